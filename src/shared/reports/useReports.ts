import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback } from 'react'
import { isSameList } from '../../lib/isSameList'
import { autosaveState } from '../../storage/autosave/queue'
import { connectionState } from '../../storage/connection'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { readReports, seenIn, type ReadReports } from '../../storage/reports'
import { useObservable, useSelected } from '../../ui/useObservable'
import { useReceived } from '../assessments/useAssessments'

const nothing: ReadReports = { reports: [], asOf: 0 }

/** What there is, without the contents, as the person sees it; undefined while it is read for the first time. Every change in any tab comes through. */
export function useReports(): readonly ReportRecord[] | undefined {
  const connection = useObservable(connectionState)
  // Most people have none, which is known from the start.
  const first = useReceived() === 0 ? nothing : undefined
  const read = useLiveQuery(
    () => (connection.status === 'open' ? readReports() : nothing),
    [connection],
    first,
  )
  const seen = useCallback(() => read && seenIn(read), [read])
  return useSelected(autosaveState, seen, isSameList)
}
