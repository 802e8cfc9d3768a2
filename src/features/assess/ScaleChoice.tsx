import type { ReactNode } from 'react'
import type { Competency, Profile } from '../../domain/profile'
import { levels, notApplicableKey, type Score } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { ChoiceGroup } from '../../ui/ChoiceGroup'
import styles from './ScaleChoice.module.css'

interface Props {
  readonly profile: Profile
  readonly competency: Competency
  /** Which question this is, for whoever hears the heading and does not see what stands above it. */
  readonly place: string
  readonly score: Score | undefined
  readonly onChoose: (score: Score, byPointer: boolean) => void
  /** A heading lower than that of the page, where it is not the page. */
  readonly headingAs?: 'h1' | 'h3'
  /** What stands between the text and the answers. */
  readonly children?: ReactNode
}

/** From this many characters on the official text gets smaller letters, so that the page still fits a small phone. */
const [longText, longestText] = [64, 160]

/** The official text, the levels, and that none of them applies. */
export function ScaleChoice({
  profile,
  competency,
  place,
  score,
  onChoose,
  headingAs: Heading = 'h1',
  children,
}: Props) {
  const localized = useLocalized()
  const { scale } = profile
  const text = localized(competency.text)
  const choices = [
    ...scale.levels.map(({ value, label, anchor }) => ({
      value: String(value),
      mark: String(value),
      hotkey: String(value),
      label: localized(label),
      hint: localized(anchor),
    })),
    {
      value: 'not-applicable',
      mark: '–',
      hotkey: notApplicableKey(scale),
      label: localized(scale.notApplicable.label),
      apart: true,
    },
  ]
  return (
    <ChoiceGroup
      field="assessment.answers.score"
      legend={
        <Heading className={styles[sizeOf(text)]}>
          {competency.id} {text} <span className="visually-hidden">{place}</span>
        </Heading>
      }
      choices={choices}
      chosen={score === undefined ? undefined : String(score)}
      onChoose={(value, byPointer) =>
        onChoose(levels.find((level) => String(level) === value) ?? 'not-applicable', byPointer)
      }
    >
      {children}
    </ChoiceGroup>
  )
}

function sizeOf({ length }: string): 'competency' | 'long' | 'longest' {
  if (length > longestText) return 'longest'
  return length > longText ? 'long' : 'competency'
}
