import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompetencyWording, ProfileWording, Scale } from '../../domain/profile'
import type { Mark } from '../../domain/review'
import { levels } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import type { TextEdit } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { ScaleRow } from '../../shared/scales/ScaleRow'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { Button } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { ChoiceGroup } from '../../ui/ChoiceGroup'
import type { Marking } from './markingOf'
import styles from './marks.module.css'
import type { OwnAnswer } from './ownAnswerOf'

interface Props {
  readonly competency: CompetencyWording
  readonly profile: ProfileWording
  readonly mark: Mark | undefined
  /** What the other said of it, when that may be on the screen. */
  readonly own: OwnAnswer | undefined
  readonly marking: Marking
}

/** One competency: its own level beside what the other said, and a remark for whoever has one. */
export function MarkRow({ competency, profile, mark, own, marking }: Props) {
  const { t } = useTranslation('review')
  const localized = useLocalized()
  const { scale } = profile
  const words = useScoreWords(scale)
  const scaleOf = useRef<HTMLDivElement>(null)
  const name = `${competency.id} ${localized(competency.text)}`
  const clear = () => {
    // Before the button that was pressed is gone.
    scaleOf.current?.querySelector('input')?.focus()
    marking.score(competency.id, undefined)
  }
  return (
    <ScaleRow
      {...{ competency, profile, name }}
      after={
        <Remark
          name={name}
          remark={mark?.remark ?? ''}
          onRemark={(edit) => marking.remark(competency.id, edit)}
        />
      }
    >
      <div ref={scaleOf}>
        <Levels
          legend={name}
          scale={scale}
          mark={mark}
          onChoose={(score) => marking.score(competency.id, score)}
        />
      </div>
      <div className={styles['given']}>
        <p>
          <ChangingWords>{mark?.score === undefined ? t('marks.none') : words(mark.score)}</ChangingWords>
        </p>
        {mark?.score !== undefined && (
          <Button look="quiet" onClick={clear}>
            {t('marks.clear')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
      {own && <Own scale={scale} own={own} />}
    </ScaleRow>
  )
}

interface LevelsProps extends Pick<Props, 'mark'> {
  readonly legend: string
  readonly scale: Scale
  readonly onChoose: (score: (typeof levels)[number] | 'not-applicable') => void
}

/** The same scale as whoever scores themselves has, with the same keys, in as little room as many of them need. */
function Levels({ legend, scale, mark, onChoose }: LevelsProps) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const choices = [
    ...scale.levels.map(({ value, label }) => ({
      value: String(value),
      mark: String(value),
      hotkey: String(value),
      label: localized(label),
    })),
    {
      value: 'not-applicable',
      mark: t('notApplicableShort'),
      hotkey: '0',
      label: localized(scale.notApplicable.label),
    },
  ]
  return (
    <ChoiceGroup
      field="review.marks.score"
      look="columns"
      legend={legend}
      choices={choices}
      chosen={mark?.score === undefined ? undefined : String(mark.score)}
      onChoose={(value) => onChoose(levels.find((level) => String(level) === value) ?? 'not-applicable')}
    />
  )
}

function Own({ scale, own: { answer } }: { readonly scale: Scale; readonly own: OwnAnswer }) {
  const { t } = useTranslation('review')
  const words = useScoreWords(scale)
  const said = t('marks.own', { score: words(answer?.score) })
  return (
    <div className={styles['own']}>
      <p>{answer?.doubt ? t('marks.ownDoubt', { said }) : said}</p>
      {answer !== undefined && answer.note !== '' && <blockquote>{answer.note}</blockquote>}
    </div>
  )
}

interface RemarkProps {
  readonly name: string
  readonly remark: string
  readonly onRemark: (edit: TextEdit) => void
}

function Remark({ name, remark, onRemark }: RemarkProps) {
  const { t } = useTranslation('review')
  const [isAdded, setAdded] = useState(false)
  const [isThere, setThere] = useState(remark !== '')
  if (remark !== '' && !isThere) setThere(true)
  if (!isThere && !isAdded) {
    return (
      <Button look="quiet" onClick={() => setAdded(true)}>
        {t('marks.addRemark')}
        <span className="visually-hidden"> {name}</span>
      </Button>
    )
  }
  return (
    <AutosaveText
      name="review.marks.remark"
      label={
        <>
          {t('marks.remark')} <span className="visually-hidden">{name}</span>
        </>
      }
      hint={t('clients')}
      value={remark}
      // The button that was pressed to get here is gone.
      takesFocus={isAdded}
      onType={onRemark}
    />
  )
}
