import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../../src/exchange/csv/csvText'
import { reportToCsv, type CsvWords } from '../../../src/exchange/csv/reportToCsv'
import { competenciesOf } from '../../../src/domain/profile'
import { crosswalkBetween } from '../../../src/domain/crosswalk'
import { drawUpReport } from '../../../src/domain/report'
import { translated } from '../../../src/domain/translation'
import { anyReport } from '../../support/anyReport'
import { aPerson } from '../../support/aReport'
import { aSealedAssessment, day, everywhere, reportId } from '../../support/builders'
import { after, before, steps } from '../../support/twoVersions'
import { csvRows } from '../../support/csvRows'

const words: CsvWords = {
  columns: {
    kind: 'Soort',
    who: 'Wie',
    date: 'Datum',
    moment: 'Moment',
    order: 'Volgorde',
    cluster: 'Cluster',
    competency: 'Competentie',
    score: 'Score',
    meaning: 'Betekenis',
    doubt: 'Twijfel',
    note: 'Toelichting',
  },
  kinds: { own: 'eigen score', review: 'beoordeling', mean: 'gemiddelde' },
  momentLabel: (moment) => (moment.kind === 'own' ? moment.label : moment.kind),
  open: 'open',
  notComparable: 'niet te vergelijken',
  without: (ids) => `zonder ${ids.join(' en ')}`,
  tooFew: 'te weinig',
  doubt: 'twijfel',
}
const dutch = { separator: ';', decimal: ',' } as const

describe('a table of scores', () => {
  test('counts the means of every moment over what all of them speak of, and says what that leaves out', () => {
    const walk = crosswalkBetween(steps, '1.0.0', '2.0.0')
    const then = aSealedAssessment({
      profile: before,
      id: 'toen',
      scores: { ...everywhere(2, before), 'd.1': 5 },
    })
    const now = aSealedAssessment({
      profile: after,
      id: 'nu',
      scores: { ...everywhere(4, after), 'c.4': 1, 'c.5': 1 },
    })
    const report = drawUpReport(
      {
        profile: after,
        latest: now,
        earlier: [translated(then, walk, before, after)],
        person: aPerson('Anna'),
      },
      {
        audience: 'supervisor',
        earlier: 'all',
        notes: new Map(),
        doubts: false,
        topics: [],
        questions: [],
        reviews: [],
      },
      { id: reportId('rapport'), on: day('2026-11-02') },
    )
    const rows = csvRows(reportToCsv(report, words, 'nl').slice(1), ';')
    const inC = rows.filter(([kind, , , , , cluster]) => kind === 'gemiddelde' && cluster === 'c Cluster c')
    expect(inC.map((row) => [row[7], row[10]])).toEqual([
      ['3', 'zonder c.4 en c.5'],
      ['4', 'zonder c.4 en c.5'],
    ])
    const own = rows.filter(
      ([kind, , , , , , competency]) => kind === 'eigen score' && competency?.startsWith('c.4'),
    )
    expect(own.map((row) => [row[7], row[8]])).toEqual([
      ['', 'niet te vergelijken'],
      ['1', 'Nu een'],
    ])
  })

  test('has a row for each competency that was asked, each moment, and each mark of somebody else', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const [heads, ...rows] = csvRows(reportToCsv(report, words, 'nl').slice(1), ';')
        expect(heads).toEqual(Object.values(words.columns))
        expect(rows.every((row) => row.length === 11)).toBe(true)
        const asked = [...report.earlier, report.latest].flatMap(({ clusters }) =>
          report.profile.clusters.filter(({ id }) => clusters.includes(id)),
        )
        const count = (kind: string) => rows.filter(([first]) => first === kind).length
        expect(count('eigen score')).toBe(competenciesOf({ clusters: asked }).length)
        expect(count('gemiddelde')).toBe(asked.length)
        expect(count('beoordeling')).toBe(report.reviews.reduce((sum, { marks }) => sum + marks.size, 0))
      }),
      { numRuns: 100, seed: 4 },
    )
  })

  test('says a level by its number and its word, and nothing where there is none', () => {
    const report = fc
      .sample(anyReport, { numRuns: 30, seed: 2 })
      .find(({ latest }) => [...latest.answers.values()].some(({ score }) => score === 3))
    if (!report) throw new Error('Nobody gave a 3')
    const rows = csvRows(reportToCsv(report, words, 'nl').slice(1), ';').filter(
      ([kind]) => kind === 'eigen score',
    )
    for (const [, , date, , order, , competency, score, meaning] of rows) {
      const moment = [...report.earlier, report.latest].find((one) => one.date === date)
      const id = competency?.split(' ')[0] ?? ''
      const answer = [...(moment?.answers ?? [])].find(([key]) => key === id)?.[1]
      expect(score).toBe(numberIn(answer?.score))
      expect(meaning).not.toBe('')
      expect(competenciesOf(report.profile)[Number(order) - 1]?.id).toBe(id)
    }
  })
})

function numberIn(score: unknown): string {
  return typeof score === 'number' ? String(score) : ''
}

describe('a cell', () => {
  test.each([
    ['=SOM(A1)', "'=SOM(A1)"],
    ['+31 6', "'+31 6"],
    ['-1', "'-1"],
    ['@iets', "'@iets"],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['\n=x', `"'\n=x"`],
    [' =x', "' =x"],
    ['＝x', "'＝x"],
    ['a=b', 'a=b'],
    ['een; twee', '"een; twee"'],
    ['zij zei "ja"', '"zij zei ""ja"""'],
    ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
    ['een\ntwee', '"een\ntwee"'],
  ])('%j stands there as %j', (cell, written) => {
    expect(csvText([[cell]], dutch)).toBe(`\u{feff}${written}\r\n`)
  })

  test('with a number stays a number, below zero too', () => {
    expect(csvText([[3.5, -2, 4]], dutch)).toBe('\u{feff}3,5;-2;4\r\n')
    expect(csvText([[3.5, -2]], { separator: ',', decimal: '.' })).toBe('\u{feff}3.5,-2\r\n')
  })

  test('comes back as it was, and none begins as a formula', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', ',', '"', "'", 'a'),
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const read = csvRows(csvText(rows, dutch).slice(1), ';')
        const bare = read.map((row, y) =>
          row.map((cell, x) => (cell === rows[y]?.[x] ? cell : cell.slice(1))),
        )
        expect(bare).toEqual(rows.map((row) => row.map((cell) => cell.toWellFormed())))
        expect(read.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})
