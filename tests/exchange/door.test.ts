import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBytes } from '../../src/exchange/door/openBytes'
import { sanitizeForDisplay } from '../../src/exchange/door/sanitizeForDisplay'
import { encryptWithPassphrase } from '../../src/exchange/age/encryptWithPassphrase'
import { archiveToText } from '../../src/storage/archive/archiveText'
import { instant } from '../support/builders'
import { anyArchive } from '../support/anyArchive'
import { backupFile, backupFixtures } from '../support/backupFixtures'
import { anyDamage, goodBackup, hostileFiles } from '../support/hostileFiles'
import { timeoutMs } from '../support/timeoutMs'

const made = instant('2026-11-21T20:23:38.000Z')
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a file that is no good backup', () => {
  test.each(hostileFiles())('is refused by its own name: $what', async ({ bytes, refusedAs, passphrase }) => {
    expect(refusedAs).toContain((await openBytes(bytes, passphrase)).type)
  })

  test(
    'never opens as anything else, whatever happened to it',
    async () => {
      const good = await openBytes(utf8(goodBackup()))
      await fc.assert(
        fc.asyncProperty(anyDamage, async (bytes) => {
          const opened = await openBytes(bytes)
          if (opened.type === 'BackupOpened') expect(opened).toEqual(good)
        }),
        { numRuns: 600, seed: 3 },
      )
    },
    timeoutMs(60),
  )

  test('may hold any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect((await openBytes(bytes)).type).not.toBe('BackupOpened')
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  test(
    'may hold any JSON at all, also with the marks of a backup on it',
    async () => {
      const marked = fc.record({
        app: fc.constantFrom('groeispiegel', 'x'),
        kind: fc.constantFrom('backup', 'x'),
        format: fc.oneof(fc.constantFrom(1, 2), fc.jsonValue()),
        made: fc.oneof(fc.constant(made), fc.jsonValue()),
        sha256: fc.oneof(fc.constant('0'.repeat(64)), fc.jsonValue()),
        content: fc.oneof(fc.object(), fc.jsonValue()),
      })
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.json(),
            marked.map((value) => JSON.stringify(value)),
          ),
          async (text) => {
            expect((await openBytes(utf8(text))).type).not.toBe('BackupOpened')
          },
        ),
        { numRuns: 400, seed: 3 },
      )
    },
    timeoutMs(60),
  )

  test(
    'leaves no trace in the objects of the page',
    async () => {
      for (const { bytes, passphrase } of hostileFiles()) await openBytes(bytes, passphrase)
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
    timeoutMs(60),
  )
})

describe('a good backup', () => {
  test.each(backupFixtures())('of format $format opens', async ({ text }) => {
    expect(await openBytes(utf8(text))).toMatchObject({ type: 'BackupOpened', encrypted: false })
  })

  test('opens with a mark in front, as Windows puts there', async () => {
    expect(await openBytes(utf8(`\u{feff}${goodBackup()}`))).toMatchObject({ type: 'BackupOpened' })
  })

  test('opens with the ends of lines that mail programs make', async () => {
    expect(await openBytes(utf8(goodBackup().replaceAll('\n', '\r\n')))).toMatchObject({
      type: 'BackupOpened',
    })
  })

  test('may carry markup and odd characters in its texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        const text = await archiveToText(archive, made)
        expect(await openBytes(utf8(text))).toEqual({ type: 'BackupOpened', archive, made, encrypted: false })
      }),
      { numRuns: 100, seed: 3 },
    )
  })
})

describe('a locked backup', () => {
  const easy = 4

  test('asks for its passphrase, before any work', async () => {
    expect(await openBytes(backupFile('made-by-age.age'))).toEqual({ type: 'PassphraseNeeded', lock: 'age' })
  })

  test(
    'made by the age program opens',
    async () => {
      const opened = await openBytes(backupFile('made-by-age.age'), 'een twee drie vier vijf zes')
      const then = backupFixtures().find(({ format }) => format === 2)
      const same = await openBytes(utf8(then?.text ?? ''))
      expect(opened).toEqual({ ...same, encrypted: true })
    },
    timeoutMs(60),
  )

  test('comes back to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, fc.string({ minLength: 1 }), async (archive, passphrase) => {
        const locked = await encryptWithPassphrase(utf8(await archiveToText(archive, made)), passphrase, easy)
        expect(await openBytes(locked, passphrase)).toEqual({
          type: 'BackupOpened',
          archive,
          made,
          encrypted: true,
        })
        expect(await openBytes(locked, `${passphrase}.`)).toEqual({ type: 'WrongPassphrase' })
      }),
      { numRuns: 15, seed: 3 },
    )
  })

  test('never opens as anything else when any of it is turned or cut off', async () => {
    const locked = await encryptWithPassphrase(utf8(goodBackup()), 'woord', easy)
    const good = await openBytes(locked, 'woord')
    const harm = fc.record({
      place: fc.nat({ max: locked.length - 1 }),
      bit: fc.nat({ max: 7 }),
      cut: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(harm, async ({ place, bit, cut }) => {
        const bytes = cut ? locked.slice(0, place) : locked.with(place, (locked[place] ?? 0) ^ (1 << bit))
        const opened = await openBytes(bytes, 'woord')
        if (opened.type === 'BackupOpened') expect(opened).toEqual(good)
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  test(
    'with something else in it is told by what is in it',
    async () => {
      for (const { bytes, refusedAs } of hostileFiles().filter((one) => one.passphrase === undefined)) {
        const { type } = await openBytes(await encryptWithPassphrase(bytes, 'woord', easy), 'woord')
        expect(refusedAs).toContain(type)
      }
    },
    timeoutMs(60),
  )

  test('has room for no second lock', async () => {
    const once = await encryptWithPassphrase(utf8(goodBackup()), 'woord', easy)
    const twice = await encryptWithPassphrase(once, 'woord', easy)
    expect(await openBytes(twice, 'woord')).toEqual({ type: 'NotOurs', kind: 'text' })
  })
})

describe('a name or a place from a file', () => {
  test('is cut short', () => {
    expect(sanitizeForDisplay('a'.repeat(500), 20)).toBe(`${'a'.repeat(19)}…`)
    expect(sanitizeForDisplay('kort.json', 20)).toBe('kort.json')
  })

  test('cannot run backwards, ring a bell or start a new line', () => {
    expect(sanitizeForDisplay('foto\u202egnp.exe\u0007\n\u2028', 80)).toBe(
      'foto\u{fffd}gnp.exe\u{fffd}\u{fffd}\u{fffd}',
    )
  })
})
