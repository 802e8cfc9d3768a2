import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CpdLogColumn } from '../../exchange/cpdLog/cpdLogColumns'
import { headingsOf, likelyColumns, linesOf, type Layout } from '../../exchange/cpdLog/layout'
import type { Sheet } from '../../exchange/table/Sheet'
import { todayNow } from '../../lib/today'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { ColumnField } from './ColumnField'
import { HeadingRowField } from './HeadingRowField'
import { rememberColumns } from './rememberedColumns'
import styles from './register.module.css'
import { useColumnWords } from './useColumnWords'

interface Props {
  readonly sheet: Sheet
  /** What is chosen at first. */
  readonly layout: Layout
  readonly onChosen: (layout: Layout) => void
  readonly onOther: () => void
}

/** *Welke kolom is wat?*, with a guess filled in. What is chosen is remembered for lists with the same headings. */
export function ChooseColumns({ sheet, layout, onChosen, onOther }: Props) {
  const { t } = useTranslation('listImport')
  const [{ headingRow, columns }, setLayout] = useState(layout)
  const [isTried, setTried] = useState(false)
  const missing = (['date', 'title'] as const).filter((column) => !columns.includes(column))
  const isTwice = columns.some((column, index) => column && columns.indexOf(column) !== index)
  const headings = headingsOf(sheet, headingRow)
  const choose = () => {
    setTried(true)
    if (missing.length > 0 || isTwice) return
    rememberColumns(headings, columns)
    onChosen({ headingRow, columns })
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        choose()
      }}
    >
      <TakesFocus>
        <h2>{t('column.title')}</h2>
        <p>{t('column.intro')}</p>
      </TakesFocus>
      <HeadingRowField
        sheet={sheet}
        headingRow={headingRow}
        onChange={(row) => setLayout({ headingRow: row, ...likelyColumns(sheet, row, todayNow()) })}
      />
      {headings.map((heading, index) => (
        <ColumnField
          key={`${headingRow} ${String(index)}`}
          place={index}
          heading={heading}
          lines={linesOf(sheet, headingRow)}
          columns={columns}
          onChange={(column) => setLayout({ headingRow, columns: columns.with(index, column) })}
        />
      ))}
      {isTried && <ColumnFaults missing={missing} isTwice={isTwice} />}
      <p className={styles['ways']}>
        <Button look="primary" type="submit">
          {t('column.done')}
        </Button>
        <Button onClick={onOther}>{t('other')}</Button>
      </p>
    </form>
  )
}

interface FaultsProps {
  readonly missing: readonly CpdLogColumn[]
  readonly isTwice: boolean
}

function ColumnFaults({ missing, isTwice }: FaultsProps) {
  const { t } = useTranslation('listImport')
  const words = useColumnWords()
  if (missing.length === 0 && !isTwice) return null
  return (
    <Notice tone="danger" role="alert">
      {missing.map((column) => (
        <p key={column}>{t('column.missing', { column: words[column] })}</p>
      ))}
      {isTwice && <p>{t('column.someTwice')}</p>}
    </Notice>
  )
}
