import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompetencyWording, Scale } from '../../domain/profile'
import type { ReportMoment } from '../../domain/report'
import type { Mark } from '../../domain/review'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import type { TextEdit } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { Button } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import type { Marking } from './markingOf'
import styles from './review.module.css'
import { ScaleRow } from './ScaleRow'

type OwnAnswer = ReturnType<ReportMoment['answers']['get']>

interface Props {
  readonly competency: CompetencyWording
  readonly scale: Scale
  readonly mark: Mark | undefined
  /** What the other said of it, when that may be on the screen. */
  readonly own: { readonly answer: OwnAnswer } | undefined
  readonly marking: Marking
}

/** One competency: its own level beside what the other said, and a remark for whoever has one. */
export function MarkRow({ competency, scale, mark, own, marking }: Props) {
  const { t } = useTranslation('review')
  const localized = useLocalized()
  const words = useScoreWords(scale)
  const name = `${competency.id} ${localized(competency.text)}`
  return (
    <div className={styles['mark']}>
      <ScaleRow
        legend={name}
        scale={scale}
        score={mark?.score}
        onChoose={(score) => marking.score(competency.id, score)}
      />
      <div className={styles['given']}>
        <p>
          <ChangingWords>{mark?.score === undefined ? t('marks.none') : words(mark.score)}</ChangingWords>
        </p>
        {mark?.score !== undefined && (
          <Button look="quiet" onClick={() => marking.score(competency.id, undefined)}>
            {t('marks.clear')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
      {own && <Own scale={scale} answer={own.answer} />}
      <Remark
        name={name}
        remark={mark?.remark ?? ''}
        onRemark={(edit) => marking.remark(competency.id, edit)}
      />
    </div>
  )
}

function Own({ scale, answer }: { readonly scale: Scale; readonly answer: OwnAnswer }) {
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
