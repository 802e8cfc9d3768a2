import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import type { LineRead } from '../../exchange/cpdLog/LineRead'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { TakesFocus } from '../../ui/TakesFocus'
import { Doubts } from './Doubts'
import { Faults } from './Faults'
import { HowItWasRead } from './HowItWasRead'
import type { Preview } from './importStep'
import { LinesRead } from './LinesRead'
import styles from './register.module.css'
import { shownCell } from './shownCell'

interface Props {
  readonly step: Preview
  readonly onAdd: (lines: readonly CpdEntry[]) => void
  readonly onColumns: () => void
  readonly onDays: () => void
  readonly onOther: () => void
}

/** What was read, before anything is stored: what was not certain first. */
export function ImportPreview({ step, onAdd, onColumns, onDays, onOther }: Props) {
  const { t } = useTranslation('listImport')
  const { source, read, fresh, isBusy, failure } = step
  const [withDuplicates, setWithDuplicates] = useState(false)
  const duplicates = read.lines.length - fresh.length
  const chosen = withDuplicates ? read.lines : fresh
  return (
    <>
      <TakesFocus>
        <p className={styles['name']}>
          {t('file')} <bdi>{shownCell(source.name)}</bdi>
        </p>
        <p>
          <b>{t('found', { count: read.lines.length })}</b>
        </p>
      </TakesFocus>
      <HowItWasRead step={step} onColumns={onColumns} onDays={onDays} />
      <Doubts lines={read.lines} />
      <Faults faults={read.faults} />
      {read.lines.length > 0 && <LinesRead lines={read.lines} />}
      {duplicates > 0 && (
        <Duplicates count={duplicates} isWith={withDuplicates} onChange={setWithDuplicates} />
      )}
      {failure && <WriteFailed title={t('failed')} failure={failure} />}
      {chosen.length === 0 && <p>{t('nothingNew')}</p>}
      <p className={styles['ways']}>
        {chosen.length > 0 && (
          <Button look="primary" isOff={isBusy} onClick={() => onAdd(chosen.map(entryOf))}>
            {isBusy ? t('busy') : t('add', { count: chosen.length })}
          </Button>
        )}
        <Button isOff={isBusy} onClick={onOther}>
          {t('other')}
        </Button>
      </p>
    </>
  )
}

function entryOf({ entry }: LineRead): CpdEntry {
  return entry
}

interface DuplicatesProps {
  readonly count: number
  readonly isWith: boolean
  readonly onChange: (isWith: boolean) => void
}

function Duplicates({ count, isWith, onChange }: DuplicatesProps) {
  const { t } = useTranslation('listImport')
  return (
    <>
      <p>{t('duplicates', { count })}</p>
      <Checkable
        type="checkbox"
        label={t('withDuplicates')}
        checked={isWith}
        onChange={({ target }) => onChange(target.checked)}
      />
    </>
  )
}
