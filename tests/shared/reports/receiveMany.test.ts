import { beforeEach, expect, test, vi } from 'vitest'
import type { Report } from '../../../src/domain/report'
import { receiveMany } from '../../../src/shared/reports/receiveMany'
import { reportToText } from '../../../src/exchange/report/reportToText'
import { openBytes } from '../../../src/exchange/door/openBytes'
import { database } from '../../../src/storage/database'
import { aPerson, aReport } from '../../support/aReport'
import { day } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'

// The worker of the door is a browser's; what it does with the bytes is the real thing.
vi.mock(import('../../../src/exchange/door/openFile'), () => ({
  openFile: async (file, options) =>
    options?.signal?.aborted
      ? { type: 'Cancelled' as const }
      : openBytes(new Uint8Array(await file.arrayBuffer())),
}))

const on = day('2026-11-22')

beforeEach(() => aDatabaseWith())

test('many files are opened one after the other, and what is no report is named with its reason', async () => {
  const files = [...(await reports(45)), new File(['Beste Bea'], 'brief.txt'), new File([''], 'leeg.json')]
  const steps: string[] = []
  const received = await receiveMany(files, {
    on,
    signal: new AbortController().signal,
    onProgress: (done, of) => steps.push(`${done}/${of}`),
  })
  expect(received).toMatchObject({ kept: 45, left: 0 })
  expect(received.refused).toMatchObject([
    { number: 46, name: 'brief.txt', failure: { type: 'NotOurs', kind: 'text' } },
    { number: 47, name: 'leeg.json', failure: { type: 'FileEmpty' } },
  ])
  expect(steps.at(-1)).toBe('47/47')
  expect(await database.reports.count()).toBe(45)
  expect(await database.reportContents.count()).toBe(45)
})

test('what was kept before somebody stops it stays, and the rest is counted', async () => {
  const controller = new AbortController()
  const received = await receiveMany(await reports(30), {
    on,
    signal: controller.signal,
    onProgress: (done) => {
      if (done === 25) controller.abort()
    },
  })
  expect(received).toEqual({ kept: 25, known: 0, refused: [], left: 5 })
  expect(await database.reports.count()).toBe(25)
})

test('what is here already is counted, and another version of it is kept by nobody who did not see both', async () => {
  const [first, second] = await reports(2)
  const forged = await fileOf(aReport({ id: 'r0', person: aPerson('Mens 0'), questions: ['Anders'] }))
  if (!first || !second) throw new Error('none')
  const receive = (files: readonly File[]) =>
    receiveMany(files, { on, signal: new AbortController().signal, onProgress: () => undefined })
  const refused = (number: number) => [{ number, name: forged.name, failure: { type: 'IsOtherVersion' } }]

  expect(await receive([first])).toEqual({ kept: 1, known: 0, refused: [], left: 0 })
  const before = await database.reportContents.toArray()
  expect(await receive([first, forged, second])).toEqual({ kept: 1, known: 1, refused: refused(2), left: 0 })
  // Of two in one go, the first is kept.
  await aDatabaseWith()
  expect(await receive([first, forged, first])).toEqual({ kept: 1, known: 1, refused: refused(2), left: 0 })
  expect(await database.reportContents.toArray()).toEqual(before)
})

function reports(count: number): Promise<readonly File[]> {
  return Promise.all(
    Array.from({ length: count }, (_, index) => {
      return fileOf(aReport({ id: `r${index}`, person: aPerson(`Mens ${index}`) }))
    }),
  )
}

async function fileOf(report: Report): Promise<File> {
  return new File([await reportToText(report)], `${report.id}.json`)
}
