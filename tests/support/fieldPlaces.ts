import { exchangeFormat } from '../../src/exchange/report/envelope'
import { plainContent } from '../../src/exchange/report/plainContent'
import { reviewFileContent } from '../../src/exchange/report/reviewToText'
import { receivedReport } from '../../src/shared/reports/storedReports'
import { paths } from '../../src/navigation/paths'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { asRecord } from './aGoal'
import { aReport, aReview } from './aReport'
import { assessmentId, competencyId, day, theProfile } from './builders'
import { everyDocument } from './everyDocument'
import { everything } from './screens'
import { valueAt, withValueAt, type RecordPath } from './valueAt'

/** Where a field is, on the screen and on the disk. */
export interface FieldPlace {
  readonly address: string
  /** What is tapped first to see it. */
  readonly opens?: string
  readonly table: 'assessments' | 'documents' | 'reports'
  readonly id: string
  /** Within the record; of lines of one's own, the list of them. */
  readonly path: RecordPath
  readonly isRequired?: boolean
  /** Its screen does not say when it is stored, or not in the words of the others. */
  readonly isSilent?: boolean
}

/** What the review that is made here is about; it asks to talk about one competency. */
export const report = aReport({
  id: 'rapport-1',
  topics: [{ kind: 'competency', competency: competencyId('1.1') }],
})
const review = aReview({
  about: report,
  remarks: { '1.1': 'Je luistert.' },
  remark: 'Goed bezig.',
  agreements: [{ text: 'Samen kijken', by: day('2027-01-10') }],
})
const made = asRecord('review', 'mijn-beoordeling', {
  side: 'made',
  format: exchangeFormat,
  content: plainContent(
    reviewFileContent({ ...review, topics: [{ kind: 'own', text: 'Werkdruk' }] }, theProfile()),
  ),
})
const received = receivedReport(report, day('2026-11-03'))

/** One or more of everything, by table, with something in every field. */
export const filledRecords = {
  assessments: everything.map((one) => assessmentToRecord(one)),
  documents: [...everyDocument.filter(({ conflictOf }) => conflictOf === undefined).map(filled), made],
  reports: [received.record],
  reportContents: [received.whole],
} as const

function filled(document: DocumentRecord): DocumentRecord {
  const on = day('2026-10-06')
  if (document.kind === 'person') return { ...document, topics: ['Mijn werkdruk'] }
  if (document.kind === 'assignment') return { ...document, group: 'Groep 12', handedInOn: on }
  if (document.kind !== 'course') return document
  return {
    ...document,
    certificates: { '1': { on } },
    tests: { casustoets: { plannedOn: day('2027-02-01'), passed: { on } } },
  }
}

const inDocument =
  (id: string, address: string) =>
  (path: FieldPlace['path'], isRequired = false) =>
    ({ address, table: 'documents', id, path, isRequired }) as const
export const programme = { id: 'bcmb-basisopleiding' }
const goal = inDocument('doel-1', paths.goal('doel-1'))
const example = inDocument('bewijs-1', paths.evidenceNote('bewijs-1'))
const choices = inDocument('assignment', paths.assignmentStep('keuzes'))
const line = inDocument('regel-1', paths.ledgerEntry('regel-1'))
const register = inDocument('register', paths.register)
const own = (path: FieldPlace['path']) =>
  ({ ...inDocument('person', paths.report)(path), isSilent: true }) as const
const course = (address: string) => inDocument(`course ${programme.id}`, address)
const reviewAt = (address: string) => (path: FieldPlace['path']) =>
  inDocument('mijn-beoordeling', address)(['content', 'review', ...path])
const reply = reviewAt(paths.reviewReply(report.id))
const answer = (field: string) =>
  ({
    address: paths.question(assessmentId('bezig'), competencyId('1.1')),
    opens: 'Jouw voorbeeld of twijfel',
    table: 'assessments',
    id: 'bezig',
    path: ['answers', '1.1', field],
  }) as const
const hindsight = inDocument('hindsight tussentijds', paths.hindsight(assessmentId('tussentijds')))

/** Every text that is stored while it is written, by the name of its field. */
export const textPlaces: Readonly<Record<string, FieldPlace>> = {
  'assessment.answers.note': answer('note'),
  'goal.aim': goal(['aim']),
  'goal.aim in the assignment': inDocument('doel-1', paths.assignmentStep('leerdoel'))(['aim']),
  'goal.why': goal(['why']),
  'goal.help': goal(['help']),
  'goal.proof': goal(['proof']),
  'goal.actions.text': goal(['actions', 0, 'text']),
  'evidence.title': example(['title']),
  'evidence.situation': example(['situation']),
  'evidence.task': example(['task']),
  'evidence.action': example(['action']),
  'evidence.result': example(['result']),
  'evidence.reflection': example(['reflection']),
  'hindsight.reason': hindsight(['reason']),
  'assignment.strong.reason': choices(['strong', 0, 'reason']),
  'assignment.grow.reason': choices(['grow', 0, 'reason']),
  'assignment.reflection': inDocument('assignment', paths.assignmentStep('terugblik'))(['reflection']),
  'assignment.group': inDocument('assignment', paths.assignmentStep('inleveren'))(['group']),
  'ledgerEntry.title': line(['title']),
  'ledgerEntry.category': line(['category']),
  'ledgerEntry.accreditation': line(['accreditation']),
  'person.name': own(['name']),
  'person.name of a request': inDocument('person', paths.askReview)(['name']),
  'person.name in the assignment': {
    ...inDocument('person', paths.assignmentStep('inleveren'))(['name']),
    isSilent: true,
  },
  'person.questions': own(['questions']),
  'person.topics': own(['topics']),
  'review.marks.remark': reviewAt(paths.reviewMarks(report.id))(['marks', '1.1', 'remark']),
  'review.remark': reply(['remark']),
  'review.reviewer.name': reply(['reviewer', 'name']),
  'review.agreements.text': reply(['agreements', 0, 'text']),
  'review.agreements.text in a talk': reviewAt(paths.reviewTalk(report.id))(['agreements', 0, 'text']),
  'review.topics.text': reviewAt(paths.reviewTalk(report.id))(['topics', 0, 'text']),
}

/** Every day that is stored when it is whole, by the name of its field. */
export const dayPlaces: Readonly<Record<string, FieldPlace>> = {
  'goal.by': goal(['by']),
  'goal.actions.by': goal(['actions', 0, 'by']),
  'goal.actions.doneOn': goal(['actions', 0, 'doneOn'], true),
  'evidence.date': example(['date'], true),
  'assignment.handedInOn': inDocument('assignment', paths.assignmentStep('inleveren'))(['handedInOn']),
  'register.from': register(['from']),
  'register.steps': register(['steps', 'hbo-niveau'], true),
  'ledgerEntry.date': line(['date'], true),
  'course.sessions.on': course(`/opleiding/${programme.id}/dag/mc1d1`)(['sessions', 'mc1d1', 'on']),
  'course.assignments.on': course(`/opleiding/${programme.id}/module/1`)(['assignments', '1-2', 'on']),
  'course.certificates.on': course(`/opleiding/${programme.id}/module/1`)(['certificates', '1', 'on']),
  'course.tests.plannedOn': course(paths.course)(['tests', 'casustoets', 'plannedOn']),
  'course.tests.passed.on': course(paths.course)(['tests', 'casustoets', 'passed', 'on']),
  'review.agreements.by': reply(['agreements', 0, 'by']),
  'review.agreements.by in a talk': reviewAt(paths.reviewTalk(report.id))(['agreements', 0, 'by']),
  'report.keepUntil': {
    address: paths.receivedReport(report.id),
    table: 'reports',
    id: report.id,
    path: ['keepUntil'],
    isRequired: true,
    isSilent: true,
  },
}

/** Every level and every number, by the name of its field. */
export const choicePlaces: Readonly<Record<string, FieldPlace>> = {
  'goal.from': goal(['from']),
  'goal.to': goal(['to']),
  'hindsight.scores': hindsight(['scores', '1.1']),
  'ledgerEntry.points': line(['points']),
  'ledgerEntry.hours': line(['hours']),
  'register.target': register(['target']),
}

/** What is ticked or not and has a name. */
export const tickPlaces: Readonly<Record<string, FieldPlace>> = {
  'assessment.answers.doubt': answer('doubt'),
}

/** What stands at a path of a record, as text; empty when nothing does, or a no. */
export function textAt(record: unknown, path: FieldPlace['path']): string {
  const found = valueAt(record, path)
  if (Array.isArray(found)) return found.join('\n')
  if (typeof found === 'number' || found === true) return String(found)
  return typeof found === 'string' ? found : ''
}

/** The record with another text there, as another window would store it. */
export function withTextAt(record: unknown, path: FieldPlace['path'], text: string): object {
  return withValueAt(record, path, Array.isArray(valueAt(record, path)) ? text.split('\n') : text)
}

/** Which field a way leads to: there may be more than one to the same (`goal.aim in the assignment`). */
export function fieldOf(way: string): string {
  return way.replace(/ .*/, '')
}
