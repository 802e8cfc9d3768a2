import { beforeEach, describe, expect, test } from 'vitest'
import {
  chooseSight,
  hiddenAmong,
  isSeen,
  namesIn,
  sightOf,
  type Sight,
} from '../../../src/shared/reports/sight'
import { areScoresSeen, noteScoresSeen } from '../../../src/shared/reports/seenScores'
import { receivedReport } from '../../../src/shared/reports/storedReports'
import { flushAutosave } from '../../../src/storage/autosave/queue'
import { database } from '../../../src/storage/database'
import { keepReports } from '../../../src/storage/reports'
import { aPerson, aReport, aRequest } from '../../support/aReport'
import { assessmentId, day } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'

beforeEach(async () => {
  await aDatabaseWith()
  localStorage.clear()
})

const on = (date: string) => ({ latest: { date } })

/** Anna sent her scores of one day twice, and of another day once; Bea hers of that day; and Anna asks for a view. */
const sent = [
  aReport({ id: 'a', ...on('2026-11-01') }),
  aReport({ id: 'weer', questions: ['Nog een vraag'], ...on('2026-11-01') }),
  aReport({ id: 'eerder', ...on('2026-05-01') }),
  aReport({ id: 'bea', person: aPerson('Bea'), ...on('2026-11-01') }),
  aRequest('vraag'),
] as const

async function kept() {
  return database.reports.toArray()
}

async function wishes(id: string, sight: Exclude<Sight, 'undecided'>) {
  const records = await kept()
  const record = records.find((one) => one.id === id)
  if (record) chooseSight([record], sight, records)
  await flushAutosave()
}

async function sights(): Promise<Readonly<Record<string, Sight>>> {
  const records = await kept()
  const seen = records
    .filter(({ kind }) => kind === 'report')
    .map((record) => [record.id, sightOf(record, undefined, hiddenAmong(records))] as const)
  return Object.fromEntries<Sight>(seen)
}

describe('a wish holds for the scores, in whichever report they came', () => {
  beforeEach(() => keepReports(sent.map((one) => receivedReport(one, day('2026-11-10')))))

  test('hidden in one, they are in each that shows the same day of the same person', async () => {
    await wishes('a', 'hidden')
    expect(await sights()).toEqual({ a: 'hidden', weer: 'hidden', eerder: 'undecided', bea: 'undecided' })
  })

  test('shown in one, they count as seen in the other', async () => {
    await wishes('a', 'hidden')
    await wishes('weer', 'shown')
    expect(await sights()).toEqual({ a: 'shown', weer: 'shown', eerder: 'undecided', bea: 'undecided' })
    expect(sent.slice(0, 4).map((one) => 'latest' in one && isSeen(one))).toEqual([true, true, false, false])
  })

  test('one that comes later is hidden too, and asks when nobody hid them', async () => {
    await wishes('a', 'hidden')
    const later = receivedReport(aReport({ id: 'later', ...on('2026-11-01') }), day('2026-11-11'))
    const other = receivedReport(aReport({ id: 'ander', ...on('2026-11-02') }), day('2026-11-11'))
    await keepReports([later, other])
    expect(await sights()).toMatchObject({ later: 'hidden', ander: 'undecided' })
  })
})

test('a report that shows days before shows them: whoever reads it has seen those scores', () => {
  const [now, , before] = sent
  const whole = { ...now, earlier: [{ ...before.latest, id: assessmentId('toen') }] }
  noteScoresSeen(namesIn(whole))
  expect([isSeen(now), isSeen(before), areScoresSeen(['iets anders'])]).toEqual([true, true, false])
})
