import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { receivedReport } from '../../src/shared/reports/storedReports'
import { database } from '../../src/storage/database'
import { useReports } from '../../src/shared/reports/useReports'
import { aPerson, aReport } from '../support/aReport'
import { day, everywhere } from '../support/builders'
import { aDatabaseWith } from '../support/storage'

test.each([0, 1, 250, 601])(
  'of %i reports every one is read, and what is none is left out',
  async (count) => {
    await aDatabaseWith()
    const latest = { id: 'm', date: '2026-11-01', scores: everywhere(3) }
    const reports = Array.from({ length: count }, (_, index) =>
      receivedReport(
        aReport({ id: `r${index}`, person: aPerson(`Mens ${index}`), latest }),
        day('2026-11-22'),
      ),
    )
    await database.reports.bulkPut(reports.map(({ record }) => record))
    await database.table('reports').put({ id: 'rommel' })
    const { result } = renderHook(() => useReports())
    await waitFor(() => expect(result.current).toHaveLength(count))
    expect(new Set(result.current?.map(({ id }) => id)).size).toBe(count)
  },
)
