import { useTranslation } from 'react-i18next'
import { autosaveState, flushAutosave } from '../../storage/autosave/queue'
import styles from './SavedStatus.module.css'
import { SavedWords } from './SavedWords'
import { statusOfAll, type Statuses } from './statusOfAll'
import { Button } from '../../ui/Button'
import { useObservable } from '../../ui/useObservable'

interface Props {
  /** Who stores it. */
  readonly writer: Statuses
  /** What is written in on this screen: what was saved elsewhere is not told here. */
  readonly id: string | readonly string[]
  /** Where it stands below a long page, it stays in sight at the bottom. */
  readonly isBelow?: boolean
}

/**
 * On a screen where somebody writes: whether what they wrote is stored, and the same way to try again as in the notice above the
 * screen, which says why it is not.
 */
export function SavedStatus({ writer, id, isBelow = false }: Props) {
  const { t } = useTranslation()
  const { typing, failure } = useObservable(autosaveState)
  return (
    <div className={styles[isBelow ? 'below' : 'status']}>
      <p>
        <SavedWords status={statusOfAll(writer, typeof id === 'string' ? [id] : id)} isTyping={typing} />
      </p>
      {failure && <Button onClick={() => void flushAutosave()}>{t('saveFailed.retry')}</Button>}
    </div>
  )
}
