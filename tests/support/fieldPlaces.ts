import { paths } from '../../src/navigation/paths'
import { reviewPaths } from '../../src/navigation/reviewPaths'
import { assessmentId, competencyId } from './builders'
import { programme, report } from './filledRecords'
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
}

const inDocument =
  (id: string, address: string) =>
  (path: FieldPlace['path'], isRequired = false) =>
    ({ address, table: 'documents', id, path, isRequired }) as const
const goal = inDocument('doel-1', paths.goal('doel-1'))
const example = inDocument('bewijs-1', paths.evidenceNote('bewijs-1'))
const choices = inDocument('assignment', paths.assignmentStep('keuzes'))
const line = inDocument('regel-1', paths.ledgerEntry('regel-1'))
const register = inDocument('register', paths.register)
const own = inDocument('person', paths.report)
const course = (address: string) => inDocument(`course ${programme.id}`, address)
const reviewAt = (address: string) => (path: FieldPlace['path']) =>
  inDocument('mijn-beoordeling', address)(['content', 'review', ...path])
const reply = reviewAt(reviewPaths.reviewReply(report.id))
const answer = (field: string) =>
  ({
    address: paths.question(assessmentId('bezig'), competencyId('1.1')),
    opens: 'Jouw notitie of twijfel',
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
  'person.name': { ...own(['name']), opens: 'Naam en vragen' },
  'person.name of a request': inDocument('person', paths.askReview)(['name']),
  'person.name in the assignment': inDocument('person', paths.assignmentStep('inleveren'))(['name']),
  'person.questions': { ...own(['questions']), opens: 'Naam en vragen' },
  'person.topics': { ...own(['topics']), opens: 'Onderwerpen' },
  'review.marks.remark': reviewAt(reviewPaths.reviewCluster(report.id, '1'))(['marks', '1.1', 'remark']),
  'review.remark': reply(['remark']),
  'review.reviewer.name': reply(['reviewer', 'name']),
  'review.agreements.text': reply(['agreements', 0, 'text']),
  'review.agreements.text in a talk': reviewAt(reviewPaths.reviewTalk(report.id))(['agreements', 0, 'text']),
  'review.topics.text': reviewAt(reviewPaths.reviewTalk(report.id))(['topics', { kind: 'own' }, 'text']),
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
  'review.agreements.by in a talk': reviewAt(reviewPaths.reviewTalk(report.id))(['agreements', 0, 'by']),
  'report.keepUntil': {
    address: reviewPaths.receivedReport(report.id),
    table: 'reports',
    id: report.id,
    path: ['keepUntil'],
    isRequired: true,
  },
}

/** What stands at a path of a record, as text; empty when nothing does. */
export function textAt(record: unknown, path: FieldPlace['path']): string {
  const found = valueAt(record, path)
  if (Array.isArray(found)) return found.join('\n')
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
