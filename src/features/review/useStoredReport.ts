import { useEffect, useState } from 'react'
import { readStoredReport } from '../../shared/reports/storedReports'
import { connectionState } from '../../storage/connection'
import { useObservable } from '../../ui/useObservable'

type Stored = Awaited<ReturnType<typeof readStoredReport>>

/** A report that was kept; undefined while it is read. */
export function useStoredReport(id: string): Stored | undefined {
  const connection = useObservable(connectionState)
  const [read, setRead] = useState<{ readonly id: string; readonly stored: Stored }>()
  useEffect(() => {
    let left = false
    void readStoredReport(id).then((stored) => !left && setRead({ id, stored }))
    return () => {
      left = true
    }
  }, [id, connection])
  return read?.id === id ? read.stored : undefined
}
