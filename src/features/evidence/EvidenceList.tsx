import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { newEvidence } from '../../shared/evidence/newEvidence'
import { useCanChange } from '../../shared/saving/useCanChange'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { TakesFocus } from '../../ui/TakesFocus'
import { useObservable } from '../../ui/useObservable'
import { FoundEvidence } from './FoundEvidence'
import { removalOutcome, undoRemoval } from './removal'
import { useEvidence } from './useEvidence'
import { useEvidenceName } from './useEvidenceName'

/** Screen *Bewijs*: every example, the newest first. */
export function EvidenceList() {
  const { t } = useTranslation('evidence')
  const title = useTitle()
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const all = useEvidence()
  const isEmpty = all.length === 0
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <RemovalNotice />
      <p>{isEmpty ? t('list.empty') : t('list.intro')}</p>
      {isEmpty && !canChange && <p>{t('list.emptyReadOnly')}</p>}
      {canChange && (
        <p className="no-print">
          <Button look="primary" onClick={() => navigate(...newEvidence())}>
            {t('new')}
          </Button>
        </p>
      )}
      <p className="no-print">
        <Link href={paths.evidenceGrid}>{t('list.toGrid')}</Link>
      </p>
      {!isEmpty && <FoundEvidence all={all} />}
    </Page>
  )
}

/** What was deleted, with the way back. */
function RemovalNotice() {
  const { t } = useTranslation(['evidence', 'common'])
  const nameOf = useEvidenceName()
  const outcome = useObservable(removalOutcome)
  // Who comes back later has no use for it.
  useEffect(() => () => removalOutcome.set(undefined), [])
  if (!outcome) return null
  return (
    <TakesFocus when={outcome}>
      {outcome.type === 'WriteFailed' && (
        <WriteFailed title={t('removed.failed')} failure={outcome} takesFocus />
      )}
      {outcome.type === 'Removed' && (
        <Notice
          title={t('removed.done', { name: nameOf(outcome.removed.body) })}
          actions={<Button onClick={() => void undoRemoval(outcome.removed)}>{t('common:undo')}</Button>}
        />
      )}
      {outcome.type === 'PutBack' && (
        <Notice title={t('removed.undone', { name: nameOf(outcome.removed.body) })} />
      )}
    </TakesFocus>
  )
}
