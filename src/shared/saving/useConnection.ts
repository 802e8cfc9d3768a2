import { useSyncExternalStore } from 'react'
import { connectionNow, subscribeConnection, type Connection } from '../../storage/connection'

/** How this tab stands to the database. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribeConnection, connectionNow, connectionNow)
}
