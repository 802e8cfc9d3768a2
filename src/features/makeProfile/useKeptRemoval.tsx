import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptProfile } from '../../shared/content/keptProfiles'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { putProfileBack, removeProfile } from '../../storage/keepProfile'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'

type Outcome =
  /** With why it could not be taken back: that can be tried again. */
  | { readonly type: 'Removed'; readonly removed: KeptProfile; readonly failure?: WriteFailure }
  | { readonly type: 'PutBack' }
  | WriteFailure

/** Removes a profile of one's own, and offers to take that back. */
export function useKeptRemoval() {
  const { t } = useTranslation(['profileFile', 'common'])
  const [outcome, setOutcome] = useState<Outcome>()
  const remove = async (removed: KeptProfile) => {
    const done = await removeProfile(removed)
    setOutcome(done === 'done' ? { type: 'Removed', removed } : done)
  }
  const undo = async (removed: KeptProfile) => {
    const done = await putProfileBack(removed)
    setOutcome(done === 'done' ? { type: 'PutBack' } : { type: 'Removed', removed, failure: done })
  }
  const notice = outcome && (
    <TakesFocus when={outcome}>
      {outcome.type === 'Removed' && (
        <>
          {outcome.failure && (
            <WriteFailed title={t('kept.notChanged')} failure={outcome.failure} takesFocus />
          )}
          <Notice
            title={t('kept.removed')}
            actions={<Button onClick={() => void undo(outcome.removed)}>{t('common:undo')}</Button>}
          >
            <p>{t('kept.removedText')}</p>
          </Notice>
        </>
      )}
      {outcome.type === 'PutBack' && <Notice title={t('kept.putBack')} />}
      {outcome.type === 'WriteFailed' && (
        <WriteFailed title={t('kept.notChanged')} failure={outcome} takesFocus />
      )}
    </TakesFocus>
  )
  return { remove, notice }
}
