import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../i18n/useWriteFailureWords'
import { Notice } from '../../ui/Notice'
import styles from './course.module.css'
import type { Marking } from './useMarking'

/** Whether the last change is on the disk; it stays in sight, because a tick may stand far down a long page. */
export function MarkStatus({ status, failure }: Pick<Marking, 'status' | 'failure'>) {
  const { t } = useTranslation(['course', 'common'])
  const why = useWriteFailureWords()
  return (
    <div className={styles['status']}>
      <p role="status">
        {status === 'saved' && (
          <>
            <span aria-hidden="true">✓ </span>
            {t('common:saved.status')}
          </>
        )}
        {status === 'saving' && t('common:saved.busy')}
      </p>
      {failure && (
        <Notice tone="danger" role="alert" title={t('saveFailed')}>
          <p>
            {why(failure)} {t('common:writeFailed.again')}
          </p>
        </Notice>
      )}
    </div>
  )
}
