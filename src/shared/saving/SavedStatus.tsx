import { autosaveState, type AutosaveState } from '../../storage/autosave/queue'
import styles from './SavedStatus.module.css'
import { SavedWords } from './SavedWords'
import { TryAgain } from './TryAgain'
import { useObservable } from '../../ui/useObservable'

interface Props {
  /** Who stores it. */
  readonly writer: { readonly status: (id: string) => AutosaveState['status'] }
  /** The document that the screen is about; without it, all that is written. */
  readonly id?: string
}

/** Above a screen where somebody writes: whether what they wrote is stored. Why not, the notice on every screen says. */
export function SavedStatus({ writer, id }: Props) {
  const { status, typing } = useObservable(autosaveState)
  return (
    <div className={styles['status']}>
      <p>
        <SavedWords status={id === undefined ? status : writer.status(id)} isTyping={typing} />
      </p>
      <TryAgain />
    </div>
  )
}
