import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../i18n/useWriteFailureWords'
import type { DocumentRecord } from '../storage/records/documentRecord'
import type { WriteFailure } from '../storage/writeFailure'
import { Button } from './Button'
import { Notice } from './Notice'
import styles from './OtherSide.module.css'

/** What came of the last thing somebody did with another side. */
export type SideOutcome =
  | { readonly type: 'Swapped' | 'PutBack' }
  | { readonly type: 'Removed'; readonly removed: DocumentRecord }
  | WriteFailure

interface Props {
  readonly outcome: SideOutcome
  readonly onUndo: (removed: DocumentRecord) => void
}

/** Takes the focus, because what had it may have just gone. */
export function OtherSideOutcome({ outcome, onUndo }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [outcome])
  return (
    <div ref={box} tabIndex={-1} className={styles['outcome']}>
      <Words outcome={outcome} onUndo={onUndo} />
    </div>
  )
}

function Words({ outcome, onUndo }: Props) {
  const { t } = useTranslation(['otherSide', 'common'])
  const why = useWriteFailureWords()
  switch (outcome.type) {
    case 'Swapped':
      return <Notice title={t('swapped')} />
    case 'PutBack':
      return <Notice title={t('putBack')} />
    case 'Removed':
      return (
        <Notice
          title={t('removed')}
          actions={<Button onClick={() => onUndo(outcome.removed)}>{t('common:undo')}</Button>}
        />
      )
    case 'WriteFailed':
      return (
        <Notice tone="danger" title={t('failed')}>
          <p>
            {why(outcome)} {t('common:writeFailed.again')}
          </p>
        </Notice>
      )
  }
}
