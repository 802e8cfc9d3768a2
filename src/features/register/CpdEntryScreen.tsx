import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useParams } from 'wouter'
import { startLedgerEntry, type CpdEntry } from '../../domain/documents/ledgerEntry'
import { useIsNewLine } from './newLine'
import { paths } from '../../navigation/paths'
import { useMoved } from '../../shared/documents/useMoved'
import { useTitle } from '../../navigation/useTitle'
import { cpdLogWriter } from '../../storage/cpdLogWriter'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useWritten } from '../../shared/documents/useWritten'
import type { WriteFailure } from '../../storage/writeFailure'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { Button, LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { useToday } from '../../ui/useToday'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { WrittenAnew } from '../../shared/saving/WrittenAnew'
import { LineFacts } from './LineFacts'
import { LineForm } from './LineForm'
import styles from './register.module.css'

/** Screen *Regel in je register*. */
export function CpdEntryScreen() {
  const { entry } = useParams<{ readonly entry: string }>()
  const key = useMoved(cpdLogWriter, entry, paths.ledgerEntry)
  return <Entry key={key} id={entry} />
}

function Entry({ id }: { readonly id: string }) {
  const { t } = useTranslation(['register', 'common'])
  const title = useTitle()
  const { line, isNew } = useLine(id)
  const canChange = useCanChange()
  const [removed, setRemoved] = useState<CpdEntry>()
  const [failure, setFailure] = useState<WriteFailure>()
  if (removed) return <Removed line={removed} />
  if (!line) return <Unknown />
  const remove = async () => {
    const outcome = await cpdLogWriter.remove([id])
    if (outcome === 'done') setRemoved(line)
    else setFailure(outcome)
  }
  return (
    <Page title={title(line.title.trim() || t('entry.title'))} heading={t('entry.title')} id={id}>
      {canChange ? (
        <>
          <p>{t('entry.intro')}</p>
          <SavedStatus writer={cpdLogWriter} id={id} />
          <WrittenAnew writer={cpdLogWriter} id={id} />
          <LineForm id={id} line={line} />
          {failure && <WriteFailed title={t('entry.failed')} failure={failure} />}
        </>
      ) : (
        <LineFacts line={line} />
      )}
      <p className={styles['ways']}>
        <LinkButton look={canChange ? 'primary' : 'secondary'} to={paths.register}>
          {t(canChange ? 'common:ready' : 'toRegister')}
        </LinkButton>
        {canChange && !isNew && (
          <Button look="quiet" onClick={() => void remove()}>
            {t('entry.remove')}
          </Button>
        )}
      </p>
    </Page>
  )
}

/** The line as it was written, or an empty one of today where a new one is begun. */
function useLine(id: string): { readonly line: CpdEntry | undefined; readonly isNew: boolean } {
  const written = useWritten(cpdLogWriter, id)
  const isFresh = useIsNewLine()
  const today = useToday()
  const [address, navigate] = useLocation()
  useEffect(() => {
    // From the first word on its address stands for what is stored.
    if (isFresh && written) navigate(address, { replace: true })
  }, [isFresh, written, address, navigate])
  const isNew = isFresh && !written
  return { line: isNew ? startLedgerEntry(today) : written, isNew }
}

/** What it was stays here as long as this page is open. */
function Removed({ line }: { readonly line: CpdEntry }) {
  const { t } = useTranslation(['register', 'common'])
  const title = useTitle()
  const [, navigate] = useLocation()
  const heading = t('entry.removedTitle')
  return (
    <Page title={title(heading)} heading={heading} id="removed">
      <p>
        <bdi>{line.title.trim() || t('ledger.untitled')}</bdi>
      </p>
      <p className={styles['ways']}>
        <LinkButton look="primary" replace to={paths.register}>
          {t('toRegister')}
        </LinkButton>
        <Button onClick={() => navigate(paths.ledgerEntry(cpdLogWriter.add(line)), { replace: true })}>
          {t('common:undo')}
        </Button>
      </p>
    </Page>
  )
}

function Unknown() {
  const { t } = useTranslation('register')
  const title = useTitle()
  const heading = t('entry.unknownTitle')
  return (
    <Page title={title(heading)} heading={heading}>
      <p>{t('entry.unknown')}</p>
      <p>
        <LinkButton to={paths.register}>{t('toRegister')}</LinkButton>
      </p>
    </Page>
  )
}
