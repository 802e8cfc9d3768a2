import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/domain/report'
import { contentsOf, contentsOfSheet, type ReportPart } from '../../src/domain/shownInReport'
import { noWork } from '../../src/domain/work'
import { aReport } from '../support/aReport'
import { anyReport } from '../support/anyReport'

type Counted = keyof ReturnType<typeof contentsOf>

/** The same report without one kind of thing. */
const without: readonly (readonly [Counted, (report: Report) => Report])[] = [
  ['name', (report) => ({ ...report, person: { ...report.person, name: '' } })],
  ['scores', (report) => withAnswers(report, ({ score: _none, ...answer }) => answer)],
  ['earlier', (report) => ({ ...report, earlier: [] })],
  ['doubts', (report) => withAnswers(report, (answer) => ({ ...answer, doubt: false }))],
  ['notes', (report) => withAnswers(report, (answer) => ({ ...answer, note: '' }))],
  ['topics', (report) => ({ ...report, topics: [] })],
  ['questions', (report) => ({ ...report, questions: [] })],
  ['reviews', (report) => ({ ...report, reviews: [] })],
  ['goals', (report) => ({ ...report, work: { ...report.work, goals: noWork.goals } })],
  ['evidence', (report) => ({ ...report, work: { ...report.work, evidence: noWork.evidence } })],
  ['assignment', ({ work: { assignment: _none, ...work }, ...report }) => ({ ...report, work })],
]

type Answer = Report['latest']['answers'] extends ReadonlyMap<unknown, infer One> ? One : never

function withAnswers(report: Report, change: (answer: Answer) => Answer): Report {
  const answers = new Map([...report.latest.answers].map(([id, answer]) => [id, change(answer)] as const))
  return { ...report, latest: { ...report.latest, answers } }
}

describe('what somebody is told that another sees', () => {
  test.each(without)('says none of %s exactly where the report holds none', (kind, strip) => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const rest = strip(report)
        expect(contentsOf(rest)[kind]).toBe(0)
        // Spaces are no words.
        const isThere = !isDeepStrictEqual(shown(report), shown(rest))
        expect(contentsOf(report)[kind] > 0).toBe(isThere)
      }),
      { numRuns: 60 },
    )
  })

  test('leaves no kind out', () => {
    expect(without.map(([kind]) => kind).toSorted()).toEqual(Object.keys(contentsOf(aReport())).toSorted())
  })

  test('speaks of the sheet as of a few scores and the questions, and of nothing else', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const allowed: readonly ReportPart[] = ['name', 'questions', 'someScores', 'rises']
        const said = Object.entries(contentsOfSheet(report)).filter(([, count]) => count > 0)
        expect(said.filter(([part]) => !allowed.some((one) => one === part))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

function shown({ person, latest, ...rest }: Report) {
  const answers = [...latest.answers].map(([id, answer]) => [id, { ...answer, note: answer.note.trim() }])
  return { ...rest, name: person.name.trim(), answers }
}
