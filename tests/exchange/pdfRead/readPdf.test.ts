import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBytes } from '../../../src/exchange/door/openBytes'
import { reportToText } from '../../../src/exchange/report/reportToText'
import { aPdf } from '../../support/aPdf'
import { anyReport } from '../../support/anyReport'
import { packed, rawPdf, stream } from '../../support/hostilePdfs'
import { exchangedFixtures, reportPdf } from '../../support/reportFixtures'

// What the frozen PDFs hold.
const text = exchangedFixtures('report')[0]?.text ?? ''
const bytes = new TextEncoder().encode(text)
const report = openBytes(bytes)
const passphrase = 'één twee drie'

describe('a report as PDF', () => {
  test.each(['made', 'saved-by-qpdf', 'saved-by-qpdf-unpacked', 'saved-by-mutool', 'unchangeable-by-qpdf'])(
    'opens: %s',
    async (name) => {
      expect(await openBytes(reportPdf(name))).toEqual(await report)
    },
  )

  test.each([
    ['made-locked', passphrase],
    ['locked-by-qpdf', passphrase],
    ['locked-by-qpdf', 'baas'],
    ['locked-by-mutool', 'geheim'],
    ['locked-by-mutool', 'baas'],
  ])('opens with its password: %s, %s', async (name, word) => {
    const locked = reportPdf(name)
    expect(await openBytes(locked)).toEqual({ type: 'PassphraseNeeded', lock: 'pdf' })
    expect(await openBytes(locked, `${word}.`)).toEqual({ type: 'WrongPassphrase' })
    expect(await openBytes(locked, word)).toEqual({ ...(await report), encrypted: true })
  })

  test('opens however the letters of its password are typed', async () => {
    for (const typed of [passphrase.normalize('NFD'), passphrase.replaceAll(' ', '\u00a0')]) {
      expect(await openBytes(reportPdf('made-locked'), typed)).toMatchObject({ type: 'ReportOpened' })
    }
  })

  test('with a lock of another time is told as such', async () => {
    const { type } = await openBytes(reportPdf('locked-by-qpdf-128'), passphrase)
    expect(type).toBe('PdfLockedOtherwise')
  })

  test('holds what was put in, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyReport,
        fc.constantFrom(undefined, 'woord'),
        fc.boolean(),
        async (made, word, compress) => {
          const pdf = await aPdf({
            files: ['{"name":"ander"}', await reportToText(made)],
            passphrase: word,
            compress,
          })
          const encrypted = word !== undefined
          expect(await openBytes(pdf, word)).toEqual({ type: 'ReportOpened', report: made, encrypted })
        },
      ),
      { numRuns: 15, seed: 6 },
    )
  })

  test.each(exchangedFixtures('review').concat(exchangedFixtures('request')))(
    'may be a review or a request',
    async (one) => {
      const opened = await openBytes(await aPdf({ files: [one.text] }))
      expect(opened).toEqual(await openBytes(new TextEncoder().encode(one.text)))
      expect(opened).toHaveProperty('encrypted', false)
    },
  )

  test.each([
    ['says a length too small', stream(1, packed(text), '/Filter /FlateDecode', '7')],
    ['says a length too large', stream(1, packed(text), '/Filter /FlateDecode', '99999999')],
    ['says a length below zero', stream(1, packed(text), '/Filter /FlateDecode', '-1')],
    ['says its length elsewhere', stream(1, packed(text), '/Filter /FlateDecode', '7 0 R')],
    ['says its length nowhere', stream(1, packed(text), '/Filter [/FlateDecode]', '(x)')],
    ['is not packed', stream(1, bytes, '')],
    ['has names with escapes', stream(1, packed(text), '/#46ilter /Flate#44ecode /Note (\\(\\051 (\\r))')],
    ['has a comment in it', stream(1, packed(text), '/Filter % a comment >>\n /FlateDecode')],
  ])('opens when it %s', async (_, part) => {
    expect(await openBytes(rawPdf(part))).toEqual(await report)
  })

  test('opens when the same report is in it twice', async () => {
    const twice = rawPdf(stream(1, packed(text)), stream(2, bytes, ''))
    expect(await openBytes(twice)).toEqual(await report)
  })
})
