import { beforeEach, expect, test } from 'vitest'
import { compareWithKept } from '../../../src/shared/reports/compareWithKept'
import { receivedReport } from '../../../src/shared/reports/storedReports'
import { database } from '../../../src/storage/database'
import { keepReports } from '../../../src/storage/reports'
import { aPerson, aReport, aRequest } from '../../support/aReport'
import { day, everywhere } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'

beforeEach(() => aDatabaseWith())

const latest = { id: 'm', scores: everywhere(4) }
const report = aReport({ latest, questions: ['Wat zie jij?'] })
const keep = (...reports: readonly Parameters<typeof receivedReport>[0][]) =>
  keepReports(reports.map((one) => receivedReport(one, day('2026-11-22'))))

test('a report that nobody has is new, and the same one is here already', async () => {
  expect(await compareWithKept(report)).toEqual({ type: 'New' })
  await keep(report)
  expect(await compareWithKept(report)).toEqual({ type: 'AlreadyKept', key: report.id })
})

test('of one with the same id it is told what differs: the name, the days, each score and each text', async () => {
  await keep(report)
  const forged = aReport({
    madeOn: '2026-11-03',
    person: aPerson('Anna B.', 'persoon-Anna'),
    latest: {
      ...latest,
      scores: { ...everywhere(4), '1.1': 1, '2.1': 'not-applicable' },
      notes: { '1.1': 'Zwak.' },
    },
    questions: ['Wat zie jij?', 'En nu?'],
  })
  const arrival = await compareWithKept(forged)
  if (arrival.type !== 'Differs') throw new Error(arrival.type)
  const [{ differences = [] }] = arrival.versions
  expect(differences).toEqual([
    { path: ['madeOn'], before: '2026-11-02', after: '2026-11-03' },
    { path: ['person', 'name'], before: 'Anna', after: 'Anna B.' },
    { path: ['latest', 'answers', '1.1', 'score'], before: 4, after: 1 },
    { path: ['latest', 'answers', '2.1', 'score'], before: 4, after: 'not-applicable' },
    { path: ['questions'], after: 'En nu?' },
  ])
})

test('a request that bears the id of a report is no version of which nothing is said', async () => {
  await keep(report)
  const arrival = await compareWithKept(aRequest(report.id))
  if (arrival.type !== 'Differs') throw new Error(arrival.type)
  expect(arrival.versions[0].differences).toContainEqual({
    path: ['kind'],
    before: 'report',
    after: 'request',
  })
})

test('with both kept, either is here already, and a third is laid beside each', async () => {
  const [other, third] = [aReport({ latest, questions: ['Anders'] }), aReport({ latest })]
  await keep(report, other)
  expect(await compareWithKept(report)).toMatchObject({ type: 'AlreadyKept', key: report.id })
  expect(await compareWithKept(other)).toMatchObject({ type: 'AlreadyKept' })
  expect(await compareWithKept(third)).toMatchObject({ type: 'Differs', versions: [{}, {}] })
})

test('one that cannot be read any more is not taken for the same', async () => {
  await keep(report)
  await database.reportContents.update(report.id, { content: { latest: {} } })
  const arrival = await compareWithKept(report)
  if (arrival.type !== 'Differs') throw new Error(arrival.type)
  expect(arrival.versions[0].differences).toBeUndefined()
})

test('where the database cannot be read, it says so', async () => {
  database.close()
  expect(await compareWithKept(report)).toMatchObject({ type: 'WriteFailed' })
})
