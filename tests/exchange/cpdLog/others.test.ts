import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpdLogColumns } from '../../../src/exchange/cpdLog/cpdLogColumns'
import { headingsOf, likelyLayout } from '../../../src/exchange/cpdLog/layout'
import { tableToCpdLog } from '../../../src/exchange/cpdLog/tableToCpdLog'
import { csvSheet } from '../../../src/exchange/table/csvSheet'
import { aLine } from '../../support/ledger'
import { entriesOf, listDay, readCsv, readFile, readSheet } from '../../support/readList'

const wholeLine = aLine({
  date: '2026-11-21',
  title: 'Scholing Wlz',
  category: 'Scholing',
  accreditation: 'A-12',
  points: 2.5,
  hours: 4,
})

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
    ['bars', 'Uren|Punten|Titel|Datum|Soort|ID\n4|2,50|Scholing Wlz|21-11-2026|Scholing|A-12'],
    [
      'a line that names the separator',
      'sep=;\r\nPE-punten;uren;omschrijving;datum;type;accreditatie-id\r\n2,5;4;Scholing Wlz;2026-11-21;Scholing;A-12',
    ],
    [
      'a separator of its own that a line names',
      'sep=^\r\nPE-punten^uren^omschrijving^datum^type^accreditatie-id\r\n2,5^4^Scholing Wlz^2026-11-21^Scholing^A-12',
    ],
    [
      'blank lines and a mark',
      '\u{feff}\r\n;;;;;\r\nDatum;Titel;Categorie;Accreditatie;Punten;Uren\r\n\r\n21-11-2026;Scholing Wlz;Scholing;A-12;2,5;4;;\r\n;;\r\n',
    ],
    [
      'lines above its headings',
      'Overzicht van je punten\r\nNaam;J. Voorbeeld\r\nPeriode;2024 - 2029\r\n\r\nDatum;Titel;Categorie;Accreditatienummer;Punten;Uren\r\n21-11-2026;Scholing Wlz;Scholing;A-12;2,5;4\r\n',
    ],
    [
      'units behind its numbers',
      'Datum;Titel;Categorie;ID;Punten;Uren\n21-11-2026;Scholing Wlz;Scholing;A-12;2,5 punten;4 uur',
    ],
    [
      'the headings of a Dutch portal',
      'ID;Naam activiteit;Soort activiteit;Datum (dd-mm-jjjj);PE-punten;Studielast uren\nA-12;Scholing Wlz;Scholing;21-11-2026;2,5;4,0',
    ],
    [
      'the headings of an English portal',
      'Activity ID,Name of activity,Activity type,Date of activity,CPD points,Number of hours\nA-12,Scholing Wlz,Scholing,21 Nov 2026,2.5,4',
    ],
    [
      'each line in quotes',
      '"Datum;Titel;Categorie;ID;Punten;Uren"\n"21-11-2026;""Scholing Wlz"";Scholing;A-12;2,5;4"',
    ],
    [
      'codes that are kept from a spreadsheet',
      'Datum;Titel;Categorie;ID;Punten;Uren\n21-11-2026;="Scholing Wlz";Scholing;="A-12";="2,5";4',
    ],
  ])('with %s is read', (_what, text) => {
    expect(entriesOf(readCsv(text))).toEqual([wholeLine])
    expect(readCsv(text).faults).toEqual([])
  })

  test.each([
    ['Windows-1252', encoded('windows-1252')],
    ['UTF-16, little end first', encoded('utf-16le', true)],
    ['UTF-16, big end first', encoded('utf-16be', true)],
    ['UTF-16 without a mark', encoded('utf-16le')],
    ['UTF-8 with a mark', encoded('utf-8', true)],
  ])('in %s is read', async (_what, bytes) => {
    expect(entriesOf(await readFile(bytes))).toEqual([
      aLine({ date: '2026-11-21', title: 'Cliënt één ½', points: 2.5 }),
    ])
  })

  test('keeps the zeros of a code, and names a number that a spreadsheet has shortened', () => {
    const { lines } = readCsv(
      'Datum;Titel;ID\n1-2-2026;a;="00123"\n1-2-2026;b;4,61E+13\n1-2-2026;c;4.61234567890123E+17\n1-2-2026;d;A-1E3',
    )
    expect(lines.map(({ entry, doubts }) => [entry.accreditation, ...doubts])).toEqual([
      ['00123'],
      ['4,61E+13', { column: 'accreditation', why: 'ShortenedNumber' }],
      ['4.61234567890123E+17', { column: 'accreditation', why: 'ShortenedNumber' }],
      ['A-1E3'],
    ])
  })

  test('keeps the words of two lines in a cell apart', () => {
    const { lines } = readCsv(
      'Datum;Titel\n1-2-2026;"Dag 1\r\nDag 2"\n1-2-2026;"Dag 1\nDag 2"\n1-2-2026;"\rDag\r\r3"',
    )
    expect(lines.map(({ entry }) => entry.title)).toEqual(['Dag 1 Dag 2', 'Dag 1 Dag 2', ' Dag 3'])
    expect(lines[0]?.stood.title).toBe('Dag 1\r\nDag 2')
  })

  test('reads hours of the clock, and names them', () => {
    const { lines } = readCsv('Datum;Titel;Uren\n1-2-2026;a;1:30\n1-2-2026;b;01:15:00')
    expect(lines.map(({ entry, doubts }) => [entry.hours, doubts[0]?.why])).toEqual([
      [1.5, 'Clock'],
      [1.25, 'Clock'],
    ])
  })

  test('names a letter that was harmed', async () => {
    const bytes = new TextEncoder().encode('Datum;Titel\n1-2-2026;Café één\n')
    const at = bytes.lastIndexOf(0xc3)
    const { lines } = await readFile(Uint8Array.from([...bytes.slice(0, at + 1), ...bytes.slice(at + 2)]))
    expect(lines[0]?.entry.title).toMatch(/^Café .*\ufffd/)
    expect(lines[0]?.doubts).toEqual([{ column: 'title', why: 'BrokenLetters' }])
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
      'ooit;Anders;1;',
      '21-11-2026;Te;1;2;3',
      '21-11-2026;"half" open;1;',
      `21-11-2026;${'x'.repeat(501)};1;`,
      '21-11-2026;Goed;1;',
      '21-11-2026;"nooit dicht;1;',
      '21-11-2026;Verloren;1;',
    ].join('\n')
    const read = readCsv(text)
    expect(entriesOf(read).map(({ title }) => title)).toEqual(['Twee regels', 'Goed'])
    expect(read.faults).toEqual([
      { line: 4, fault: { type: 'NoSuchDay', text: '31-02-2026' } },
      { line: 5, fault: { type: 'NoDate' } },
      { line: 6, fault: { type: 'TooPrecise', column: 'points', text: '1.000' } },
      { line: 7, fault: { type: 'NotANumber', column: 'hours', text: 'twee uur' } },
      { line: 8, fault: { type: 'TooMuch', column: 'points', text: '100001' } },
      { line: 9, fault: { type: 'NotADay', text: 'ooit' } },
      { line: 10, fault: { type: 'TooManyCells' } },
      { line: 11, fault: { type: 'BrokenQuote' } },
      { line: 12, fault: { type: 'TooLong', column: 'title', max: 500 } },
      { line: 14, fault: { type: 'BrokenQuote' } },
    ])
  })

  test('never throws, and every row is a line or a fault', () => {
    const anyTable = fc.string({
      unit: fc.constantFrom('a', '1', '-', ';', ',', '"', '\n', '\r', ' '),
      maxLength: 80,
    })
    fc.assert(
      fc.property(anyTable, (rest) => {
        const sheet = csvSheet(`Datum;Titel\n2026-11-21;x\n${rest}`)
        const outcome = tableToCpdLog(sheet, { headingRow: 0, columns: ['date', 'title'] }, {}, listDay)
        expect(outcome.type).toBe('LedgerRead')
        if (outcome.type === 'LedgerRead') {
          expect(outcome.lines.length + outcome.faults.length).toBe(sheet.rows.length - 1)
        }
      }),
      { numRuns: 500, seed: 5 },
    )
  })
})

describe('which column is what', () => {
  const layoutOf = (text: string) => {
    const sheet = csvSheet(text)
    const { headingRow, columns, isCertain } = likelyLayout(sheet, listDay)
    return { headings: headingsOf(sheet, headingRow), columns, isCertain }
  }

  test('is certain by the headings; the others are named', () => {
    const read = readCsv('Opmerking;Datum;Titel;Nog iets\nmooi;21-11-2026;Scholing Wlz;x')
    expect(read).toMatchObject({ columns: ['date', 'title'], unknown: ['Opmerking', 'Nog iets'] })
  })

  test('is a guess with two days, of which the last one is taken', () => {
    const text = 'Startdatum;Einddatum;Naam activiteit;Punten\n1-2-2026;3-2-2026;Les;2'
    expect(layoutOf(text)).toMatchObject({
      columns: [undefined, 'date', 'title', 'points'],
      isCertain: false,
    })
  })

  test('is a guess by signs in the headings', () => {
    const text =
      'Wanneer gedaan (datum);Welke e-learning of training;Credits toegekend;Kenmerk\n1-2-2026;Les;2;A1'
    expect(layoutOf(text)).toMatchObject({
      columns: ['date', 'title', 'points', 'accreditation'],
      isCertain: false,
    })
  })

  test('is a guess by what stands below headings that say nothing, or where there are none', () => {
    expect(layoutOf('A;B;C\n1;Een lange titel van een les;1-2-2026\n2;Nog een;2-2-2026')).toEqual({
      headings: ['A', 'B', 'C'],
      columns: [undefined, 'title', 'date'],
      isCertain: false,
    })
    expect(layoutOf('1;Een lange titel van een les;1-2-2026\n2;Nog een;2-2-2026')).toEqual({
      headings: ['', '', ''],
      columns: [undefined, 'title', 'date'],
      isCertain: false,
    })
  })

  test('is never two columns the same', () => {
    const anyHeading = fc.constantFrom(
      'Datum',
      'Titel',
      'Dag',
      'Uren',
      'uur',
      'Naam',
      'x',
      '',
      'Datum einde',
      'punt',
    )
    fc.assert(
      fc.property(fc.array(anyHeading, { minLength: 2, maxLength: 8 }), (headings) => {
        const { columns } = layoutOf(`${headings.join(';')}\n${headings.map(() => '1-2-2026').join(';')}`)
        const taken = columns.filter((column) => column !== undefined)
        expect(new Set(taken).size).toBe(taken.length)
        expect(cpdLogColumns).toEqual(expect.arrayContaining(taken))
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  test('of a sheet that says from when it counts is not asked for the count', () => {
    const sheet = { ...csvSheet('Datum;Titel\n42000;Les\n'), serials: 'from1904' } as const
    expect(entriesOf(readSheet(sheet))[0]?.date).toBe('2018-12-28')
  })
})

/** What Excel and others write. The letters are those of Latin-1: Node reads no others as Windows-1252, which a browser is asked for in the journeys. */
function encoded(encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be', withMark = false): Uint8Array {
  const text = `${withMark ? '\u{feff}' : ''}Datum;Titel;Punten\r\n21-11-2026;Cliënt één ½;2,5\r\n`
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'windows-1252') return Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)))
  const pairs = Array.from(text, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8])
  return Uint8Array.from(pairs.flatMap((pair) => (encoding === 'utf-16le' ? pair : pair.toReversed())))
}
