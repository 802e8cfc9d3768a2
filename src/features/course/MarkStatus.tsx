import { SavedWords } from '../../shared/saving/SavedWords'
import { TryAgain } from '../../shared/saving/TryAgain'
import styles from './course.module.css'
import type { Marking } from './useMarking'

/** Whether the last change is on the disk; it stays in sight, because a tick may stand far down a long page. */
export function MarkStatus({ status }: Pick<Marking, 'status'>) {
  return (
    <div className={styles['status']}>
      <p>
        <SavedWords status={status} isTyping={false} />
      </p>
      <TryAgain />
    </div>
  )
}
