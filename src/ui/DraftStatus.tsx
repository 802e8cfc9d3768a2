import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '../storage/documents'
import type { DocumentWriter } from '../storage/documentWriter'
import { useDocuments } from '../storage/useDocuments'
import { useWriterState } from '../storage/useWriterState'
import { Button } from './Button'
import styles from './DraftStatus.module.css'

interface Props {
  readonly writer: Pick<DocumentWriter<DocumentKind>, 'subscribe' | 'state' | 'flush'>
  /** Where somebody may not have begun: of what is not there yet, nothing was saved. */
  readonly id?: string
}

/** "Opgeslagen op dit apparaat": only when every change has reached the disk. Why not, the notice on every screen says. */
export function DraftStatus({ writer, id }: Props) {
  const { t } = useTranslation()
  const { status, typing, failure } = useWriterState(writer)
  const isThere = useDocuments().some((document) => document.id === id)
  const isUnwritten = status === 'saved' && id !== undefined && !isThere
  return (
    <div className={styles['status']}>
      <p role="status" aria-live={typing ? 'off' : 'polite'}>
        {!isUnwritten && (
          <>
            {status === 'saved' && <span aria-hidden="true">✓ </span>}
            {t(words[status])}
          </>
        )}
      </p>
      {failure && <Button onClick={() => void writer.flush()}>{t('saveFailed.retry')}</Button>}
    </div>
  )
}

const words = { saved: 'saved.status', saving: 'saved.busy', failed: 'saved.failed' } as const
