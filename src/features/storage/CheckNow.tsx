import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkStorage, type StorageCheck } from '../../storage/checkStorage'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import styles from './StoragePage.module.css'
import { useCheckWords } from './useCheckWords'

/** Reads and compares everything there is, and says what was found and repaired. */
export function CheckNow() {
  const { t } = useTranslation('storage')
  const { state, look } = useCheck()
  const words = useCheckWords()
  const busy = state === 'busy' || state === 'slow'
  const found = typeof state === 'object' ? words(state) : undefined
  return (
    <Section heading={t('check.title')}>
      <p>{t('check.intro')}</p>
      <Button isOff={busy} onClick={() => void look()}>
        {t('check.action')}
      </Button>
      <div role="status" className={styles['result']}>
        {state === 'slow' && <p>{t('check.busy')}</p>}
        {found && (
          <Notice tone={found.tone}>
            {found.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </div>
    </Section>
  )
}

/** A check that takes no longer than this, in milliseconds, needs no word that it is going on. */
const slowAfterMs = 1000

function useCheck() {
  const [state, setState] = useState<'busy' | 'slow' | StorageCheck>()
  const look = async () => {
    setState('busy')
    const timer = setTimeout(() => setState('slow'), slowAfterMs)
    const found = await checkStorage()
    clearTimeout(timer)
    setState(found)
  }
  return { state, look }
}
