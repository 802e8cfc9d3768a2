import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { CpdEntry } from '../../../src/domain/documents/ledgerEntry'
import { csvText } from '../../../src/exchange/csv/csvText'
import { cpdLogToCsv } from '../../../src/exchange/cpdLog/cpdLogToCsv'
import { cpdLogToXlsx } from '../../../src/exchange/cpdLog/cpdLogToXlsx'
import { limits } from '../../../src/exchange/limits'
import { register as english } from '../../../src/i18n/en/register'
import { register as dutch } from '../../../src/i18n/nl/register'
import { day } from '../../support/builders'
import { aLine, anyLine } from '../../support/ledger'
import { entriesOf, readCsv, readFile } from '../../support/readList'

const heads = { nl: dutch.columns, en: english.columns } as const
const later = { today: day('2095-01-01') }
const wholeLine = aLine({
  date: '2026-11-21',
  title: 'Scholing Wlz',
  category: 'Scholing',
  accreditation: '00123',
  points: 2.5,
  hours: 4,
})

const utf8 = (text: string) => new TextEncoder().encode(text)
const anyLog = fc.array(anyLine, { minLength: 1, maxLength: 20 })
const anyLanguage = fc.constantFrom('nl', 'en')

/** As a reader gives it back: whole characters, and each text on one line. */
function asRead(lines: readonly CpdEntry[]): readonly CpdEntry[] {
  const one = (text: string) =>
    text
      .toWellFormed()
      .split(/[\n\r\u2028\u2029]+/)
      .join(' ')
  return lines.map((line) => ({
    ...line,
    title: one(line.title),
    category: one(line.category),
    accreditation: one(line.accreditation),
  }))
}

describe('what goes out', () => {
  test('as CSV comes back in unchanged, in both languages, formulas and all', () => {
    fc.assert(
      fc.property(anyLog, anyLanguage, (lines, language) => {
        const back = readCsv(cpdLogToCsv(lines, heads[language], language), later)
        expect(entriesOf(back)).toEqual(asRead(lines))
        expect(back).toMatchObject({ faults: [], unknown: [] })
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  test('as a workbook comes back in unchanged, in both languages, formulas and all', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anyLanguage, async (lines, language) => {
        const back = await readFile(await cpdLogToXlsx(lines, heads[language], 'Punten'), later)
        expect(entriesOf(back)).toEqual(asRead(lines))
        expect(back).toMatchObject({ faults: [], unknown: [] })
      }),
      { numRuns: 100, seed: 5 },
    )
  })

  test('comes back as bytes with a mark in front', async () => {
    const text = cpdLogToCsv([wholeLine], heads.nl, 'nl')
    expect(text.startsWith('\u{feff}Datum;')).toBe(true)
    expect(entriesOf(await readFile(utf8(text)))).toEqual([wholeLine])
  })

  test('holds no formula, and an apostrophe of somebody’s own stays theirs', async () => {
    const titles = [
      '=1+1',
      "'=1+1",
      "''-2",
      "'t Gooi",
      '@x',
      '2',
      "'",
      '\0=1',
      '\0',
      '\u{200b}+1',
      '\u{feff}-1',
    ]
    const lines = titles.map((title) => aLine({ title }))
    const text = cpdLogToCsv(lines, heads.nl, 'nl')
    expect(text).toContain(";'=1+1;")
    expect(text).toContain(";''=1+1;")
    // Every cell, as a spreadsheet has it once it took away what nobody sees.
    const cells = text.slice(1).split(/;|\r\n/)
    expect(cells.filter((cell) => /^[\p{C}\p{Z}]*[=+@-]|^\p{Cc}/u.test(cell))).toEqual([])
    expect(entriesOf(readCsv(text)).map(({ title }) => title)).toEqual(titles)
    const workbook = await readFile(await cpdLogToXlsx(lines, heads.nl, 'Punten'))
    expect(entriesOf(workbook).map(({ title }) => title)).toEqual(titles)
  })

  test('as a workbook has days and numbers as such, and a text that means a character to Excel as it is', async () => {
    const line = aLine({ ...wholeLine, title: '2026-01-01', category: '_x0041_', accreditation: '4.5' })
    const bytes = await cpdLogToXlsx([line], heads.nl, 'Punten')
    expect(entriesOf(await readFile(bytes))).toEqual([line])
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const [, written = ''] = /<row r="2".*?>(.*?)<\/row>/.exec(sheet) ?? []
    // The day is the 46,347th, the amounts have no type, the texts are shared strings, and nothing is a formula.
    expect(written.replaceAll(/ s="\d+"/g, '')).toMatch(
      /^<c r="A2"><v>46347<\/v><\/c>(<c r="[BCD]2" t="s"><v>\d+<\/v><\/c>){3}<c r="E2"><v>2\.5<\/v><\/c><c r="F2"><v>4<\/v><\/c>$/,
    )
    expect(sheet).not.toContain('<f')
  })

  test('the largest that is taken is read whole', () => {
    const rows = Array.from({ length: limits.cpdLog.lines }, (_, n) => ['2026-11-21', `Cursus ${n}`, 2.5])
    const text = csvText([['Datum', 'Titel', 'Punten'], ...rows], { separator: ';', decimal: ',' })
    expect(readCsv(text).lines).toHaveLength(limits.cpdLog.lines)
  })
})
