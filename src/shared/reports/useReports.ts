import { useLiveQuery } from 'dexie-react-hooks'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { readReports } from '../../storage/reports'
import { connectionState } from '../../storage/connection'
import { useObservable } from '../../ui/useObservable'

/** What there is, without the contents; undefined while it is read. Every change in any tab comes through. */
export function useReports(): readonly ReportRecord[] | undefined {
  const connection = useObservable(connectionState)
  return useLiveQuery(() => (connection.status === 'open' ? readReports() : []), [connection])
}
