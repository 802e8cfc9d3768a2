import { useTranslation } from 'react-i18next'
import { flushReviews, useReviewWriter } from '../../exchange/report/reviewWriter'
import { useWriteFailureWords } from '../../i18n/useWriteFailureWords'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './review.module.css'

/** "Opgeslagen op dit apparaat": only when every change has reached the disk. */
export function DraftStatus() {
  const { t } = useTranslation()
  const why = useWriteFailureWords()
  const { status, typing, failure } = useReviewWriter()
  return (
    <div className={styles['status']}>
      <p role="status" aria-live={typing ? 'off' : 'polite'}>
        {status === 'saved' && <span aria-hidden="true">✓ </span>}
        {t(words[status])}
      </p>
      {failure && (
        <Notice
          tone="danger"
          role="alert"
          title={t('saveFailed.title')}
          actions={<Button onClick={() => void flushReviews()}>{t('saveFailed.retry')}</Button>}
        >
          <p>
            {why(failure)} {t('saveFailed.again')}
          </p>
        </Notice>
      )}
    </div>
  )
}

const words = { saved: 'saved.status', saving: 'saved.busy', failed: 'saved.failed' } as const
