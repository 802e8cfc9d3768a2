import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { useFormats } from '../../i18n/useFormats'
import styles from './Timeline.module.css'
import { useMomentWords } from './useMomentWords'

interface Props {
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
  readonly chosen: SealedAssessment
  /** The moment, and the one before it if there is one. */
  readonly onChoose: (now: SealedAssessment, before: SealedAssessment | undefined) => void
}

/** With so many dates there is no room for each of them. */
const fewEnough = 3

/** Steps through the moments in the order of the calendar, each beside the one before it. */
export function Timeline({ moments, chosen, onChoose }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const nameOf = useMomentWords()
  const id = useId()
  const ends = [moments[0], moments.at(-1)].filter((moment) => moment !== undefined)
  const labelled = moments.length <= fewEnough ? moments : ends
  return (
    <div className={styles['timeline']}>
      <label htmlFor={id}>{t('timeline.label')}</label>
      <output htmlFor={id}>{nameOf(chosen)}</output>
      <input
        id={id}
        type="range"
        list={`${id}-ticks`}
        min={0}
        max={moments.length - 1}
        step={1}
        value={moments.indexOf(chosen)}
        aria-valuetext={nameOf(chosen)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const place = event.currentTarget.valueAsNumber
          const now = moments[place]
          if (now) onChoose(now, moments[place - 1])
        }}
      />
      <datalist id={`${id}-ticks`}>
        {moments.map((moment, place) => (
          <option key={moment.id} value={place}>
            {formats.shortDate(moment.date)}
          </option>
        ))}
      </datalist>
      <div className={styles['dates']} aria-hidden="true">
        {labelled.map((moment) => (
          <span key={moment.id}>{formats.shortDate(moment.date)}</span>
        ))}
      </div>
      <p id={`${id}-hint`} className="visually-hidden">
        {t('timeline.hint')}
      </p>
    </div>
  )
}
