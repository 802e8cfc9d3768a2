import { useTranslation } from 'react-i18next'
import { hundredthsOf } from '../../domain/amount'
import { linesIn, periodOn, totalsOf, type Period } from '../../domain/cpdLog'
import { type CpdEntry } from '../../domain/documents/ledgerEntry'
import type { Programme } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import type { CalendarDate } from '../../lib/calendarDate'
import { AmountField } from '../../shared/fields/AmountField'
import { DayField } from '../../shared/fields/DayField'
import { Section } from '../../ui/Section'
import { PeriodFile } from './PeriodFile'
import styles from './register.module.css'
import { useAmountWords } from './useAmountWords'

interface Props {
  readonly register: { readonly from?: CalendarDate; readonly target?: number }
  readonly lines: readonly CpdEntry[]
  /** The course says how many years there are; absent while it is loaded. */
  readonly programme: Programme | undefined
  readonly today: CalendarDate
  /** Absent where nothing can be changed. */
  readonly changes?: {
    readonly onStart: (from: CalendarDate | undefined) => void
    readonly onTarget: (target: number | undefined) => void
  }
}

/** The years for which a registration counts, and how far somebody is with what they set themselves. */
export function Clock({ register, lines, programme, today, changes }: Props) {
  const { t } = useTranslation('register')
  const { from, target } = register
  const counting = periodOf(from, programme, today)
  return (
    <Section heading={t('clock.heading')}>
      {programme && (
        <p>
          {t('clock.intro', { count: programme.registration.renewalYears, publisher: programme.publisher })}
        </p>
      )}
      {changes && <OwnChoices {...{ from, target }} {...changes} />}
      {counting && <PeriodWords {...counting} today={today} />}
      <Progress lines={lines} period={counting?.period} target={target} />
      {counting && changes && <PeriodFile key={counting.period.start} period={counting.period} />}
    </Section>
  )
}

/** Nothing without a first day, or while nobody knows for how many years. */
function periodOf(from: CalendarDate | undefined, programme: Programme | undefined, today: CalendarDate) {
  const years = programme?.registration.renewalYears
  return from === undefined || years === undefined
    ? undefined
    : { years, period: periodOn(from, years, today) }
}

interface ChoicesProps extends StartProps {
  readonly target: number | undefined
  readonly onTarget: (target: number | undefined) => void
}

function OwnChoices({ from, target, onStart, onTarget }: ChoicesProps) {
  const { t } = useTranslation('register')
  return (
    <div className={styles['form']}>
      <StartField from={from} onStart={onStart} />
      <div className={styles['short']}>
        <AmountField
          name="register.target"
          label={t('clock.target')}
          hint={t('clock.targetHint')}
          value={target}
          onAmount={onTarget}
        />
      </div>
    </div>
  )
}

interface StartProps {
  readonly from: CalendarDate | undefined
  readonly onStart: (from: CalendarDate | undefined) => void
}

function StartField({ from, onStart }: StartProps) {
  const { t } = useTranslation('register')
  return (
    <div className={styles['short']}>
      <DayField
        name="register.from"
        label={t('clock.from')}
        hint={t('clock.fromHint')}
        day={from}
        onDay={onStart}
      />
    </div>
  )
}

interface PeriodProps {
  readonly period: Period
  readonly years: number
  readonly today: CalendarDate
}

function PeriodWords({ period, years, today }: PeriodProps) {
  const { t } = useTranslation('register')
  const { date } = useFormats()
  const days = { start: date(period.start), end: date(period.end) }
  if (today < period.start) return <p>{t('clock.later', days)}</p>
  const year = periodOn(period.start, 1, today).number
  return (
    <p>
      {t('clock.period', { year, years, ...days })}{' '}
      {period.number > 1 && t('clock.periodNumber', { number: period.number })}
    </p>
  )
}

interface ProgressProps {
  readonly lines: readonly CpdEntry[]
  readonly period: Period | undefined
  readonly target: number | undefined
}

function Progress({ lines, period, target }: ProgressProps) {
  const { t } = useTranslation('register')
  const words = useAmountWords()
  const counted = period ? linesIn(lines, period) : lines
  const isNothing = lines.length === 0 && target === undefined
  const { points, hours } = totalsOf(counted)
  const outside = lines.length - counted.length
  const toGo = target === undefined ? undefined : hundredthsOf(target) - points
  if (isNothing) return null
  return (
    <>
      <p>
        <b>
          {t(period ? 'clock.inPeriod' : 'clock.inAll', {
            points: words.points(points),
            hours: words.hours(hours),
          })}
        </b>{' '}
        {target !== undefined &&
          toGo !== undefined &&
          t(toGo > 0 ? 'clock.toGo' : 'clock.reached', {
            points: words.points(toGo),
            target: words.points(hundredthsOf(target)),
          })}
      </p>
      {outside > 0 && <p>{t('clock.outside', { count: outside })}</p>}
    </>
  )
}
