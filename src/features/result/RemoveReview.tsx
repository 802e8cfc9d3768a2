import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { useCanChange } from '../../shared/saving/useCanChange'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { WriteFailed } from '../../shared/saving/WriteFailed'

/** Deletes a reaction that came in, after a yes. */
export function RemoveReview({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation(['beside', 'review', 'common'])
  const canChange = useCanChange()
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState<WriteFailure>()
  const remove = async () => {
    const outcome = await reviewWriter.remove([id])
    setAsked(false)
    if (outcome !== 'done') setFailure(outcome)
  }
  if (!canChange) return null
  return (
    <div className="no-print">
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t('remove')}
        <span className="visually-hidden"> {name}</span>
      </Button>
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
      {failure && <WriteFailed title={t('review:failed')} failure={failure} />}
    </div>
  )
}
