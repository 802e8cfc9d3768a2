import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import styles from './MomentControls.module.css'
import { useMomentWords } from './useMomentWords'

interface Props {
  /** In the order of the calendar; at least two. */
  readonly moments: readonly SealedAssessment[]
  readonly earlier: SealedAssessment | undefined
  readonly later: SealedAssessment
}

/** Which moments the page is about: any two, or one after the other. The address keeps them, to go back to. */
export function MomentControls({ moments, earlier, later }: Props) {
  const { t } = useTranslation('growth')
  const [, navigate] = useLocation()
  function choose(one: SealedAssessment, other: SealedAssessment) {
    const [first, second] = moments.indexOf(one) < moments.indexOf(other) ? [one, other] : [other, one]
    navigate(paths.comparison(first.id, second.id), { replace: true })
  }
  return (
    <div role="group" aria-label={t('compare.legend')} className={`no-print ${styles['controls']}`}>
      <Timeline moments={moments} chosen={later} onChoose={(now, before) => choose(before ?? now, now)} />
      <MomentPickers moments={moments} earlier={earlier} later={later} onChoose={choose} />
    </div>
  )
}

interface PickersProps extends Props {
  /** Two moments in any order, or twice the same for one alone. */
  readonly onChoose: (one: SealedAssessment, other: SealedAssessment) => void
}

/** Which moment is shown, and which one it is compared with. */
function MomentPickers({ moments, earlier, later, onChoose }: PickersProps) {
  const { t } = useTranslation('growth')
  const nameOf = useMomentWords()
  const id = useId()
  const option = (moment: SealedAssessment) => (
    <option key={moment.id} value={moment.id}>
      {nameOf(moment)}
    </option>
  )
  const find = (chosen: string) => moments.find((moment) => moment.id === chosen)
  /** Keeps what it is compared with, unless that does not come before it. */
  function show(moment: SealedAssessment) {
    const place = moments.indexOf(moment)
    const before = earlier && moments.indexOf(earlier) >= place ? moments[place - 1] : earlier
    onChoose(before ?? moment, moment)
  }

  return (
    <div className={styles['pickers']}>
      <label htmlFor={`${id}-later`}>{t('compare.moment')}</label>
      <select
        id={`${id}-later`}
        value={later.id}
        onChange={(event) => show(find(event.currentTarget.value) ?? later)}
      >
        {moments.map(option)}
      </select>
      <label htmlFor={`${id}-earlier`}>{t('compare.against')}</label>
      <select
        id={`${id}-earlier`}
        value={earlier?.id ?? ''}
        onChange={(event) => onChoose(find(event.currentTarget.value) ?? later, later)}
      >
        <option value="">{t('compare.nothing')}</option>
        {moments.filter((moment) => moment !== later).map(option)}
      </select>
    </div>
  )
}

interface TimelineProps extends Pick<Props, 'moments'> {
  readonly chosen: SealedAssessment
  /** The moment, and the one before it if there is one. */
  readonly onChoose: (now: SealedAssessment, before: SealedAssessment | undefined) => void
}

/** With so many dates there is no room for each of them. */
const fewEnough = 3

/** Steps through the moments in the order of the calendar, each beside the one before it. */
function Timeline({ moments, chosen, onChoose }: TimelineProps) {
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
