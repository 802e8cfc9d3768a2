import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dated } from '../../domain/course'
import { useFormats } from '../../i18n/useFormats'
import { calendarDateOf } from '../../lib/calendarDate'
import { Checkable } from '../../ui/Checkable'
import styles from './course.module.css'
import { DayField } from './DayField'

interface Props {
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly mark: Dated | undefined
  /** What the day is called; without it the day is that of the tick, and cannot be changed. */
  readonly dateLabel?: string
  /** Absent where nothing may be changed. */
  readonly onMark?: ((mark: Dated | undefined) => void) | undefined
}

/** Something that was done or not, and on which day. */
export function Ticked({ label, hint, mark, dateLabel, onMark }: Props) {
  if (!onMark) return <Read label={label} mark={mark} />
  return (
    <>
      <Checkable
        type="checkbox"
        label={label}
        hint={hint}
        checked={mark !== undefined}
        onChange={(event) => onMark(event.target.checked ? { on: calendarDateOf(new Date()) } : undefined)}
      />
      {mark && dateLabel !== undefined && (
        <DayField label={dateLabel} day={mark.on} onChange={(on) => onMark(on ? { on } : {})} />
      )}
    </>
  )
}

function Read({ label, mark }: Pick<Props, 'label' | 'mark'>) {
  const { t } = useTranslation('course')
  const { date } = useFormats()
  return (
    <p className={styles['read']}>
      {label}{' '}
      <span className={styles['muted']}>
        {mark ? (mark.on ? t('read.yesOn', { date: date(mark.on) }) : t('read.yes')) : t('read.no')}
      </span>
    </p>
  )
}
