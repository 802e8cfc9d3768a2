import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Observable } from '../../lib/Observable'
import type { AutosaveState } from '../../storage/autosave/queue'
import { missingCopy } from '../../storage/withoutCopy'
import { useObservable } from '../../ui/useObservable'
import styles from './SavedWords.module.css'

interface Props {
  readonly status: AutosaveState['status']
  /** Whether the last change was typing, which a screen reader is not told about. */
  readonly isTyping: boolean
  /** Whether something was there before this visit, so that it may be called saved before anything is done. */
  readonly isStored?: boolean
}

type Shown = AutosaveState['status'] | 'withoutCopy'

/** What was said aloud last: whoever heard that all is kept need not hear it again at each press, but does after a failure. */
const lastHeard = new Observable<Shown>('idle')

/** "Opgeslagen op dit apparaat": only when every change has reached the disk, and only when there is something that was saved. */
export function SavedWords({ status, isTyping, isStored = false }: Props) {
  const { t } = useTranslation()
  const isCopyMissing = useObservable(missingCopy) !== undefined
  const said = status === 'idle' && isStored ? 'saved' : status
  const shown = said === 'saved' && isCopyMissing ? 'withoutCopy' : said
  const isSilent = useIsHeard(shown) || isTyping
  return (
    <span role="status" aria-live={isSilent ? 'off' : 'polite'} className={styles[shown]}>
      {shown !== 'idle' && (
        // Other words are another element: a browser that translates has put its own into this one.
        <span key={shown}>
          {shown === 'saved' && <span aria-hidden="true">✓ </span>}
          {t(words[shown])}
        </span>
      )}
    </span>
  )
}

const words = {
  saved: 'saved.status',
  saving: 'saved.busy',
  failed: 'saved.failed',
  withoutCopy: 'saved.withoutCopy',
} as const

/** Whether it needs no saying aloud: it was said last, or is on its way to something that will be. */
function useIsHeard(shown: Shown): boolean {
  const isHeard = shown === 'idle' || shown === 'saving' || shown === lastHeard.get()
  useEffect(() => {
    if (!isHeard) lastHeard.set(shown)
  }, [isHeard, shown])
  return isHeard
}
