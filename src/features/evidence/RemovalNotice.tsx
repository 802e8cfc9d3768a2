import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../i18n/useWriteFailureWords'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './evidence.module.css'
import { setRemoval, undoRemoval, useRemoval } from './removal'
import { useEvidenceName } from './useEvidenceName'

/** What was deleted, with the way back. It takes the focus, because what had it has just gone. */
export function RemovalNotice() {
  const { t } = useTranslation(['evidence', 'common'])
  const nameOf = useEvidenceName()
  const outcome = useRemoval()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (outcome) box.current?.focus()
  }, [outcome])
  // Who comes back later has no use for it.
  useEffect(() => () => setRemoval(undefined), [])
  if (!outcome) return null
  return (
    <div ref={box} tabIndex={-1} className={styles['outcome']}>
      {outcome.type === 'WriteFailed' && <Failed failure={outcome} />}
      {outcome.type === 'Removed' && (
        <Notice
          title={t('removed.done', { name: nameOf(outcome.removed.body) })}
          actions={<Button onClick={() => void undoRemoval(outcome.removed)}>{t('common:undo')}</Button>}
        />
      )}
      {outcome.type === 'PutBack' && (
        <Notice title={t('removed.undone', { name: nameOf(outcome.removed.body) })} />
      )}
    </div>
  )
}

function Failed({ failure }: { readonly failure: WriteFailure }) {
  const { t } = useTranslation(['evidence', 'common'])
  const why = useWriteFailureWords()
  return (
    <Notice tone="danger" title={t('removed.failed')}>
      <p>
        {why(failure)} {t('common:writeFailed.again')}
      </p>
    </Notice>
  )
}
