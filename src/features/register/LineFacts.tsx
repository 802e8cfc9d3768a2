import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import { cpdLogColumns, type CpdLogColumn } from '../../exchange/cpdLog/cpdLogColumns'
import { useFormats } from '../../i18n/useFormats'
import styles from './register.module.css'
import { useColumnWords } from './useColumnWords'

/** A line where nothing can be changed. */
export function LineFacts({ line }: { readonly line: CpdEntry }) {
  const words = useColumnWords()
  const { date, amount } = useFormats()
  const shown = (column: CpdLogColumn) => {
    const value = line[column]
    if (typeof value === 'number') return amount(value)
    return column === 'date' ? date(line.date) : value
  }
  return (
    <dl className={styles['facts']}>
      {cpdLogColumns.map((column) => {
        const value = shown(column)
        return value === undefined || value === '' ? null : (
          <div key={column}>
            <dt>{words[column]}</dt>
            <dd>{value}</dd>
          </div>
        )
      })}
    </dl>
  )
}
