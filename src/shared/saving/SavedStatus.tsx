import { useTranslation } from 'react-i18next'
import { autosaveState, flushAutosave, type AutosaveState } from '../../storage/autosave/queue'
import styles from './SavedStatus.module.css'
import { SavedWords } from './SavedWords'
import { Button } from '../../ui/Button'
import { useObservable } from '../../ui/useObservable'

interface Props {
  /** Who stores it. */
  readonly writer: { readonly status: (id: string) => AutosaveState['status'] }
  /** The document that the screen is about; without it, all that is written. */
  readonly id?: string
  /** Where it stands below a long page, it stays in sight at the bottom. */
  readonly isBelow?: boolean
}

/**
 * On a screen where somebody writes: whether what they wrote is stored, and the same way to try again as in the notice above the
 * screen, which says why it is not.
 */
export function SavedStatus({ writer, id, isBelow = false }: Props) {
  const { t } = useTranslation()
  const { status, typing, failure } = useObservable(autosaveState)
  return (
    <div className={styles[isBelow ? 'below' : 'status']}>
      <p>
        <SavedWords status={id === undefined ? status : writer.status(id)} isTyping={typing} />
      </p>
      {failure && <Button onClick={() => void flushAutosave()}>{t('saveFailed.retry')}</Button>}
    </div>
  )
}
