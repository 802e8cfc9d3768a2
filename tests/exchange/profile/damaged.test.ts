import { describe, expect, test } from 'vitest'
import { draftToCase } from '../../../src/exchange/profile/case/draftToCase'
import { draftToMoodle } from '../../../src/exchange/profile/moodle/draftToMoodle'
import type { ProfileFault } from '../../../src/exchange/profile/ProfileFault'
import { readProfile } from '../../../src/exchange/profile/readProfile'
import { draftToTables, type Table } from '../../../src/exchange/profile/sheet/draftToTables'
import { tablesToCsv, tablesToXlsx } from '../../../src/exchange/profile/sheet/tablesToFile'
import { instant, theProfile } from '../../support/builders'
import { asJson, type Json, withAt } from '../../support/jsonTree'

const notes = { name: 'Uitleg', lines: ['Vul de werkbladen in.'] }

describe('a form with a fault is refused, and the cell is named', () => {
  test.each<[string, (tables: readonly Table[]) => readonly Table[], string]>([
    ['a text left out', empty('Competenties', 'C3', 'D3'), 'Competenties!C3 Missing'],
    ['an id that is none', put('Competenties', 'B3', 'één twee'), 'Competenties!B3 NotAnId één twee'],
    ['an id twice', put('Competenties', 'B4', '1.1'), 'Competenties!B4 Twice 1.1'],
    ['a cluster that is not there', put('Competenties', 'A5', '99'), 'Competenties!A5 Unknown 99'],
    ['a cluster twice', put('Clusters', 'A3', '1'), 'Clusters!A3 Twice 1'],
    ['a level in words', put('Schaal', 'A2', 'een'), 'Schaal!A2 NotANumber een'],
    ['a norm that is no level', put('Profiel', 'B7', '9'), 'Profiel!B7 Unknown 9'],
    ['a norm in words', put('Profiel', 'B7', 'drie'), 'Profiel!B7 NotANumber drie'],
    ['a concept that is not there', put('Competenties', 'Q2', 'niets'), 'Competenties!Q2 Unknown niets'],
    ['a look-alike that is not there', put('Lijkt op elkaar', 'B2', '99'), 'Lijkt op elkaar!B2 Unknown 99'],
    ['a cell beyond the columns', put('Taken', 'Z2', 'x'), 'Taken!A2 TooManyCells'],
    [
      'a column left out',
      renamed('Clusters', 'Titel (nl)', 'Kop', 'Titel (en)', 'Head'),
      'Clusters/Titel Missing',
    ],
    ['no title', empty('Profiel', 'C4', 'D4'), 'Profiel!C4 Missing'],
  ])('%s', async (_what, damage, expected) => {
    const tables = damage(draftToTables(theProfile(), 'nl'))
    const workbook = await readProfile(await tablesToXlsx(tables, notes))
    expect('faults' in workbook && workbook.faults.map(told)).toContain(expected)
    const csv = await readProfile(bytesOf(tablesToCsv(tables, 'nl')))
    expect('faults' in csv && csv.faults.map((fault) => told(asInWorkbook(fault, tables)))).toContain(
      expected,
    )
    for (const read of [workbook, csv]) expect(read).not.toHaveProperty('profile')
  })

  test('all of them are told at once', async () => {
    const all = [empty('Competenties', 'C3', 'D3'), empty('Clusters', 'B2', 'C2'), put('Begrippen', 'A2', '')]
    const tables = all.reduce((damaged, damage) => damage(damaged), draftToTables(theProfile(), 'nl'))
    const read = await readProfile(await tablesToXlsx(tables, notes))
    expect('faults' in read && read.faults.map(told)).toEqual(
      expect.arrayContaining(['Competenties!C3 Missing', 'Clusters!B2 Missing', 'Begrippen!A2 Missing']),
    )
  })

  test('a whole tab left out', async () => {
    const tables = draftToTables(theProfile(), 'nl').filter(({ name }) => name !== 'Schaal')
    const read = await readProfile(await tablesToXlsx(tables, notes))
    expect('faults' in read && read.faults.map(told)).toContain('Schaal Missing')
  })
})

describe('a file of another program with a fault is refused, and the place is named', () => {
  test.each<[string, readonly (string | number)[], Json | undefined, string]>([
    ['no title', ['CFDocument', 'title'], undefined, 'CFDocument.title Missing'],
    ['a document that is none', ['CFDocument'], 'tekst', 'CFDocument Other'],
    ['items that are no list', ['CFItems'], 3, 'CFItems Other'],
    [
      'an item without its text',
      ['CFItems', 1, 'fullStatement'],
      undefined,
      'CFItems[1].fullStatement Missing',
    ],
    ['an item without an identifier', ['CFItems', 2, 'identifier'], '', 'CFItems[2].identifier Missing'],
    [
      'an item that hangs at nothing',
      ['CFAssociations', 0, 'originNodeURI'],
      undefined,
      'CFAssociations[0].originNodeURI Missing',
    ],
    ['no rubric', ['CFRubrics'], undefined, 'CFRubrics Missing'],
    [
      'a score in words',
      ['CFRubrics', 0, 'CFRubricCriteria', 0, 'CFRubricCriterionLevels', 0, 'score'],
      'een',
      'CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[0].score Other',
    ],
  ])('CASE: %s', async (_what, path, instead, expected) => {
    const whole = asJson(await draftToCase(theProfile(), instant('2026-11-29T09:00:00.000Z')))
    const read = await readProfile(bytesOf(JSON.stringify(withAt(whole, path, instead), null, 2)))
    expect('faults' in read && read.faults.map(told)).toContain(expected)
    expect(read).not.toHaveProperty('profile')
  })

  test.each<[string, (text: string) => string, string]>([
    [
      'a parent that is not there',
      (text) => text.replace('\r\ncluster-1,1.1,', '\r\ncluster-99,1.1,'),
      '!A4 Unknown cluster-99',
    ],
    ['an id twice', (text) => text.replace(',1.2,', ',1.1,'), '!B4 Twice 1.1'],
    [
      'below itself',
      (text) => text.replace('\r\n,cluster-1,', '\r\ncluster-1,cluster-1,'),
      '!A3 Unknown cluster-1',
    ],
  ])('Moodle: %s', async (_what, damage, expected) => {
    const { text } = draftToMoodle(theProfile(), 'nl')
    expect(damage(text)).not.toBe(text)
    const read = await readProfile(bytesOf(damage(text)))
    expect('faults' in read && read.faults.map(told)).toContain(expected)
  })

  test('JSON: the line is named', async () => {
    const whole = asJson(theProfile())
    const text = JSON.stringify(withAt(whole, ['clusters', 0, 'competencies', 0, 'id'], 'één'), null, 2)
    const line = text.slice(0, text.indexOf('één')).split('\n').length
    const read = await readProfile(bytesOf(text))
    expect(read).toHaveProperty('faults.0.place', {
      in: 'json',
      path: 'clusters[0].competencies[0].id',
      line,
      column: 17,
    })
  })

  test.each([
    ['nothing', '', 'FileEmpty'],
    ['half a JSON', '{"clusters": [', 'NotJson'],
    ['JSON of something else', '{"naam": "Anna"}', 'NotAProfile'],
    ['a table of something else', 'Datum;Titel\r\n1-1-2026;Scholing\r\n', 'NotAForm'],
  ])('%s', async (_what, text, type) => {
    expect(await readProfile(bytesOf(text))).toMatchObject({ type })
  })
})

/** One text, in all languages. */
function empty(tab: string, ...cells: readonly string[]) {
  return (tables: readonly Table[]) => cells.reduce((all, cell) => put(tab, cell, '')(all), tables)
}

function put(tab: string, cell: string, text: string) {
  const [, letter = 'A', line = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? []
  const [column, row] = [(letter.codePointAt(0) ?? 65) - 65, Number(line) - 1]
  return (tables: readonly Table[]): readonly Table[] =>
    tables.map((table) =>
      table.name === tab
        ? {
            ...table,
            rows: table.rows.map((cells, index) => (index === row ? withCell(cells, column, text) : cells)),
          }
        : table,
    )
}

function withCell(cells: Table['rows'][number], column: number, text: string): Table['rows'][number] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) =>
    index === column ? text : cells[index],
  )
}

function renamed(tab: string, ...names: readonly string[]) {
  const other = (cell: string) => (names.includes(cell) ? names[names.indexOf(cell) + 1] : cell)
  return (tables: readonly Table[]): readonly Table[] =>
    tables.map((table) =>
      table.name === tab
        ? { ...table, rows: table.rows.map((row) => row.map((cell) => other(String(cell ?? '')))) }
        : table,
    )
}

function told({ place, problem }: ProfileFault): string {
  const text = 'text' in problem ? ` ${problem.text}` : ''
  const where = {
    cell: () => place.in === 'cell' && `${place.tab}!${String.fromCodePoint(64 + place.column)}${place.line}`,
    tab: () => place.in === 'tab' && place.tab + (place.column === undefined ? '' : `/${place.column}`),
    json: () => place.in === 'json' && place.path,
  }[place.in]()
  return `${where} ${problem.type}${text}`
}

/** In a CSV lines count on from tab to tab; those of a cell with several lines count too, and these texts have none. */
function asInWorkbook(fault: ProfileFault, tables: readonly Table[]): ProfileFault {
  const { place } = fault
  if (place.in !== 'cell') return fault
  const before = tables.slice(
    0,
    tables.findIndex(({ name }) => name === place.tab),
  )
  const above = before.reduce((sum, { rows }) => sum + rows.length + 2, 1)
  return { ...fault, place: { ...place, line: place.line - above } }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
