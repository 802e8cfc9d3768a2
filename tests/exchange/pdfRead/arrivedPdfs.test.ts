import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openBytes } from '../../../src/exchange/door/openBytes'
import { readTables } from '../../../src/exchange/table/readTables'
import { aPdf } from '../../support/aPdf'
import { packed, rawPdf, stream, wholePdf } from '../../support/hostilePdfs'
import { everyBlock, printedBytes } from '../../support/printedDocuments'
import { exchangedFixtures, reportPdf } from '../../support/reportFixtures'
import { timeoutMs } from '../../support/timeoutMs'

vi.setConfig({ testTimeout: timeoutMs(60) })

const passphrase = 'één twee drie'
const text = exchangedFixtures('report')[0]?.text ?? ''
const utf8 = (words: string) => new TextEncoder().encode(words)
const report = await openBytes(utf8(text))
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

const unlocked = [
  'made',
  'saved-by-qpdf',
  'saved-by-qpdf-unpacked',
  'saved-by-mutool',
  'unchangeable-by-qpdf',
]
const locked = ['made-locked', 'locked-by-qpdf']
/** Also where the password is an empty one. */
const isHashed = (name: string) => locked.includes(name) || name.startsWith('unchangeable')

describe('a report with something before its first line', () => {
  const before: readonly (readonly [string, string])[] = [
    ['a new line', '\n'],
    ['a new line of Windows', '\r\n'],
    ['a mark of UTF-8', '\u{feff}'],
    ['white space', ' \t\n'.repeat(100)],
    ['zeros', '\0'.repeat(16)],
    [
      'the head of a part of mail',
      '--=_grens\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\n',
    ],
    ['the head of an answer of a server', 'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n'],
    ['a warning of a script', 'Warning: Undefined variable $id in /var/www/html/get.php on line 12\n'],
    [
      'a warning as a web page',
      '<br />\n<b>Notice</b>: Undefined index: id in <b>/get.php</b> on line <b>3</b><br />\n',
    ],
    ['the start of a web page', '<!DOCTYPE html>\n<html><head></head><body>\n'],
    ['a line of a log', '[28-Nov-2026 10:00:00 UTC] PHP Deprecated: x\n'],
    ['an answer as JSON', '{"status":"ok"}\n'],
    ['the first line of a script', '#!/usr/bin/php\n'],
    ['as much as readers allow', 'x'.repeat(1023)],
  ]

  test.each(before)('opens: %s', async (_, lead) => {
    for (const name of unlocked) expect(await openBytes(joined(utf8(lead), reportPdf(name)))).toEqual(report)
    for (const name of locked) {
      const file = joined(utf8(lead), reportPdf(name))
      expect(await openBytes(file)).toEqual({ type: 'PassphraseNeeded', lock: 'pdf' })
      expect(await openBytes(file, passphrase)).toEqual({ ...report, encrypted: true })
    }
  })

  test('opens with a line of mail behind it too', async () => {
    const file = joined(utf8('--grens\r\n\r\n'), reportPdf('made'), utf8('\r\n--grens--\r\n'))
    expect(await openBytes(file)).toEqual(report)
  })

  test.each([
    [
      'a report as JSON of somebody with a strange name',
      text.replace('Noor van Dijk', '%PDF-1.7 1 0 obj'),
      'ReportDamaged',
    ],
    ['a letter that speaks of one', 'Een PDF begint met %PDF-1.7\nen zo voort.', 'NotOurs'],
    ['a page that speaks of one', '<!doctype html><p>%PDF-1.4\n</p>', 'NotOurs'],
  ])('is not %s', async (_, words, type) => {
    expect((await openBytes(utf8(words))).type).toBe(type)
  })

  test('is no list for the register', async () => {
    expect(await readTables(joined(utf8('\n'), reportPdf('made')))).toEqual({
      type: 'OtherKind',
      kind: 'pdf',
    })
  })
})

describe('a report that did not arrive whole', () => {
  test.each(unlocked)(
    'opens as far as it can, and else is called that, wherever it is cut: %s',
    async (name) => {
      const bytes = reportPdf(name)
      const seen = new Set<string>()
      for (let part = 1; part < 80; part += 1) {
        const opened = await openBytes(bytes.slice(0, Math.ceil((bytes.length * part) / 80)))
        seen.add(opened.type)
        if (opened.type === 'ReportOpened') expect(opened).toEqual(report)
      }
      expect([...seen].filter((type) => type !== 'ReportOpened')).toEqual(['PdfIncomplete'])
    },
  )

  test.each(locked)('the same when it is locked: %s', async (name) => {
    const bytes = reportPdf(name)
    for (let part = 1; part < 40; part += 1) {
      const { type } = await openBytes(bytes.slice(0, Math.ceil((bytes.length * part) / 40)), passphrase)
      expect(['PdfIncomplete', 'ReportOpened', 'PdfLockedOtherwise']).toContain(type)
    }
  })

  test.each([...unlocked, ...locked])(
    'is never called something else when a byte of it is hit: %s',
    async (name) => {
      const bytes = reportPdf(name)
      const hit = fc.tuple(fc.nat({ max: bytes.length - 9 }), fc.nat({ max: 7 }))
      await fc.assert(
        fc.asyncProperty(hit, async ([place, bit]) => {
          const at = place + 8
          const { type } = await openBytes(bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit)), passphrase)
          expect(['NoReportInside', 'PagesAlone', 'NotOurs']).not.toContain(type)
        }),
        // The hash of a password is slow on purpose.
        { numRuns: isHashed(name) ? 40 : 200, seed: 5 },
      )
    },
  )

  test('is called that when any byte of its packed data is hit', async () => {
    const bytes = reportPdf('made')
    const latin = Buffer.from(bytes).toString('latin1')
    const begin = latin.indexOf('stream\n', latin.indexOf('/EmbeddedFile')) + 7
    const end = latin.indexOf('\nendstream', begin)
    for (let at = begin; at < end; at += 7) {
      const { type } = await openBytes(bytes.with(at, (bytes[at] ?? 0) ^ 0x10))
      expect(['PdfIncomplete', 'ReportOpened']).toContain(type)
    }
  })

  test.each([
    ['its ends of lines were changed', (latin: string) => latin.replaceAll('\n', '\r\n')],
    ['its high bits were lost', (latin: string) => latin.replaceAll(/[\u0080-\u00ff]/g, '?')],
    ['a part is missing', (latin: string) => latin.slice(0, 3000) + latin.slice(9000)],
    [
      'an update behind it was cut',
      (latin: string) =>
        `${latin.replaceAll('EmbeddedFile', 'Embeddedfile').replaceAll('/FlateDecode', '/LZWDecode')}9 0 obj\n<< /A`,
    ],
    ['it was filled up with zeros', (latin: string) => latin.slice(0, 3000).padEnd(latin.length, '\0')],
  ])('is called that when %s', async (_, change) => {
    const latin = Buffer.from(reportPdf('made')).toString('latin1')
    expect((await openBytes(new Uint8Array(Buffer.from(change(latin), 'latin1')))).type).toBe('PdfIncomplete')
  })
})

describe('a PDF without a report', () => {
  test('of another program is called that, also with a file in it', async () => {
    for (const files of [[], ['{"app":"anders"}'], ['<factuur/>', 'x'.repeat(5000)]]) {
      expect((await openBytes(await aPdf({ files }))).type).toBe('NoReportInside')
    }
    expect((await openBytes(wholePdf(stream(1, packed('BT ET'))))).type).toBe('NoReportInside')
  })

  test('that did not arrive whole is not said to have none', async () => {
    const bytes = await aPdf({ files: ['{"app":"anders"}'] })
    expect((await openBytes(bytes.slice(0, bytes.length / 2))).type).toBe('PdfIncomplete')
    expect((await openBytes(rawPdf(stream(1, packed('BT ET'))))).type).toBe('PdfIncomplete')
  })

  test.each([undefined, 'geheim woord'])(
    'of the app itself is said to be pages alone (password: %s)',
    async (password) => {
      const bytes = await printedBytes(everyBlock, { data: undefined, password })
      expect((await openBytes(bytes, password)).type).toBe('PagesAlone')
      expect((await openBytes(joined(utf8('\r\n'), bytes), password)).type).toBe('PagesAlone')
    },
  )
})
