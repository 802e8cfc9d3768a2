import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { useObservable } from '../../ui/useObservable'
import { removalOutcome, undoRemoval } from './removal'
import { useEvidenceName } from './useEvidenceName'

/** What was deleted, with the way back. */
export function RemovalNotice() {
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
