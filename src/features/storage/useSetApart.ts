import { useLiveQuery } from 'dexie-react-hooks'
import { database } from '../../storage/database'
import { connectionState } from '../../storage/connection'
import { useObservable } from '../../ui/useObservable'

/** How many things were set apart because nothing could be made of them; none while the database cannot be read. */
export function useSetApart(): number {
  const { status } = useObservable(connectionState)
  const count = () => (status === 'open' ? database.quarantine.count().catch(() => 0) : 0)
  return useLiveQuery(count, [status], 0)
}
