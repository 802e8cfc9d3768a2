import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../exchange/table/Sheet'
import { Field } from '../../ui/Field'
import { shownCell } from './shownCell'

interface Props {
  readonly sheet: Sheet
  readonly headingRow: number | undefined
  readonly onChange: (headingRow: number | undefined) => void
}

/** Headings stand on one of the first rows, or nowhere. */
const offered = 12

/** On which row the names of the columns stand. */
export function HeadingRowField({ sheet, headingRow, onChange }: Props) {
  const { t } = useTranslation('listImport')
  const rows = sheet.rows.slice(0, Math.max(offered, (headingRow ?? 0) + 1))
  return (
    <Field label={t('column.headings')} hint={t('column.headingsHint')}>
      {(control) => (
        <select
          {...control}
          value={headingRow ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
        >
          {rows.map(({ line, cells }, index) => (
            <option key={line} value={index}>
              {t('column.headingsOn', {
                line,
                cells: shownCell(cells.filter((cell) => cell.trim() !== '').join(', ')),
              })}
            </option>
          ))}
          <option value="">{t('column.noHeadings')}</option>
        </select>
      )}
    </Field>
  )
}
