import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useParams } from 'wouter'
import type { LedgerLine } from '../../domain/ledger'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { ledgerWriter, putLine, removeLines } from '../../storage/ledgerWriter'
import { useCanChange } from '../../storage/useCanChange'
import { useWritten } from '../../storage/useWritten'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button, LinkButton } from '../../ui/Button'
import { DraftStatus } from '../../ui/DraftStatus'
import { Page } from '../../ui/Page'
import { WriteFailed } from '../../ui/WriteFailed'
import { LineFacts } from './LineFacts'
import { LineForm } from './LineForm'
import styles from './register.module.css'

/** Screen *Regel in je register*. */
export function LedgerEntry() {
  const { entry } = useParams<{ readonly entry: string }>()
  return <Entry key={entry} id={entry} />
}

function Entry({ id }: { readonly id: string }) {
  const { t } = useTranslation('register')
  const title = useTitle()
  const line = useWritten(ledgerWriter, id)
  const canChange = useCanChange()
  const [removed, setRemoved] = useState<LedgerLine>()
  const [failure, setFailure] = useState<WriteFailure>()
  if (removed) return <Removed line={removed} />
  if (!line) return <Unknown />
  const remove = async () => {
    const outcome = await removeLines([id])
    if (outcome === 'done') setRemoved(line)
    else setFailure(outcome)
  }
  return (
    <Page title={title(t('entry.title'))} heading={t('entry.title')} id={id}>
      {canChange ? (
        <>
          <p>{t('entry.intro')}</p>
          <DraftStatus writer={ledgerWriter} />
          <LineForm id={id} line={line} />
          {failure && <WriteFailed title={t('entry.failed')} failure={failure} />}
        </>
      ) : (
        <LineFacts line={line} />
      )}
      <p className={styles['ways']}>
        <LinkButton to={paths.register}>{t('toRegister')}</LinkButton>
        {canChange && (
          <Button look="quiet" onClick={() => void remove()}>
            {t('entry.remove')}
          </Button>
        )}
      </p>
    </Page>
  )
}

/** What it was stays here as long as this page is open. */
function Removed({ line }: { readonly line: LedgerLine }) {
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
        <Button onClick={() => navigate(paths.ledgerEntry(putLine(line)), { replace: true })}>
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
