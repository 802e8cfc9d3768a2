import { isCalendarDate, type CalendarDate } from '../../lib/calendarDate'
import { Field } from '../../ui/Field'

interface Props {
  readonly label: string
  readonly day: CalendarDate | undefined
  readonly onChange: (day: CalendarDate | undefined) => void
}

/** Somebody who types a year comes by "0002" first. */
const firstDay = '1900-01-01'

/** A day that may be left open. */
export function DayField({ label, day, onChange }: Props) {
  const take = (text: string) => {
    if (text === '') onChange(undefined)
    else if (isCalendarDate(text) && text >= firstDay) onChange(text)
  }
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="date"
          min={firstDay}
          max="2999-12-31"
          defaultValue={day}
          onChange={({ target }) => take(target.value)}
        />
      )}
    </Field>
  )
}
