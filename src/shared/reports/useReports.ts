import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback } from 'react'
import { isSameList } from '../../lib/isSameList'
import { autosaveState } from '../../storage/autosave/queue'
import { connectionState } from '../../storage/connection'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { readReports, seenIn, type ReadReports } from '../../storage/reports'
import { useObservable, useSelected } from '../../ui/useObservable'

const nothing: ReadReports = { reports: [], asOf: 0 }

/** What there is, without the contents, as the person sees it; undefined while it is read. Every change in any tab comes through. */
export function useReports(): readonly ReportRecord[] | undefined {
  const connection = useObservable(connectionState)
  const read = useLiveQuery(() => (connection.status === 'open' ? readReports() : nothing), [connection])
  const seen = useCallback(() => read && seenIn(read), [read])
  return useSelected(autosaveState, seen, isSameList)
}
