import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../i18n/useWriteFailureWords'
import type { WriteFailure } from '../../storage/writeFailure'
import { Notice } from '../../ui/Notice'
import styles from './OutcomeNotice.module.css'

/** What came of the last thing somebody did here. */
export type Outcome =
  { readonly done: string; readonly action?: ReactNode } | { readonly failure: WriteFailure }

/**
 * Takes the focus, because what had it has just gone with its row; what can be done about it comes next. It must stand
 * after the dialog, which gives the focus back first.
 */
export function OutcomeNotice({ outcome }: { readonly outcome: Outcome | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (outcome) box.current?.focus()
  }, [outcome])
  if (!outcome) return null
  return (
    <div ref={box} tabIndex={-1} className={styles['box']}>
      {'failure' in outcome ? (
        <Failed failure={outcome.failure} />
      ) : (
        <Notice title={outcome.done} actions={outcome.action} />
      )}
    </div>
  )
}

function Failed({ failure }: { readonly failure: WriteFailure }) {
  const { t } = useTranslation(['assessments', 'common'])
  const why = useWriteFailureWords()
  return (
    <Notice tone="danger" title={t('failed.title')}>
      <p>
        {why(failure)} {t('common:writeFailed.again')}
      </p>
    </Notice>
  )
}
