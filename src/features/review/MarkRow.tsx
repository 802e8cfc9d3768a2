import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompetencyWording, Scale } from '../../domain/profile'
import type { ReportMoment } from '../../domain/report'
import type { Mark } from '../../domain/review'
import { limits } from '../../exchange/limits'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../i18n/useScoreWords'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
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
        <p>{mark?.score === undefined ? t('marks.none') : words(mark.score)}</p>
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
        onRemark={(remark) => marking.remark(competency.id, remark)}
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
  readonly onRemark: (remark: string) => void
}

function Remark({ name, remark, onRemark }: RemarkProps) {
  const { t } = useTranslation('review')
  const [isAdded, setAdded] = useState(false)
  const [wasThere] = useState(remark !== '')
  if (wasThere || isAdded) return <RemarkField {...{ name, remark, onRemark }} takesFocus={isAdded} />
  return (
    <Button look="quiet" onClick={() => setAdded(true)}>
      {t('marks.addRemark')}
      <span className="visually-hidden"> {name}</span>
    </Button>
  )
}

/** @param takesFocus the button that was pressed to get here is gone. */
function RemarkField({ name, remark, onRemark, takesFocus }: RemarkProps & { readonly takesFocus: boolean }) {
  const { t } = useTranslation('review')
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (takesFocus) area.current?.focus()
  }, [takesFocus])
  const label = (
    <>
      {t('marks.remark')} <span className="visually-hidden">{name}</span>
    </>
  )
  return (
    <Field label={label} hint={t('clients')}>
      {(control) => (
        <textarea
          {...control}
          ref={area}
          maxLength={limits.report.textLength}
          defaultValue={remark}
          onChange={(event) => onRemark(event.target.value)}
        />
      )}
    </Field>
  )
}
