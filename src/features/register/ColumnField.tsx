import { useTranslation } from 'react-i18next'
import { cpdLogColumns, type CpdLogColumn } from '../../exchange/cpdLog/cpdLogColumns'
import type { Layout } from '../../exchange/cpdLog/layout'
import type { TableRow } from '../../exchange/table/Sheet'
import { Field } from '../../ui/Field'
import { shownCell } from './shownCell'
import { useColumnWords } from './useColumnWords'

interface Props {
  /** From 0. */
  readonly place: number
  readonly heading: string
  readonly lines: readonly TableRow[]
  readonly columns: Layout['columns']
  readonly onChange: (column: CpdLogColumn | undefined) => void
}

/** So many different values tell what is in a column. */
const shownValues = 3

/** What one column of a list is, beside the first values in it; nothing for one that is empty altogether. */
export function ColumnField({ place, heading, lines, columns, onChange }: Props) {
  const { t } = useTranslation('listImport')
  const words = useColumnWords()
  const values = firstValues(lines, place)
  const chosen = columns[place]
  const isTwice = chosen !== undefined && columns.indexOf(chosen) !== columns.lastIndexOf(chosen)
  if (heading === '' && values.length === 0) return null
  return (
    <Field
      label={<bdi>{shownCell(heading) || t('column.unnamed', { number: place + 1 })}</bdi>}
      hint={<bdi>{values.map(shownCell).join(' · ') || t('column.empty')}</bdi>}
      error={isTwice ? t('column.twice', { column: words[chosen] }) : undefined}
    >
      {(control) => (
        <select
          {...control}
          value={chosen ?? ''}
          onChange={({ target }) => onChange(cpdLogColumns.find((column) => column === target.value))}
        >
          <option value="">{t('column.none')}</option>
          {cpdLogColumns.map((column) => (
            <option key={column} value={column}>
              {words[column]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function firstValues(lines: readonly TableRow[], place: number): readonly string[] {
  const found: string[] = []
  for (const { cells } of lines) {
    const cell = cells[place]?.trim() ?? ''
    if (cell !== '' && !found.includes(cell)) found.push(cell)
    if (found.length === shownValues) break
  }
  return found
}
