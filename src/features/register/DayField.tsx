import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { isCalendarDate, type CalendarDate } from '../../lib/calendarDate'
import { Field } from '../../ui/Field'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly value: CalendarDate
  readonly onDay: (day: CalendarDate) => void
}

/** A day that must be there: what is no day is said, and the last good one stays. */
export function DayField({ label, hint, value, onDay }: Props) {
  const { t } = useTranslation('register')
  const { date } = useFormats()
  const [raw, setRaw] = useState<string>()
  const fault = raw === '' ? 'NoDate' : 'BadDate'
  const error =
    raw === undefined ? undefined : t('fault.kept', { why: t(`fault.${fault}`), value: date(value) })
  const change = (text: string) => {
    if (!isCalendarDate(text)) return setRaw(text)
    setRaw(undefined)
    onDay(text)
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          type="date"
          required
          max="9999-12-31"
          value={raw ?? value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  )
}
