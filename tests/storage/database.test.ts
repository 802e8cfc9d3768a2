import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readAssessments } from '../../src/storage/assessments'
import { allowEmpty, openDatabase } from '../../src/storage/connection'
import { database, deleteDatabase } from '../../src/storage/database'
import { migrations } from '../../src/storage/migrations'
import type { Migration } from '../../src/storage/migrations/migration'
import { anOpenAssessment } from '../support/builders'
import { holdOpen, leaveDatabase, rawRecords, rawVersion } from '../support/rawDatabase'
import { aDatabaseWith, failFirstUpgrade, holdUpOpening } from '../support/storage'

beforeEach(async () => {
  allowEmpty()
  await deleteDatabase()
})

describe('opening the database', () => {
  test('for the first time makes an empty one', async () => {
    expect(await openDatabase()).toBe('opened')
    expect(await readAssessments()).toEqual({ assessments: [], unreadable: 0 })
  })

  test('is done by nothing else: reading before it fails, and makes no empty one', async () => {
    vi.resetModules()
    const { readAssessments: readTooSoon } = await import('../../src/storage/assessments')
    await expect(readTooSoon()).rejects.toThrow('Database has been closed')
    expect(await indexedDB.databases()).toEqual([])
  })

  test('again finds what was stored', async () => {
    const open = anOpenAssessment({ scores: { '1.1': 3 } })
    await aDatabaseWith(open)
    database.close()
    expect(await openDatabase()).toBe('opened')
    expect(await readAssessments()).toEqual({ assessments: [open], unreadable: 0 })
  })

  test('is done once: its version stands in the list of databases', async () => {
    await aDatabaseWith(anOpenAssessment())
    database.close()
    const opening = vi.spyOn(indexedDB, 'open')
    expect(await openDatabase()).toBe('opened')
    expect(opening).toHaveBeenCalledTimes(1)
  })

  test('asks for strict durability, so that "Opgeslagen" outlives an empty battery', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await aDatabaseWith(anOpenAssessment())
    expect(transaction).toHaveBeenLastCalledWith(['assessments'], 'readwrite', { durability: 'strict' })
  })
})

/** The same databases in a browser that cannot say which there are. */
function listsNothing(): unknown {
  return Object.create(indexedDB, { databases: { value: undefined } })
}

describe('a database that cannot be used', () => {
  test('that was never there is not made by looking for it', async () => {
    vi.spyOn(database, 'open').mockRejectedValue(new DOMException('', 'UnknownError'))
    await openDatabase()
    expect(await indexedDB.databases()).toEqual([])
  })

  test('in a browser that has none', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await openDatabase()).toEqual({ type: 'StorageMissing' })
  })

  test.each([
    ['a browser that lists its databases', () => undefined],
    ['one that has no such list', () => vi.stubGlobal('indexedDB', listsNothing())],
    ['one that refuses the list', () => vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error())],
  ])('of a newer app is left alone in %s', async (_browser, prepare) => {
    const left = {
      version: 99,
      stores: { assessments: 'id' },
      tables: { assessments: [{ id: 'van later' }] },
    }
    await leaveDatabase(left)
    prepare()
    expect(await openDatabase()).toEqual({ type: 'StorageTooNew' })
    expect(database.isOpen()).toBe(false)
    expect(await rawRecords('assessments')).toEqual([{ id: 'van later' }])
    expect(await rawVersion()).toBe(99)
  })

  test('because another tab upgraded it since its version was looked at is not used', async () => {
    await leaveDatabase({ version: 99, stores: { assessments: 'id' }, tables: {} })
    vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: 'groeispiegel', version: 10 }])
    expect(await openDatabase()).toEqual({ type: 'StorageTooNew' })
    expect(database.isOpen()).toBe(false)
  })

  test('because the list names a version that no upgrade reached is none of these', async () => {
    await leaveDatabase({ version: 1, stores: { assessments: 'id', places: 'assessment' }, tables: {} })
    vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: 'groeispiegel', version: 990 }])
    expect(await openDatabase()).toBe('opened')
  })

  test('that Dexie itself extended within a version is none of these', async () => {
    await leaveDatabase({ version: 1.1, stores: { assessments: 'id', places: 'assessment' }, tables: {} })
    expect(await openDatabase()).toBe('opened')
  })

  test('that refuses to open says what the browser said', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError')
    })
    const refused = await openDatabase()
    expect(refused).toMatchObject({ type: 'StorageBroken' })
    expect(JSON.stringify(refused)).toContain('A mutation operation was attempted')
  })

  test('because its upgrade fails is not opened again behind whoever found that', async () => {
    await leaveDatabase({ version: 1, stores: { assessments: 'id', places: 'assessment' }, tables: {} })
    failFirstUpgrade()
    expect(await openDatabase()).toMatchObject({ type: 'StorageBroken' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await rawVersion()).toBe(1)
  })

  test('that never answers is given up after five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    holdUpOpening()
    const opened = openDatabase()
    vi.advanceTimersByTime(5000)
    expect(await opened).toEqual({ type: 'StorageSilent' })
    vi.useRealTimers()
  })
})

describe('deleting the database', () => {
  test('leaves nothing, and it can be opened anew', async () => {
    await aDatabaseWith(anOpenAssessment())
    await deleteDatabase()
    expect(await indexedDB.databases()).toEqual([])
    expect(await openDatabase()).toBe('opened')
    expect(await readAssessments()).toEqual({ assessments: [], unreadable: 0 })
  })
})

describe('a future step', () => {
  const left = {
    version: 1,
    stores: { assessments: 'id' },
    tables: {
      assessments: [
        { id: 'a', colour: 'blauw' },
        { id: 'b', colour: 'rood' },
      ],
    },
  }
  beforeEach(() => leaveDatabase(left))
  afterEach(() => vi.doUnmock('../../src/storage/migrations'))

  test('upgrades every record', async () => {
    const { openDatabase: openNext, database: next } = await appWith((record) => ({
      ...Object(record),
      size: 1,
    }))
    expect(await openNext()).toBe('opened')
    next.close()
    expect(await rawRecords('assessments')).toEqual([
      { id: 'a', colour: 'blauw', size: 1 },
      { id: 'b', colour: 'rood', size: 1 },
    ])
    expect(await rawVersion()).toBe(migrations.length + 1)
  })

  test('that fails halfway leaves all as it was, under the old version', async () => {
    const { openDatabase: openNext, database: next } = await appWith((record) => {
      if (record.id === 'b') throw new Error('red is not known')
      return {}
    })
    expect(await openNext()).toEqual({ type: 'StorageBroken', detail: 'Error: red is not known' })
    next.close()
    expect(await rawRecords('assessments')).toEqual(left.tables.assessments)
    expect(await rawVersion()).toBe(1)
  })

  test('held up by an old tab is given up after five seconds, and nothing is changed', async () => {
    const { openDatabase: openNext, database: next } = await appWith(() => ({}))
    const closeOldTab = await holdOpen(1)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opened = openNext()
    vi.advanceTimersByTime(5000)
    expect(await opened).toEqual({ type: 'StorageSilent' })
    vi.useRealTimers()
    next.close()
    closeOldTab()
  })
})

/** The app as it will be with one more migration. */
async function appWith(upgrade: (record: { readonly id: string }) => unknown) {
  vi.resetModules()
  vi.doMock('../../src/storage/migrations', async (importOriginal) => {
    const real = await importOriginal<{ migrations: readonly Migration[] }>()
    const next: Migration = {
      version: real.migrations.length + 1,
      name: 'next',
      stores: {},
      records: { assessments: (value) => upgrade(v.parse(v.looseObject({ id: v.string() }), value)) },
    }
    return { migrations: [...real.migrations, next] }
  })
  return {
    ...(await import('../../src/storage/database')),
    ...(await import('../../src/storage/connection')),
  }
}
