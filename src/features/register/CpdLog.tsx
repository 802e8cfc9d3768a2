import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amountOf, type Hundredths } from '../../domain/amount'
import { newestFirst, totalsByCategory, totalsOf } from '../../domain/cpdLog'
import { type CpdEntry } from '../../domain/documents/ledgerEntry'
import { cpdLogToCsv } from '../../exchange/cpdLog/cpdLogToCsv'
import { useFormats } from '../../i18n/useFormats'
import { useLanguage } from '../../i18n/useLanguage'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { Button, LinkButton } from '../../ui/Button'
import { DataTable } from '../../ui/DataTable'
import { LinkList } from '../../ui/LinkList'
import { Section } from '../../ui/Section'
import { MakeFile } from './MakeFile'
import styles from './register.module.css'
import { useColumnWords } from './useColumnWords'
import { useLineHint } from './useLineHint'

interface Line {
  readonly id: string
  readonly body: CpdEntry
}

interface Props {
  readonly lines: readonly Line[]
  readonly canChange: boolean
}

/** What was done for the registration, and what it adds up to. */
export function CpdLog({ lines, canChange }: Props) {
  const { t } = useTranslation('register')
  return (
    <Section heading={t('ledger.heading')}>
      {lines.length === 0 && <p>{t(canChange ? 'ledger.empty' : 'ledger.emptyHere')}</p>}
      {lines.length > 0 && (
        <>
          <h3>{t('ledger.totals')}</h3>
          <TotalsTable lines={lines.map(({ body }) => body)} />
          <h3>{t('ledger.lines')}</h3>
          <Lines lines={newestFirst(lines)} />
        </>
      )}
      {canChange && (
        <p className={styles['ways']}>
          <LinkButton to={paths.importCpdLog}>{t('ledger.import')}</LinkButton>
        </p>
      )}
      {lines.length > 0 && <ListFiles lines={newestFirst(lines).map(({ body }) => body)} />}
    </Section>
  )
}

function TotalsTable({ lines }: { readonly lines: readonly CpdEntry[] }) {
  const { t } = useTranslation('register')
  const { amount } = useFormats()
  const cell = (value: Hundredths) => amount(amountOf(value))
  const all = totalsOf(lines)
  const rows = totalsByCategory(lines).map(({ category, points, hours, lines: count }) => ({
    key: `category ${category}`,
    cells: [category || t('ledger.noCategory'), count, cell(points), cell(hours)],
  }))
  const total = [t('ledger.total'), all.lines, cell(all.points), cell(all.hours)]
  return (
    <DataTable
      caption={t('ledger.totals')}
      columns={[t('columns.category'), t('ledger.countColumn'), t('columns.points'), t('columns.hours')]}
      rows={[...rows, { key: 'total', cells: total.map((text) => <b key={text}>{text}</b>) }]}
    />
  )
}

/** So many are on the screen before somebody asks for all. */
const shownAtFirst = 25

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation('register')
  const [isWhole, setWhole] = useState(false)
  const hintOf = useLineHint()
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst)
  return (
    <>
      <LinkList
        items={shown.map(({ id, body }) => ({
          to: paths.ledgerEntry(id),
          label: <bdi>{body.title.trim() || t('ledger.untitled')}</bdi>,
          hint: hintOf(body),
        }))}
      />
      {lines.length > shown.length && (
        <Button onClick={() => setWhole(true)}>{t('ledger.all', { count: lines.length })}</Button>
      )}
    </>
  )
}

function ListFiles({ lines }: { readonly lines: readonly CpdEntry[] }) {
  const { t } = useTranslation('register')
  const language = useLanguage()
  const heads = useColumnWords()
  const named = (end: string) => `${todayNow()}_${t('file.name')}.${end}`
  const makeCsv = () =>
    Promise.resolve(new File([cpdLogToCsv(lines, heads, language)], named('csv'), { type: 'text/csv' }))
  const makeXlsx = async () => {
    try {
      const { cpdLogToXlsx } = await import('../../exchange/cpdLog/cpdLogToXlsx')
      return new File([await cpdLogToXlsx(lines, heads, t('ledger.heading'))], named('xlsx'), {
        type: xlsxType,
      })
    } catch (error) {
      return String(error)
    }
  }
  return (
    <div className={styles['file']}>
      <MakeFile label={t('file.makeXlsx')} failed="file.listFailed" make={makeXlsx} />
      <MakeFile label={t('file.make')} failed="file.listFailed" make={makeCsv} />
    </div>
  )
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
