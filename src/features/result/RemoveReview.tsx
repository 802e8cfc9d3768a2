import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepReview, reviewWriter, type StoredReview } from '../../shared/reports/storedReviews'
import { useCanChange } from '../../shared/saving/useCanChange'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'

interface Props {
  readonly stored: StoredReview
  /** Whether it is stored; else it was deleted just now, and can be put back. */
  readonly isThere: boolean
  readonly name: string
}

/** Deletes a reaction that came in, after a yes, and offers to take that back. */
export function RemoveReview({ stored, isThere, name }: Props) {
  const { t } = useTranslation(['beside', 'review', 'common'])
  const canChange = useCanChange()
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState<WriteFailure>()
  const note = (outcome: 'done' | WriteFailure) => setFailure(outcome === 'done' ? undefined : outcome)
  const remove = async () => {
    const outcome = await reviewWriter.remove([stored.id])
    setAsked(false)
    note(outcome)
  }
  const putBack = async () => note(await keepReview(stored.review, stored.profile, 'received'))
  if (!canChange) return null
  return (
    <div className="no-print">
      {isThere && (
        <Button look="quiet" onClick={() => setAsked(true)}>
          {t('remove')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      <Dialog
        open={isAsked}
        title={t('removeTitle')}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{t('common:cancel')}</Button>
            <Button look="danger" onClick={() => void remove()}>
              {t('review:remove.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('removeText', { name })}</p>
      </Dialog>
      {failure && <WriteFailed title={t('review:failed')} failure={failure} takesFocus />}
      {!isThere && (
        <TakesFocus>
          <Notice
            title={t('removed')}
            actions={<Button onClick={() => void putBack()}>{t('common:undo')}</Button>}
          />
        </TakesFocus>
      )}
    </div>
  )
}
