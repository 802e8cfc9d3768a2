import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { decodeText } from '../../src/lib/decodeText'
import { timeoutMs } from '../support/timeoutMs'

// Thousands of cases, on a machine that may be busy with something else.
vi.setConfig({ testTimeout: timeoutMs(60) })

const anyText = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\u0000', ' '))

describe('UTF-8 is read', () => {
  test('whatever it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(utf8(`{${text}`))).toBe(`{${text}`)
      }),
    )
  })

  test('with a mark in front, which is no part of the text', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toBe('{}')
  })

  test('with one mark at the most', () => {
    expect(decodeText(utf8('\ufeff\ufeff{}'))).toBe('\ufeff{}')
  })

  test('with nothing in it', () => {
    expect(decodeText(new Uint8Array())).toBe('')
    expect(decodeText(utf8('7'))).toBe('7')
  })
})

describe('what is no UTF-8 is told apart', () => {
  test.each([
    ['utf-16le', [0xff, 0xfe, 0x7b, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x7b]],
    ['utf-16le', [0x7b, 0x00, 0x7d, 0x00, 0x0a, 0x00]],
    ['utf-16be', [0x00, 0x7b, 0x00, 0x7d]],
    ['utf-16le', [0x31, 0x00]],
    ['utf-16be', [0x00, 0x31]],
    ['utf-32le', [0xff, 0xfe, 0x00, 0x00, 0x7b, 0x00, 0x00, 0x00]],
    ['utf-32be', [0x00, 0x00, 0xfe, 0xff, 0x00, 0x00, 0x00, 0x7b]],
    ['utf-32le', [0x7b, 0x00, 0x00, 0x00]],
    ['utf-32be', [0x00, 0x00, 0x00, 0x7b]],
  ] as const)('as %s', (encoding, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ type: 'NotText', encoding, byte: 0 })
  })

  test('as something else, and by the byte where it breaks', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const start = utf8(`{"${before}`)
        const bytes = Uint8Array.of(...start, 0xff, ...utf8(after))
        expect(decodeText(bytes)).toEqual({ type: 'NotText', encoding: 'unknown', byte: start.length })
      }),
    )
  })

  test.each([
    ['é of Windows', [0x7b, 0x22, 0xe9, 0x22, 0x7d], 3],
    ['half a surrogate', [0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22], 3],
    ['a slash written too long', [0x7b, 0x22, 0xc0, 0xaf], 2],
    ['a character that is cut off', [0x7b, 0x22, 0xf0, 0x9f, 0x91], 5],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 0],
  ])('as %s', (_, bytes, byte) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ type: 'NotText', encoding: 'unknown', byte })
  })

  test('far inside a large file too', () => {
    const bytes = new Uint8Array(3_000_000).fill(0x20)
    bytes[2_345_678] = 0xfe
    expect(decodeText(bytes)).toEqual({ type: 'NotText', encoding: 'unknown', byte: 2_345_678 })
  })

  test('and no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const read = decodeText(bytes)
        const isText = typeof read === 'string'
        expect(isText || (read.byte >= 0 && read.byte <= bytes.length)).toBe(true)
        if (isText) expect([...utf8(read)]).toEqual(withoutMark(bytes))
      }),
      { numRuns: 300 },
    )
  })
})

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function withoutMark(bytes: Uint8Array): readonly number[] {
  const [first, second, third] = bytes
  return [...bytes].slice(first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0)
}
