import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { isCalendarDate, type CalendarDate } from '../../lib/calendarDate'
import { dayBounds, isWithin, type DayBounds } from '../../lib/dayBounds'
import { Field } from '../../ui/Field'
import { useToday } from '../../ui/useToday'
import styles from './fields.module.css'
import { useHoldsBack } from './useHoldsBack'

interface Props {
  /** Which field of which kind of document it is: `goal.by`. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly day: CalendarDate | undefined
  /** A whole day within the bounds, at once; undefined when it was emptied. */
  readonly onDay: (day: CalendarDate | undefined) => void
  /** Where the day has a reason for others than every day has. */
  readonly bounds?: DayBounds
  /** Then it cannot be emptied: the last one stays. */
  readonly isRequired?: boolean
}

/** What is in the control: without a fault it is on its way, with one it is not stored. */
interface Typed {
  readonly text: string
  readonly fault?: Fault
}

type Fault = 'half' | 'needed' | 'outside'

/** One day. What is no day, or cannot be meant, stays in the control and is not stored: a sentence says so. */
export function DayField({ name, label, hint, day, onDay, bounds, isRequired = false }: Props) {
  const today = useToday()
  const within = bounds ?? dayBounds(today)
  const [typed, setTyped] = useState<Typed>()
  const sentence = useSentence(within, today)
  useHoldsBack(typed?.fault !== undefined)
  if (typed && !typed.fault && typed.text === (day ?? '')) setTyped(undefined)
  const take = (input: HTMLInputElement) => {
    const read = readDay(input, within)
    if (typeof read === 'object') return setTyped({ text: input.value, ...read })
    if (read === undefined && isRequired) return setTyped({ text: '', fault: 'needed' })
    setTyped({ text: input.value })
    onDay(read)
  }
  return (
    <div className={styles['day']}>
      <Field label={label} hint={hint} error={typed?.fault && sentence(typed.fault, day)}>
        {(control) => (
          <input
            {...control}
            type="date"
            name={name}
            data-field={name}
            min={within.first}
            max={within.last}
            required={isRequired}
            value={typed?.text ?? day ?? ''}
            onChange={({ target }) => take(target)}
            onBlur={({ target }) => {
              // Of an empty day that is filled in halfway the browser tells nothing before.
              if (target.validity.badInput) setTyped({ text: '', fault: 'half' })
              else if (!typed?.fault) setTyped(undefined)
            }}
          />
        )}
      </Field>
    </div>
  )
}

/** Undefined when it is empty. */
function readDay(
  { value, validity }: HTMLInputElement,
  bounds: DayBounds,
): CalendarDate | undefined | { readonly fault: Fault } {
  if (validity.badInput) return { fault: 'half' }
  if (value === '') return undefined
  return isCalendarDate(value) && isWithin(value, bounds) ? value : { fault: 'outside' }
}

function useSentence(
  { first, last }: DayBounds,
  today: CalendarDate,
): (fault: Fault, kept: CalendarDate | undefined) => string {
  const { t } = useTranslation()
  const { date } = useFormats()
  const named = (day: CalendarDate) => (day === today ? t('field.today') : date(day))
  const between = { first: named(first), last: named(last) }
  return (fault, kept) =>
    [
      t(`field.day.${fault}`, between),
      kept === undefined ? t('field.day.nothing') : t('field.day.kept', { day: date(kept) }),
    ].join(' ')
}
