import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { encryptWithPassphrase } from '../../src/exchange/age/encryptWithPassphrase'
import { lockedFile } from '../../src/exchange/age/lockedFile'
import { unlock } from '../../src/exchange/age/unlock'
import { limits } from '../../src/exchange/limits'
import { timeoutMs } from '../support/timeoutMs'

// Thousands of cases, on a machine that may be busy with something else.
vi.setConfig({ testTimeout: timeoutMs(60) })

const passphrase = 'appel bakker cactus dolfijn ekster fiets'
const content = 'Ik twijfelde, één keer 👋\n'

describe('what is locked comes back', () => {
  test('whatever it is, as text and as bare bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        fc.string({ unit: 'grapheme' }),
        async (bytes, words) => {
          const file = await encryptWithPassphrase(bytes, words, 1)
          expect(await opened(file, words)).toEqual(bytes)
          expect(await opened(bare(file), words)).toEqual(bytes)
        },
      ),
      { numRuns: 50 },
    )
  })

  test.each([0, 1, 65_535, 65_536, 65_537, 131_072])('of %i bytes', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index % 251)
    const inside = await opened(await encryptWithPassphrase(bytes, passphrase, 1), passphrase)
    expect(inside).toEqual(bytes)
  })

  test('with the work factor that people’s files get', async () => {
    const file = await encryptWithPassphrase(utf8(content), passphrase)
    expect(latin1(bare(file))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/)
    expect(await opened(file, passphrase)).toEqual(utf8(content))
  })

  test('from a file that the age program made', async () => {
    expect(await opened(utf8(madeByAge), passphrase)).toEqual(utf8('Hallo, één 👋\n'))
  })

  test('from a text that went through Windows and mail', async () => {
    const sent = `\ufeff\r\n${latin1(await locked()).replaceAll('\n', '\r\n')}\r\n \r\n`
    expect(lockedFile(utf8(sent))).toBeInstanceOf(Uint8Array)
    expect(await opened(utf8(sent), passphrase)).toEqual(utf8(content))
  })

  test('as plain text of short lines', async () => {
    expect(latin1(await locked())).toMatch(
      /^-----BEGIN AGE ENCRYPTED FILE-----\n([A-Za-z0-9+/=]{1,64}\n)+-----END AGE ENCRYPTED FILE-----\n$/,
    )
  })
})

describe('what does not open says why', () => {
  test.each(['Appel bakker cactus dolfijn ekster fiets', 'appel', ''])(
    '“%s” is a wrong passphrase',
    async (wrong) => {
      expect(await opened(await locked(), wrong)).toEqual({ type: 'WrongPassphrase' })
    },
  )

  test.each(['', '{"a":1}', '%PDF-1.7', 'age-encryption', '-----BEGIN PGP MESSAGE-----', '\u0000\ufffd'])(
    '“%s” is no age file',
    async (text) => {
      expect(lockedFile(utf8(text))).toBeUndefined()
      expect(await opened(utf8(text), passphrase)).toEqual({ type: 'NotAgeFile' })
    },
  )

  test('a file for somebody’s key needs no passphrase', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
    expect(await opened(await encrypter.encrypt(content), passphrase)).toEqual({
      type: 'NoPassphrase',
    })
  })

  test.each([limits.scryptWorkFactor + 1, 30, 999_999_999])(
    'a lock of work factor %i is refused before any work is done',
    async (factor) => {
      const file = withFactor(bare(await locked()), factor)
      const limit = limits.scryptWorkFactor
      expect(await opened(file, passphrase)).toEqual({
        type: 'WorkFactorTooLarge',
        factor,
        limit,
      })
    },
  )

  test('more content than the limit is refused before any work is done', async () => {
    const header = headerOf(bare(await locked()))
    const limit = limits.lockedBytes
    const bytes = limit + 1
    const file = new Uint8Array(header.length + 16 + bytes + 16 * Math.ceil(bytes / 65_536))
    file.set(header)
    expect(await opened(file, passphrase)).toEqual({ type: 'ContentTooLarge', bytes, limit })
    expect(await opened(file.subarray(0, -1), passphrase)).toEqual({ type: 'FileDamaged' })
  })

  test('a device without memory for the lock is not told that its file is damaged', async () => {
    const file = withFactor(bare(await locked()), 17)
    vi.stubGlobal('Uint8Array', new Proxy(Uint8Array, { construct: withoutLargeArrays }))
    expect(await opened(file, passphrase)).toEqual({ type: 'TooLittleMemory' })
  })
})

describe('a damaged file gives nothing away and never throws', () => {
  test('with a bit of any byte turned over', async () => {
    const file = bare(await locked())
    const lock = headerOf(file).length - 48
    for (let index = 0; index < file.length; index += 1) {
      for (const mask of [1, 0x80]) {
        const inside = await opened(turned(file, index, mask), passphrase)
        expect(typeOf(inside)).toMatch(index < lock ? lockBroken : /^FileDamaged$/)
      }
    }
  })

  test('with any character of its text changed; what is not of it may change as it likes', async () => {
    const file = await locked()
    for (let index = 0; index < file.length - 1; index += 1) {
      for (const mask of [1, 0x40]) {
        const inside = await opened(turned(file, index, mask), passphrase)
        if (/[A-Za-z0-9+/]/.test(String.fromCharCode(file[index] ?? 0)) && index > 34) {
          expect(typeOf(inside)).toMatch(lockBroken)
        } else if (inside instanceof Uint8Array) expect(inside).toEqual(utf8(content))
      }
    }
  })

  test('cut off anywhere', async () => {
    const text = await locked()
    const file = bare(text)
    for (let length = 0; length < file.length; length += 1) {
      expect(typeOf(await opened(file.subarray(0, length), passphrase))).toBe(cutType(length, 20))
    }
    for (let length = 0; length < text.length - '-----\n'.length; length += 1) {
      expect(typeOf(await opened(text.subarray(0, length), passphrase))).toBe(
        cutType(length, '-----BEGIN AGE ENCRYPTED FILE'.length),
      )
    }
  })

  test('without its last piece, with two pieces the other way round, or with something after it', async () => {
    const bytes = new Uint8Array(140_000).fill(7)
    const file = bare(await encryptWithPassphrase(bytes, passphrase, 1))
    const start = headerOf(file).length + 16
    const piece = 65_552
    const [head, first, second] = [0, start, start + piece].map((at, index) =>
      file.subarray(at, index === 0 ? start : at + piece),
    )
    const damaged = [
      file.subarray(0, start + 2 * piece),
      file.subarray(0, start + piece),
      joined(head, second, first, file.subarray(start + 2 * piece)),
      joined(file, Uint8Array.of(10)),
      joined(file, file),
    ]
    for (const one of damaged) {
      expect(await opened(one, passphrase)).toEqual({ type: 'FileDamaged' })
    }
  })

  test('nor does anything that only begins like one', async () => {
    const starts = fc.constantFrom(
      '-----BEGIN AGE ENCRYPTED FILE-----\n',
      'age-encryption.org/v1\n',
      'age-encryption.org/v1\n-> scrypt ',
      `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 1\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`,
    )
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 80 }), async (start, rest) => {
        const inside = await opened(joined(utf8(start), rest), passphrase)
        expect(typeOf(inside)).toMatch(lockBroken)
      }),
      { numRuns: 300 },
    )
  })
})

const lockBroken = /^(FileDamaged|WrongPassphrase|NotAgeFile|NoPassphrase|WorkFactorTooLarge|LockTooNew)$/

/** From `age -p -a` of version 1.1.1. */
const madeByAge = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBGRkM5N2VzV2NyaFVaNnpi
Qlp4MjBnIDE4CkIwdk16OWJMT2E3ajRocHJ6RE8vbFl2QlY4UVZycGRYdHVZV0Fl
NGxlbkUKLS0tIHZOLzBpa2QxbWdpTmJ6VCt5Nmg3VlgvcFdpNjhRSnhVQ0tKL2hN
enpxTzAKzEJYFC5fG89UiBkF5q084t4AsMFTF6At9P2X1KI3xWlE9mBz3llZs/oX
ch1KXinacX4=
-----END AGE ENCRYPTED FILE-----
`

async function locked(): Promise<Uint8Array> {
  return encryptWithPassphrase(utf8(content), passphrase, 1)
}

/** What the door makes of a locked file, by its steps. */
async function opened(bytes: Uint8Array, words: string) {
  const file = lockedFile(bytes)
  if (file === undefined) return { type: 'NotAgeFile' } as const
  return 'type' in file ? file : unlock(file, words)
}

function typeOf(inside: Uint8Array | { readonly type: string }): string {
  return 'type' in inside ? inside.type : 'content'
}

/** As long as the mark in front is not whole, nobody can tell what the file was. */
function cutType(length: number, mark: number): string {
  return length < mark ? 'NotAgeFile' : 'FileDamaged'
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function bare(armored: Uint8Array): Uint8Array {
  const file = lockedFile(armored)
  return file instanceof Uint8Array ? file : new Uint8Array()
}

function headerOf(file: Uint8Array): Uint8Array {
  return file.subarray(0, (/^[^]*\n--- .{43}\n/.exec(latin1(file.subarray(0, 300)))?.[0] ?? '').length)
}

function withFactor(file: Uint8Array, factor: number): Uint8Array {
  const header = headerOf(file)
  return joined(utf8(latin1(header).replace(' 1\n', ` ${factor}\n`)), file.subarray(header.length))
}

function turned(file: Uint8Array, index: number, mask: number): Uint8Array {
  return file.map((byte, at) => (at === index ? byte ^ mask : byte))
}

function joined(...parts: readonly (Uint8Array | undefined)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.filter((part) => part !== undefined)))
}

function withoutLargeArrays(target: Uint8ArrayConstructor, given: unknown[]): object {
  if (Number(given[0]) > 100_000_000) throw new RangeError('Array buffer allocation failed')
  const made: unknown = Reflect.construct(target, given)
  return made instanceof Object ? made : {}
}
