import type { OwnAssignment as Body } from '../../domain/documents/assignment'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import type { SealedAssessment } from '../../domain/assessment'
import { choicesAsked } from '../../domain/assignment'
import { competenciesOf, type Competency, type CompetencyId } from '../../domain/profile'
import { isLevel } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { typed, type TextEdit } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { Button } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { Checkable } from '../../ui/Checkable'
import { Disclosure } from '../../ui/Disclosure'
import { Section } from '../../ui/Section'
import styles from './assignment.module.css'
import { useAssignment } from './useAssignment'

interface Props {
  readonly side: 'strong' | 'grow'
  readonly assessment: SealedAssessment
  /** What the scores suggest. */
  readonly proposed: readonly CompetencyId[]
}

/** What is chosen with its reasons, what the scores suggest, and all the others. */
export function ChosenThree({ side, assessment, proposed }: Props) {
  const { t } = useTranslation('assignment')
  const profile = useProfile()
  const { body, change } = useAssignment()
  const chosen = body[side]
  const ids = new Set<string>(chosen.map(({ competency }) => competency))
  const scored = competenciesOf(profile).filter(({ id }) => isLevel(assessment.answers.get(id)?.score))
  const first = scored.filter(({ id }) => ids.has(id) || proposed.includes(id))
  const toggle = (competency: CompetencyId, on: boolean) =>
    change((before) => {
      const others = before[side].filter((one) => one.competency !== competency)
      return { [side]: on ? [...others, { competency, reason: '' }] : others }
    })
  const take = () => change(() => ({ [side]: proposed.map((competency) => ({ competency, reason: '' })) }))
  const row = (competency: Competency) => (
    <Choice key={competency.id} {...{ competency, assessment }} side={side} onToggle={toggle} />
  )
  return (
    <Section heading={t(`choose.${side}`)}>
      <p role="status">
        <ChangingWords>{t('choose.count', { count: chosen.length, of: choicesAsked })}</ChangingWords>
      </p>
      {chosen.length === 0 && proposed.length > 0 && (
        <p>
          <Button onClick={take}>{t(`choose.take.${side}`)}</Button>
        </p>
      )}
      {first.map(row)}
      <Disclosure summary={t('choose.others')}>
        {scored.filter((one) => !first.includes(one)).map(row)}
      </Disclosure>
    </Section>
  )
}

interface ChoiceProps {
  readonly competency: Competency
  readonly assessment: SealedAssessment
  readonly side: Props['side']
  readonly onToggle: (competency: CompetencyId, on: boolean) => void
}

function Choice({ competency: { id, text }, assessment, side, onToggle }: ChoiceProps) {
  const { t } = useTranslation('assignment')
  const localized = useLocalized()
  const words = useScoreWords(useProfile().scale)
  const { body, change } = useAssignment()
  const chosen = body[side].find(({ competency }) => competency === id)
  const explain = (edit: TextEdit) =>
    change((before) => {
      const reasoned = ({ competency, reason }: Body[Props['side']][number]) =>
        competency === id ? { competency, reason: typed(edit, reason) } : { competency, reason }
      return { [side]: before[side].map(reasoned) }
    }, 'typed')
  return (
    <div className={styles['choice']}>
      <Checkable
        type="checkbox"
        data-field={`assignment.${side}.tick`}
        value={id}
        label={`${id} ${localized(text)}`}
        hint={words(assessment.answers.get(id)?.score)}
        checked={chosen !== undefined}
        onChange={(event) => onToggle(id, event.target.checked)}
      />
      {chosen && (
        <AutosaveText
          name={`assignment.${side}.reason`}
          label={t(`choose.why.${side}`, { number: id })}
          hint={t('clients')}
          value={chosen.reason}
          clients="all"
          native={{ rows: 2 }}
          onType={explain}
        />
      )}
    </div>
  )
}
