import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../src/exchange/csv/csvText'
import { cpdLogToCsv } from '../../src/exchange/cpdLog/cpdLogToCsv'
import { csvToCpdLog, readCpdLog } from '../../src/exchange/cpdLog/readCpdLog'
import { limits } from '../../src/exchange/limits'
import { register as english } from '../../src/i18n/en/register'
import { register as dutch } from '../../src/i18n/nl/register'
import { day } from '../support/builders'
import { aLine, anyLine } from '../support/ledger'

const heads = { nl: dutch.columns, en: english.columns } as const
const wholeLine = aLine({
  date: '2026-11-21',
  title: 'Scholing Wlz',
  category: 'Scholing',
  accreditation: 'A-12',
  points: 2.5,
  hours: 4,
})

const utf8 = (text: string) => new TextEncoder().encode(text)

function read(text: string, today = day('2026-11-22')) {
  const outcome = csvToCpdLog(text, today)
  if (outcome.type !== 'LedgerRead') throw new Error(outcome.type)
  return outcome
}

describe('what goes out', () => {
  test('comes back in unchanged, in both languages, formulas and all', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('nl', 'en'),
        (lines, language) => {
          const back = read(cpdLogToCsv(lines, heads[language], language), day('2095-01-01'))
          expect(back.lines).toEqual(lines.map((line) => ({ ...line, ...wellFormed(line) })))
          expect(back).toMatchObject({ faults: [], unknown: [] })
        },
      ),
      { numRuns: 500, seed: 5 },
    )
  })

  test('comes back as bytes with a mark in front', () => {
    const text = cpdLogToCsv([wholeLine], heads.nl, 'nl')
    expect(text.startsWith('\u{feff}Datum;')).toBe(true)
    expect(readCpdLog(utf8(text))).toMatchObject({ lines: [wholeLine] })
  })

  test('holds no formula, and an apostrophe of somebody’s own stays theirs', () => {
    const titles = ['=1+1', "'=1+1", "''-2", "'t Gooi", '@x', '2', "'"]
    const text = cpdLogToCsv(
      titles.map((title) => aLine({ title })),
      heads.nl,
      'nl',
    )
    expect(text).toContain(";'=1+1;")
    expect(text).toContain(";''=1+1;")
    expect(text).not.toMatch(/(^|;)[=@]/m)
    expect(read(text).lines.map(({ title }) => title)).toEqual(titles)
  })
})

function wellFormed({ title, category, accreditation }: typeof wholeLine) {
  return {
    title: title.toWellFormed(),
    category: category.toWellFormed(),
    accreditation: accreditation.toWellFormed(),
  }
}

describe('a table of somebody else', () => {
  test.each([
    [
      'semicolons',
      'Datum;Titel;Categorie;Accreditatienummer;Punten;Uren\r\n21-11-2026;Scholing Wlz;Scholing;A-12;2,5;4\r\n',
    ],
    [
      'commas',
      'date,title,category,accreditation id,points,hours\n2026-11-21,Scholing Wlz,Scholing,A-12,2.5,4.0\n',
    ],
    [
      'commas in quotes',
      'Date, Title, Category, Accreditation ID, Points, Hours\n"21/11/2026", "Scholing Wlz", "Scholing", "A-12", "2,5", "4,00"',
    ],
    ['tabs', 'Uren\tPunten\tTITEL\tDatum\tSoort\tID\r4\t2.50\tScholing Wlz\t21/11/2026\tScholing\tA-12'],
    [
      'a line that names the separator',
      'sep=;\r\nPE-punten;uren;omschrijving;datum;type;accreditatie-id\r\n2,5;4;Scholing Wlz;2026-11-21;Scholing;A-12',
    ],
    [
      'blank lines and a mark',
      '\u{feff}\r\n;;;;;\r\nDatum;Titel;Categorie;Accreditatie;Punten;Uren\r\n\r\n21-11-2026;Scholing Wlz;Scholing;A-12;2,5;4;;\r\n;;\r\n',
    ],
  ])('with %s is read', (_what, text) => {
    expect(read(text)).toMatchObject({ lines: [wholeLine], faults: [] })
  })

  test('may have columns too many and too few; those are named', () => {
    expect(read('Opmerking;Datum;Titel;Dag\nmooi;21-11-2026;Scholing Wlz;x')).toEqual({
      type: 'LedgerRead',
      lines: [aLine({ date: '2026-11-21', title: 'Scholing Wlz' })],
      faults: [],
      columns: ['date', 'title'],
      unknown: ['Opmerking', 'Dag'],
    })
  })

  test('may have text on more lines; what cannot be read is named by the line of the file', () => {
    const text = [
      'Datum;Titel;Punten;Uren',
      '21-11-2026;"Twee\nregels";1;',
      '31-02-2026;Bestaat niet;1;',
      ';Totaal;12;',
      '21-11-2026;Veel;1.000;',
      '21-11-2026;Woord;1;"twee uur"',
      '21-11-2026;Te groot;100001;',
      '11/21/2026;Anders;1;',
      '21-11-2026;Te;1;2;3',
      '21-11-2026;"half" open;1;',
      `21-11-2026;${'x'.repeat(501)};1;`,
      '21-11-2026;Goed;1;',
      '21-11-2026;"nooit dicht;1;',
      '21-11-2026;Verloren;1;',
    ].join('\n')
    const { lines, faults } = read(text)
    expect(lines.map(({ title }) => title)).toEqual(['Twee\nregels', 'Goed'])
    expect(faults).toEqual([
      { line: 4, fault: { type: 'BadDate', text: '31-02-2026' } },
      { line: 5, fault: { type: 'NoDate' } },
      { line: 6, fault: { type: 'TooPrecise', column: 'points', text: '1.000' } },
      { line: 7, fault: { type: 'NotANumber', column: 'hours', text: 'twee uur' } },
      { line: 8, fault: { type: 'TooMuch', column: 'points', text: '100001' } },
      { line: 9, fault: { type: 'BadDate', text: '11/21/2026' } },
      { line: 10, fault: { type: 'TooManyCells' } },
      { line: 11, fault: { type: 'BrokenQuote' } },
      { line: 12, fault: { type: 'TooLong', column: 'title', max: 500 } },
      { line: 14, fault: { type: 'BrokenQuote' } },
    ])
  })

  test('has no day that cannot be meant: a year of two digits, a slip of a key, another century', () => {
    const days = ['1-2-0026', '1-2-1026', '1-2-2206', '31-12-1949', '1-1-1950', '22-11-2036', '23-11-2036']
    const { lines, faults } = read(['Datum;Titel', ...days.map((one) => `${one};Les`)].join('\n'))
    expect(lines.map(({ date }) => date)).toEqual(['1950-01-01', '2036-11-22'])
    const far = { type: 'FarDate', first: '1950-01-01', last: '2036-11-22' }
    expect(faults).toEqual([
      { line: 2, fault: { ...far, text: '1-2-0026' } },
      { line: 3, fault: { ...far, text: '1-2-1026' } },
      { line: 4, fault: { ...far, text: '1-2-2206' } },
      { line: 5, fault: { ...far, text: '31-12-1949' } },
      { line: 8, fault: { ...far, text: '23-11-2036' } },
    ])
  })

  test('never throws, and every row is a line or a fault', () => {
    const anyTable = fc.string({
      unit: fc.constantFrom('a', '1', '-', ';', ',', '"', '\n', '\r', ' '),
      maxLength: 80,
    })
    fc.assert(
      fc.property(anyTable, (rest) => {
        const outcome = csvToCpdLog(`Datum;Titel\n2026-11-21;x\n${rest}`, day('2026-11-22'))
        expect(outcome.type).toBe('LedgerRead')
      }),
      { numRuns: 500, seed: 5 },
    )
  })
})

describe('a file that is none', () => {
  const refused = (content: string | Uint8Array) => {
    const outcome = readCpdLog(typeof content === 'string' ? utf8(content) : content)
    return outcome.type === 'NotOurs' ? outcome.kind : outcome.type
  }

  test.each([
    ['nothing', '', 'FileEmpty'],
    ['blank lines', '\r\n \r\n', 'FileEmpty'],
    ['a letter', 'Beste collega,\nhierbij mijn punten.', 'NoColumns'],
    ['no headings', '21-11-2026;Scholing;2\n', 'NoColumns'],
    ['headings alone', 'Datum;Titel\r\n', 'NoLines'],
    ['a page', '<!doctype html><table>', 'page'],
    ['a ZIP, as Excel makes', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'archive'],
    ['UTF-16, as Excel makes too', new Uint8Array([0xff, 0xfe, 0x44, 0, 0x61, 0]), 'NotText'],
    ['Windows-1252', new Uint8Array([0x44, 0x61, 0x74, 0x75, 0x6d, 0x3b, 0xeb, 0x0a]), 'NotText'],
    ['bytes', new Uint8Array([1, 2, 3, 0xff, 0xfe, 4, 5]), 'binary'],
    ['too many lines', `Datum;Titel\n${'2026-11-21;x\n'.repeat(limits.cpdLog.lines + 1)}`, 'TooManyLines'],
    ['nothing but separators', `Datum;Titel${';'.repeat(1_900_000)}`, 'TooManyColumns'],
    ['a million headings, by commas', `Datum,Titel${',x'.repeat(900_000)}`, 'TooManyColumns'],
  ])('%s is refused', (_what, content, why) => {
    expect(refused(content)).toBe(why)
  })

  test('the largest that is taken is read whole', () => {
    const rows = Array.from({ length: limits.cpdLog.lines }, (_, n) => ['2026-11-21', `Cursus ${n}`, 2.5])
    const text = csvText([['Datum', 'Titel', 'Punten'], ...rows], { separator: ';', decimal: ',' })
    expect(read(text).lines).toHaveLength(limits.cpdLog.lines)
  })
})
