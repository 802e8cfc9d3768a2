import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../shared/assessments/ConfirmDialog'
import { keepReview, reviewWriter, type StoredReview } from '../../shared/reports/storedReviews'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'

interface Outcome {
  readonly removed?: StoredReview
  readonly isBack?: true
  readonly failure?: WriteFailure
}

/** Asks first, deletes a reaction that came in, and offers to take it back. */
export function useReviewRemoval() {
  const { t } = useTranslation(['beside', 'review'])
  const [asked, setAsked] = useState<StoredReview>()
  const [outcome, setOutcome] = useState<Outcome>()
  const nameOf = ({ review }: StoredReview) => review.reviewer.name.trim() || t('review:nobody')

  const remove = async (stored: StoredReview) => {
    const done = await reviewWriter.remove([stored.id])
    setAsked(undefined)
    setOutcome(done === 'done' ? { removed: stored } : { failure: done })
  }
  const undo = async (removed: StoredReview) => {
    const done = await keepReview(removed.review, removed.profile, removed.side)
    setOutcome(done === 'done' ? { isBack: true } : { removed, failure: done })
  }
  const dialog = (
    <ConfirmDialog
      open={asked !== undefined}
      title={t('removeTitle')}
      confirm={t('review:remove.confirm')}
      onConfirm={() => asked && void remove(asked)}
      onClose={() => setAsked(undefined)}
    >
      {asked && <p>{t('removeText', { name: nameOf(asked) })}</p>}
    </ConfirmDialog>
  )
  const notice = outcome && <OutcomeBox outcome={outcome} onUndo={(removed) => void undo(removed)} />
  // Gone as soon as that is said, and not when it is read again.
  const isRemoved = outcome?.removed !== undefined
  return { ask: setAsked, dialog, notice, isRemoved }
}

interface BoxProps {
  readonly outcome: Outcome
  readonly onUndo: (removed: StoredReview) => void
}

function OutcomeBox({ outcome, onUndo }: BoxProps) {
  const { t } = useTranslation(['beside', 'review', 'common'])
  const { removed, isBack, failure } = outcome
  return (
    <TakesFocus when={outcome}>
      {failure && <WriteFailed title={t('review:failed')} failure={failure} takesFocus />}
      {removed && (
        <Notice
          title={t('removed')}
          actions={<Button onClick={() => onUndo(removed)}>{t('common:undo')}</Button>}
        />
      )}
      {isBack && <Notice title={t('putBack')} />}
    </TakesFocus>
  )
}
