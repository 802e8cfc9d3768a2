import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dated } from '../../domain/course'
import { useFormats } from '../../i18n/useFormats'
import { todayNow } from '../../lib/today'
import { DayField } from '../../shared/fields/DayField'
import { Checkable } from '../../ui/Checkable'
import styles from './course.module.css'

interface Props {
  /** Which field it is: `course.outcomes.tick`. */
  readonly field: string
  /** The id of what is ticked. */
  readonly item: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly mark: Dated | undefined
  /** What the day is called, and its field; without it the day is that of the tick, and cannot be changed. */
  readonly day?: { readonly label: string; readonly name: string }
  /** Absent where nothing may be changed. */
  readonly onMark?: ((mark: Dated | undefined) => void) | undefined
}

/** Something that was done or not, and on which day. */
export function Ticked({ field, item, label, hint, mark, day, onMark }: Props) {
  if (!onMark) return <Read label={label} mark={mark} />
  return (
    <>
      <Checkable
        type="checkbox"
        data-field={field}
        value={item}
        label={label}
        hint={hint}
        checked={mark !== undefined}
        onChange={(event) => onMark(event.target.checked ? { on: todayNow() } : undefined)}
      />
      {mark && day && <DayField {...day} day={mark.on} onDay={(on) => onMark(on ? { on } : {})} />}
    </>
  )
}

function Read({ label, mark }: Pick<Props, 'label' | 'mark'>) {
  const { t } = useTranslation('course')
  const { date } = useFormats()
  return (
    <p className={styles['read']}>
      {label}{' '}
      <span className="muted">
        {mark ? (mark.on ? t('read.yesOn', { date: date(mark.on) }) : t('read.yes')) : t('read.no')}
      </span>
    </p>
  )
}
