import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettled } from '../../ui/useSettled'
import type { Finding } from './likelyPersonalData'
import styles from './ClientDataHint.module.css'

/** More than these would be a list to read instead of a hint. */
const max = 3

interface Props {
  readonly text: string
  /** Where somebody who helps is named. */
  readonly namesAreFine?: boolean
}

/** Below a text: what in it looks like something about a person, said once the typing stops. A hint, never a block. */
export function ClientDataHint({ text, namesAreFine = false }: Props) {
  const found = useFindings(text).filter(({ kind }) => !(namesAreFine && kind === 'name'))
  return (
    <div aria-live="polite" className={found.length > 0 ? styles['hint'] : undefined}>
      {found.length > 0 && (
        <Suspense fallback={null}>
          <Findings found={found} />
        </Suspense>
      )}
    </div>
  )
}

function Findings({ found }: { readonly found: readonly Finding[] }) {
  const { t } = useTranslation('clientData')
  const said = new Set(found.map(({ text, kind }) => t('one', { text, kind: t(`kind.${kind}`) })))
  return (
    <>
      <p>{t('hint')}</p>
      {/* Each by itself, so that of one that comes to them nothing is said but that one. */}
      <ul>
        {[...said].slice(0, max).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  )
}

function useFindings(text: string): readonly Finding[] {
  const [found, setFound] = useState<readonly Finding[]>([])
  const settled = useSettled(text, '')
  useEffect(() => {
    if (settled === '') return
    let current = true
    const look = async () => {
      const { likelyPersonalData } = await import('./likelyPersonalData')
      if (current) setFound(likelyPersonalData(settled))
    }
    // Not a hint worth a word when it cannot be fetched.
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [settled])
  // What was taken out is no longer pointed at, also before the typing stops.
  return found.filter((one) => text.includes(one.text))
}
