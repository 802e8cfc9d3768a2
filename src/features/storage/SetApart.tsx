import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { offerFile } from '../../lib/offerFile'
import { todayNow } from '../../lib/today'
import { connectionState } from '../../storage/connection'
import { database } from '../../storage/database'
import { quarantineText } from '../../storage/quarantine'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { useObservable } from '../../ui/useObservable'

/** What nothing could be made of is not lost: it can be kept in a file. Says nothing when there is none. */
export function SetApart() {
  const { t } = useTranslation('storage')
  const count = useSetApart()
  const [kept, setKept] = useState<'done' | 'failed'>()
  if (count === 0) return null
  const keep = async () => {
    try {
      const text = await quarantineText()
      offerFile(`groeispiegel-apart-${todayNow()}.json`, text, 'application/json')
      setKept('done')
    } catch {
      setKept('failed')
    }
  }
  return (
    <Section heading={t('setApart.title')}>
      <p>{t('setApart.text', { count })}</p>
      <Button onClick={() => void keep()}>{t('setApart.keep')}</Button>
      <p role="status">{kept && t(`setApart.${kept}`)}</p>
    </Section>
  )
}

/** How many things were set apart because nothing could be made of them; none while the database cannot be read. */
function useSetApart(): number {
  const { status } = useObservable(connectionState)
  const count = () => (status === 'open' ? database.quarantine.count().catch(() => 0) : 0)
  return useLiveQuery(count, [status], 0)
}
