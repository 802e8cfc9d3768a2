import { storedDocuments } from '../support/storedDocuments'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Assessment } from '../../src/domain/assessment'
import { isOpen, isSealed } from '../../src/domain/sealing'
import { canonicalJson } from '../../src/lib/canonicalJson'
import { createAssessment } from '../../src/storage/assessments'
import { openDatabase } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { migrations } from '../../src/storage/migrations'
import { readStored } from '../../src/storage/readStored'
import { day, theProfile } from '../support/builders'
import { leaveDatabase, rawVersion } from '../support/rawDatabase'
import { storageFixtures } from '../support/storageFixtures'

const fixtures = storageFixtures()

beforeEach(() => database.close())

test('the steps are numbered from 1 without gaps, and each has a name of its own', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length)
})

test('every step has its frozen example, so that no format is ever forgotten', () => {
  expect(fixtures.map(({ version }) => version)).toEqual(migrations.map(({ version }) => version))
})

test('a frozen example holds every table of its version', () => {
  for (const { version, stores, tables } of fixtures) {
    const known = migrations
      .filter((step) => step.version <= version)
      .flatMap((step) => Object.keys(step.stores))
    expect(Object.keys(stores)).toEqual([...new Set(known)])
    expect(Object.keys(tables)).toEqual(Object.keys(stores))
  }
})

describe.each(fixtures)('a database of version $version', (fixture) => {
  beforeEach(() => leaveDatabase(fixture))

  test('is opened and says what people had written', async () => {
    expect(await openDatabase()).toBe('opened')
    const { assessments: read, places } = await readStored()
    const { assessments, unreadable } = read
    const documents = await storedDocuments()
    expect(unreadable).toBe(0)
    const whereOn = [...places].map(([id, competency]) => `${id} goes on at ${competency}`)
    const documentsSay = documents.map(
      ({ kind, id, writers: _who, ...said }) => `${kind} ${id}: ${canonicalJson(said)}`,
    )
    expect([...assessments.map(inWords), ...whereOn, ...documentsSay]).toEqual(fixture.says)
  })

  test('is then of the newest version, and takes new assessments', async () => {
    await openDatabase()
    const profile = theProfile()
    const choices = { date: day('2026-11-21'), moment: { kind: 'begin' }, clusters: [] } as const
    expect(await createAssessment(profile, choices)).toMatchObject({ status: 'open', sequence: 5 })
    database.close()
    expect(await rawVersion()).toBe(migrations.length)
    await openDatabase()
    expect((await readStored()).assessments.assessments).toHaveLength(6)
  })
})

/** All that would be lost if a step forgot it. */
function inWords(assessment: Assessment): string {
  const { moment, clusters, answers, binnedOn } = assessment
  const first = assessment.original === assessment.id
  const undo = isOpen(assessment) ? assessment.lastChange : undefined
  const parts = [
    isSealed(assessment) ? `sealed ${assessment.sealedAt}` : 'open',
    first ? 'first of its moment' : `version ${assessment.version} of ${assessment.original}`,
    assessment.date,
    moment.kind === 'own' ? `own "${moment.label}"` : moment.kind,
    `clusters ${clusters.join(' ')}`,
    ...[...answers].map(([id, answer]) => `${id}: ${answerInWords(answer)}`),
    ...(binnedOn ? [`in the bin since ${binnedOn}`] : []),
  ]
  const back = undo?.before ? `; undo brings ${undo.competency}: ${answerInWords(undo.before)} back` : ''
  return parts.join(', ') + back
}

function answerInWords({ score, note, doubt }: Answer): string {
  return `${score ?? 'open'}${doubt ? ', doubt' : ''}${note ? ` "${note}"` : ''}`
}
