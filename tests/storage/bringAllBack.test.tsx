import { migrations } from '../../src/storage/migrations'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Archive } from '../../src/storage/archive/archive'
import { archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { fillFromCopy, rebuildFromCopy } from '../../src/storage/bringAllBack'
import { database } from '../../src/storage/database'
import { rescueText } from '../../src/storage/rescue'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { writeSecondCopy } from '../../src/storage/secondCopy/secondCopy'
import { readArchive } from '../../src/storage/storedArchive'
import { archiveOf } from '../support/anyArchive'
import { anOpenAssessment, aSealedAssessment, everywhere, instant } from '../support/builders'
import { commitsAndThenFails } from '../support/commitsAndThenFails'
import { keepsCopies, type Copies } from '../support/copies'
import { everyDocument } from '../support/everyDocument'
import { leaveDatabase, rawRecords, rawVersion } from '../support/rawDatabase'
import { aDatabaseWith, failFirstUpgrade } from '../support/storage'
import { storageFixtures } from '../support/storageFixtures'
import '../support/workersHere'

const noon = instant('2026-11-21T12:00:00.000Z')
const begun = anOpenAssessment({ id: 'bezig', scores: { '1.1': 2 } })
const went = { ...assessmentToRecord({ ...begun, revision: 2 }), writers: { phone: 2, unknown: 1 } }
const sealed = assessmentToRecord(aSealedAssessment({ id: 'eind', scores: everywhere(3) }))

let browser: Copies

beforeEach(async () => {
  browser = keepsCopies()
  await aDatabaseWith()
})

describe('a database that is gone', () => {
  test('is filled with all that its copies hold together, of every kind', async () => {
    await leavesCopies(
      { ...archiveOf(went), documents: everyDocument },
      // The newest: of a tab that had been behind in one thing, and ahead in another.
      archiveOf(assessmentToRecord(begun), sealed),
    )
    expect(await fillFromCopy('gone')).toMatchObject({ cause: 'gone', copied: noon })
    const { assessments, documents } = await readArchive()
    expect(assessments).toEqual([went, sealed])
    expect(documents).toEqual(everyDocument.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  })

  test('is told about also when the browser said of filling it that it had failed', async () => {
    await leavesCopies(archiveOf(sealed))
    commitsAndThenFails()
    expect(await fillFromCopy('gone')).toMatchObject({ brought: new Map([['assessment', 1]]) })
  })

  test('is filled without what was replaced since', async () => {
    await leavesCopies({ ...archiveOf(went), generation: 3 }, { ...archiveOf(sealed), generation: 4 })
    expect(await fillFromCopy('gone')).toMatchObject({ brought: new Map([['assessment', 1]]) })
    expect(await readArchive()).toMatchObject({ assessments: [sealed], generation: 4 })
  })

  test('is told about by kind, without what was written meanwhile, which stays', async () => {
    await leavesCopies({ ...archiveOf(went), documents: everyDocument.slice(0, 1) })
    await database.assessments.put(sealed)
    const filled = await fillFromCopy('gone')
    const [first] = everyDocument
    expect(filled).toMatchObject({
      brought: new Map([
        ['assessment', 1],
        [first?.kind, 1],
      ]),
    })
    expect((await readArchive()).assessments).toEqual([went, sealed])
  })

  test('and has no copy that can be used is told about as lost', async () => {
    browser.files.texts.set('groeispiegel-copies/copy-000000001-aaaa.json', '{"app":"groeispiegel"')
    expect(await fillFromCopy('gone')).toEqual({ type: 'NoCopy', damaged: 1 })
  })
})

describe('a database that does not open', () => {
  test('and can be read is opened as soon as it can be, with all that is in no copy, and is never deleted', async () => {
    await database.assessments.put(sealed)
    await writeSecondCopy()
    await database.assessments.put(went)
    await database.table('reports').put({ id: 'rapport' })
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase')
    database.close()
    refusesVersions(1)
    expect(await rebuildFromCopy()).toBe('opened')
    expect((await readArchive()).assessments).toEqual([went, sealed])
    expect(await database.reports.count()).toBe(1)
    expect(deleted).not.toHaveBeenCalled()
  })

  test('and can be read is left as it is for as long as it does not open', async () => {
    await database.assessments.put(sealed)
    await writeSecondCopy()
    await database.assessments.put(went)
    database.close()
    refusesVersions(Number.POSITIVE_INFINITY)
    expect(await rebuildFromCopy()).toMatchObject({ type: 'StorageBroken' })
    vi.restoreAllMocks()
    expect(await rawRecords('assessments')).toEqual([went, sealed])
  })

  test.each(storageFixtures().filter(({ version }) => version < 4))(
    'because its upgrade from version $version fails is upgraded in one go, with all that lay there',
    async (fixture) => {
      database.close()
      const junk = { id: 7, wat: 'iets anders' }
      const assessments = [...(fixture.tables['assessments'] ?? []), junk]
      await leaveDatabase({ ...fixture, tables: { ...fixture.tables, assessments } })
      const before = await tablesOf(Object.keys(fixture.stores))
      const deleted = vi.spyOn(indexedDB, 'deleteDatabase')
      failFirstUpgrade()
      expect(await rebuildFromCopy()).toBe('opened')
      expect(deleted).not.toHaveBeenCalled()
      expect(await rawVersion()).toBe(migrations.length)
      expect(await database.quarantine.toArray()).toContainEqual(expect.objectContaining({ record: junk }))
      expect(await database.assessments.count()).toBe(assessments.length - 1)
      for (const [name, records] of Object.entries(before)) {
        if (['assessments', 'quarantine'].includes(name)) continue
        expect(await database.table(name).toArray()).toEqual(records)
      }
      expect((await readArchive()).assessments).toHaveLength(assessments.length - 1)
    },
  )

  test('and cannot be read is made anew from its copies', async () => {
    await leavesCopies(archiveOf(went), archiveOf(sealed))
    await database.assessments.put(sealed)
    database.close()
    isUnreadableUntilDeleted()
    expect(await rebuildFromCopy()).toMatchObject({ cause: 'broken', brought: new Map([['assessment', 2]]) })
    expect((await readArchive()).assessments).toEqual([went, sealed])
  })

  test('and cannot be read is left alone when there is no copy', async () => {
    await database.assessments.put(sealed)
    database.close()
    const makeReadable = isUnreadableUntilDeleted()
    expect(await rebuildFromCopy()).toEqual({ type: 'NoCopy', damaged: 0 })
    makeReadable()
    expect(await rawRecords('assessments')).toEqual([sealed])
  })

  test('and cannot be read is left alone when the browser makes no other either', async () => {
    await leavesCopies(archiveOf(sealed))
    await database.assessments.put(sealed)
    database.close()
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    expect(await rebuildFromCopy()).toMatchObject({ type: 'StorageBroken' })
    open.mockRestore()
    expect(await rawRecords('assessments')).toEqual([sealed])
  })
})

describe('what is saved as a file of a database that does not open', () => {
  test('is what lies there, with what its copies hold besides, and says who wrote it', async () => {
    await leavesCopies(archiveOf(assessmentToRecord(begun), sealed))
    await database.assessments.put(went)
    database.close()
    const rescued = await textToArchive((await rescueText(new Date(noon))) ?? '')
    expect(rescued).toMatchObject({ archive: { assessments: [went, sealed] } })
  })

  test('is what the copies hold together when nothing lies there any more', async () => {
    await leavesCopies(archiveOf(went), archiveOf(sealed))
    database.close()
    isUnreadableUntilDeleted()
    const rescued = await textToArchive((await rescueText(new Date(noon))) ?? '')
    expect(rescued).toMatchObject({ archive: { assessments: [went, sealed] }, made: noon })
  })

  test('leaves out what was replaced since', async () => {
    await leavesCopies(archiveOf(went))
    await database.assessments.put(sealed)
    await database.facts.put({ key: 'generation', value: 1 })
    database.close()
    const rescued = await textToArchive((await rescueText(new Date(noon))) ?? '')
    expect(rescued).toMatchObject({ archive: { assessments: [sealed], generation: 1 } })
  })
})

/** As copies of these, the newest last. */
async function leavesCopies(...archives: readonly Archive[]): Promise<void> {
  for (const [index, archive] of archives.entries()) {
    const name = `groeispiegel-copies/copy-00000000${index + 1}-aaaa.json`
    browser.files.texts.set(name, await archiveToText(archive, noon))
  }
}

/** So many of the next openings by the app fail; what is there can be read. */
function refusesVersions(openings: number): void {
  const open = indexedDB.open.bind(indexedDB)
  let left = openings
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (version !== undefined && name === 'groeispiegel' && left-- > 0)
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    return open(name, version)
  })
}

/** Nothing can be done with the database until it is deleted. Answers how to make it readable as it is. */
function isUnreadableUntilDeleted(): () => void {
  const [open, remove] = [indexedDB.open.bind(indexedDB), indexedDB.deleteDatabase.bind(indexedDB)]
  const state = { broken: true }
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (state.broken && name === 'groeispiegel')
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    return open(name, version)
  })
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    if (name === 'groeispiegel') state.broken = false
    return remove(name)
  })
  return () => {
    state.broken = false
  }
}

async function tablesOf(names: readonly string[]): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const lists = await Promise.all(names.map(async (name) => [name, await rawRecords(name)] as const))
  return Object.fromEntries(lists)
}
