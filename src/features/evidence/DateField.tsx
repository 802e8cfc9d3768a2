import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isCalendarDate, type CalendarDate } from '../../lib/calendarDate'
import { Field } from '../../ui/Field'
import styles from './evidence.module.css'
import type { NoteProps } from './NoteProps'

interface Props extends NoteProps {
  readonly today: CalendarDate
}

/** The day of the example. What is no day, or still has to come, stays on the screen and is not stored. */
export function DateField({ body, onChange, today }: Props) {
  const { t } = useTranslation('evidence')
  const [typed, setTyped] = useState<string>()
  const isWrong = typed !== undefined && !isPast(typed, today)
  const type = (value: string) => {
    setTyped(value)
    if (isPast(value, today)) onChange((before) => ({ ...before, date: value }), 'chosen')
  }
  return (
    <div className={styles['date']}>
      <Field label={t('note.date')} error={isWrong ? t('note.dateError') : undefined}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today}
            value={isWrong ? typed : body.date}
            onChange={({ target: { value } }) => type(value)}
          />
        )}
      </Field>
    </div>
  )
}

const firstDay = '1970-01-01'

function isPast(value: string, today: CalendarDate): value is CalendarDate {
  return isCalendarDate(value) && value >= firstDay && value <= today
}
