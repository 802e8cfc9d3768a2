import { useTranslation } from 'react-i18next'
import { WriteFailed } from '../../ui/WriteFailed'
import styles from './course.module.css'
import type { Marking } from './useMarking'

/** Whether the last change is on the disk; it stays in sight, because a tick may stand far down a long page. */
export function MarkStatus({ status, failure }: Pick<Marking, 'status' | 'failure'>) {
  const { t } = useTranslation(['course', 'common'])
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
      {failure && <WriteFailed title={t('saveFailed')} failure={failure} />}
    </div>
  )
}
