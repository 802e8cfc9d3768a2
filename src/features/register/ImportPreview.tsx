import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import type { CpdLogRead } from '../../exchange/cpdLog/tableToCpdLog'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Notice } from '../../ui/Notice'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { TakesFocus } from '../../ui/TakesFocus'
import styles from './register.module.css'
import { useColumnWords } from './useColumnWords'
import { useFaultWords } from './useImportWords'
import type { ImportStep } from './useCpdLogImport'
import { useLineHint } from './useLineHint'

interface Props {
  readonly step: Extract<ImportStep, { readonly type: 'Preview' }>
  readonly onAdd: (lines: readonly CpdEntry[]) => void
  readonly onOther: () => void
}

/** What was read, before anything is stored. */
export function ImportPreview({ step: { name, read, fresh, isBusy, failure }, onAdd, onOther }: Props) {
  const { t } = useTranslation('register')
  const [withDuplicates, setWithDuplicates] = useState(false)
  const duplicates = read.lines.length - fresh.length
  const chosen = withDuplicates ? read.lines : fresh
  return (
    <>
      <TakesFocus>
        <p className={styles['name']}>
          {t('import.file')} <bdi>{sanitizeForDisplay(name, limits.fileNameLength)}</bdi>
        </p>
        <p>
          <b>{t('import.found', { count: read.lines.length })}</b>
        </p>
      </TakesFocus>
      <Columns read={read} />
      {read.lines.length > 0 && <FirstLines lines={read.lines} />}
      <Faults faults={read.faults} />
      {duplicates > 0 && (
        <>
          <p>{t('import.duplicates', { count: duplicates })}</p>
          <Checkable
            type="checkbox"
            label={t('import.withDuplicates')}
            checked={withDuplicates}
            onChange={({ target }) => setWithDuplicates(target.checked)}
          />
        </>
      )}
      {failure && <WriteFailed title={t('import.failed')} failure={failure} />}
      {chosen.length === 0 && <p>{t('import.nothingNew')}</p>}
      <p className={styles['ways']}>
        {chosen.length > 0 && (
          <Button look="primary" disabled={isBusy} onClick={() => onAdd(chosen)}>
            {isBusy ? t('import.busy') : t('import.add', { count: chosen.length })}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onOther}>
          {t('import.other')}
        </Button>
      </p>
    </>
  )
}

function Columns({ read: { columns, unknown } }: { readonly read: CpdLogRead }) {
  const { t } = useTranslation('register')
  const { list } = useFormats()
  const words = useColumnWords()
  const odd = unknown.map((heading) => sanitizeForDisplay(heading.trim(), limits.fileNameLength))
  return (
    <>
      <p>{t('import.columns', { columns: list(columns.map((column) => words[column])) })}</p>
      {odd.length > 0 && <p>{t('import.unknown', { columns: list(odd.slice(0, maxNamed)) })}</p>}
    </>
  )
}

const maxNamed = 20
const maxShown = 5

function FirstLines({ lines }: { readonly lines: readonly CpdEntry[] }) {
  const { t } = useTranslation('register')
  const hintOf = useLineHint()
  const first = lines.slice(0, maxShown).map((line, index) => ({ line, key: String(index) }))
  return (
    <>
      <h2>{t('import.preview')}</h2>
      <ul role="list" className={styles['preview']}>
        {first.map(({ line, key }) => (
          <li key={key}>
            <b>
              <bdi>
                {sanitizeForDisplay(line.title.trim(), limits.fileNameLength) || t('ledger.untitled')}
              </bdi>
            </b>
            <br />
            <span className={styles['muted']}>{hintOf(line)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Faults({ faults }: Pick<CpdLogRead, 'faults'>) {
  const { t } = useTranslation('register')
  const words = useFaultWords()
  if (faults.length === 0) return null
  const more = faults.length - maxNamed
  return (
    <Notice tone="warning" title={t('import.faultsTitle', { count: faults.length })}>
      <ul>
        {faults.slice(0, maxNamed).map(({ line, fault }) => (
          <li key={line} className={styles['name']}>
            {words(line, fault)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('import.moreFaults', { count: more })}</p>}
      <p>{t('import.faultsHint')}</p>
    </Notice>
  )
}
