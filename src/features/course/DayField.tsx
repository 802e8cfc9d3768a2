import { useState } from 'react'
import { isCalendarDate, type CalendarDate } from '../../lib/calendarDate'
import { Field } from '../../ui/Field'
import styles from './course.module.css'

interface Props {
  readonly label: string
  readonly day: CalendarDate | undefined
  readonly onChange: (day: CalendarDate | undefined) => void
}

/** A day of one's own choice, stored as soon as it is whole; while a year is being typed it is not. */
export function DayField({ label, day, onChange }: Props) {
  const [typed, setTyped] = useState<string>()

  function take(text: string) {
    setTyped(text)
    if (text === '') onChange(undefined)
    else if (isCalendarDate(text) && text >= earliest) onChange(text)
  }

  return (
    <div className={styles['day']}>
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={typed ?? day ?? ''}
            onChange={(event) => take(event.target.value)}
            onBlur={() => setTyped(undefined)}
          />
        )}
      </Field>
    </div>
  )
}

const earliest = '1900'
