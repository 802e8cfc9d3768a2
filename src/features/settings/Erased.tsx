import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { eraseEverything, type Erasable } from '../../storage/erase'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import styles from './Erased.module.css'

interface Props {
  /** What could not be erased. */
  readonly left: readonly Erasable[]
  readonly onRetried: (left: readonly Erasable[]) => void
}

/** The end: it covers the whole app, which has nothing left to stand on until it is loaded again. */
export function Erased({ left, onRetried }: Props) {
  const { t } = useTranslation('settings')
  const title = useTitle()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // The way back would show screens of what is gone.
    addEventListener('hashchange', beginAgain)
    return () => removeEventListener('hashchange', beginAgain)
  }, [])
  const heading = left.length === 0 ? t('erased.title') : t('erased.partTitle')
  return (
    <dialog ref={dialog} className={styles['erased']} aria-label={heading} onClose={beginAgain}>
      <Page title={title(heading)} heading={heading} id={heading}>
        {left.length === 0 ? <p>{t('erased.text')}</p> : <Left left={left} onRetried={onRetried} />}
        <p>
          <Button look={left.length === 0 ? 'primary' : 'secondary'} onClick={beginAgain}>
            {t('erased.again')}
          </Button>
        </p>
      </Page>
    </dialog>
  )
}

function Left({ left, onRetried }: Props) {
  const { t } = useTranslation('settings')
  const [busy, setBusy] = useState(false)
  const retry = async () => {
    setBusy(true)
    onRetried(await eraseEverything())
    setBusy(false)
  }
  return (
    <>
      <p>{t('erased.partText')}</p>
      <ul>
        {left.map((place) => (
          <li key={place}>{t(`erased.failed.${place}`)}</li>
        ))}
      </ul>
      <p>{t('erased.ifNot')}</p>
      <p>
        <Button look="primary" isOff={busy} onClick={() => void retry()}>
          {busy ? t('erase.busy') : t('erased.retry')}
        </Button>
      </p>
    </>
  )
}

/** Loads the page anew, as on a first visit. */
function beginAgain(): void {
  location.replace(new URL('.', document.baseURI))
}
