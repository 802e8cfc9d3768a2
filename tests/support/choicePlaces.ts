import { paths } from '../../src/navigation/paths'
import { reviewPaths } from '../../src/navigation/reviewPaths'
import { assessmentId, clusterId, competencyId } from './builders'
import type { FieldPlace } from './fieldPlaces'
import { programme, report } from './filledRecords'
import { listAt, plainAt, valueAt, withValueAt, type RecordPath } from './valueAt'

/** How a choice stands: the value of what is chosen; of a tick whether it is on. */
export type Stand = string | boolean

/** A choice that is stored at once, on the screen and on the disk. */
export interface ChoicePlace extends Omit<FieldPlace, 'path' | 'isRequired'> {
  /** `press`: a link or a button, on which cannot be seen what was chosen. */
  readonly control: 'amount' | 'choice' | 'press' | 'tick'
  /** The value of the one control of its field that is meant, where it is not the first. */
  readonly item?: string
  /** Whoever presses it is on another screen at once, which does not say when it is stored. */
  readonly isSilent?: boolean
  readonly read: (record: unknown) => Stand
  /** As another window would store it. */
  readonly write: (record: unknown, stand: Stand) => object
  /** What somebody changes it to; a tick to what it is not. */
  readonly to?: Stand
}

type Way = Pick<ChoicePlace, 'address' | 'opens' | 'table' | 'id'>

const at = (id: string, address: string, opens?: string): Way => ({
  address,
  table: 'documents',
  id,
  ...(opens !== undefined && { opens }),
})

/** One of a few, or a number. */
function choice(way: Way, path: RecordPath, to: string, toStored: (text: string) => unknown): ChoicePlace {
  return {
    ...way,
    control: 'choice',
    to,
    read: (record) => plainAt(record, path),
    write: (record, stand) => withValueAt(record, path, stand === '' ? undefined : toStored(String(stand))),
  }
}

const level = (way: Way, path: RecordPath, to: string) => choice(way, path, to, Number)

/** Points or hours, with a comma. */
function amount(way: Way, path: RecordPath, to: string): ChoicePlace {
  return {
    ...choice(way, path, to, (text) => Number(text.replace(',', '.'))),
    control: 'amount',
    read: (record) => plainAt(record, path).replace('.', ','),
  }
}

/** A tick by which something is there; with the item where it is not the first. */
function tick(way: Way, path: RecordPath, there: unknown, item?: string): ChoicePlace {
  return {
    ...way,
    control: 'tick',
    ...(item !== undefined && { item }),
    read: (record) => valueAt(record, path) !== undefined,
    write: (record, stand) => withValueAt(record, path, stand === true ? there : undefined),
  }
}

/** A tick by which something is in a list: itself, or what is said of a competency. */
function member(way: Way, path: RecordPath, item: string, entry: unknown = item): ChoicePlace {
  const is = (one: unknown) => one === item || valueAt(one, ['competency']) === item
  return {
    ...way,
    control: 'tick',
    item,
    read: (record) => listAt(record, path).some(is),
    write: (record, stand) => {
      const others = listAt(record, path).filter((one) => !is(one))
      return withValueAt(record, path, stand === true ? [...others, entry] : others)
    },
  }
}

const question = (opens?: string): Way => ({
  ...at('bezig', paths.question(assessmentId('bezig'), competencyId('1.1')), opens),
  table: 'assessments',
})
const goal = at('doel-1', paths.goal('doel-1'))
const example = (opens: string) => at('bewijs-1', paths.evidenceNote('bewijs-1'), opens)
const pride = at('pride tussentijds', paths.pride(assessmentId('tussentijds')))
const assignment = (step: string) => at('assignment', paths.assignmentStep(step))
const course = (address: string) => at(`course ${programme.id}`, address)
const module = (id: string) => course(`/opleiding/${programme.id}/module/${id}`)
const register = at('register', paths.register)
const line = at('regel-1', paths.ledgerEntry('regel-1'))
const review = (address: string) => at('mijn-beoordeling', address)
const on = '2026-10-06'

/** The last one that a goal got. Of a goal that was stopped: the aim of an active one would go from the assignment. */
const goalState: ChoicePlace = {
  ...at('doel-4', paths.goal('doel-4')),
  control: 'choice',
  to: 'reached',
  read: (record) => plainAt(listAt(record, ['history']).at(-1), ['state']),
  write: (record, state) =>
    withValueAt(
      record,
      ['history'],
      [
        { state: 'active', on },
        { state, on },
      ],
    ),
}

/**
 * Every choice and amount that is stored at once, by the name of its field. What stands or falls with a tick is the field of
 * another: each can be changed without changing how any other stands.
 */
export const choicePlaces: Readonly<Record<string, ChoicePlace>> = {
  'assessment.answers.score': level(question(), ['answers', '1.1', 'score'], '5'),
  'assessment.answers.doubt': {
    ...question('Jouw notitie of twijfel'),
    control: 'tick',
    read: (record) => valueAt(record, ['answers', '1.1', 'doubt']) === true,
    write: (record, stand) => withValueAt(record, ['answers', '1.1', 'doubt'], stand),
  },
  'goal.from': level(goal, ['from'], '1'),
  'goal.to': level(goal, ['to'], '5'),
  'goal.history.state': goalState,
  'goal.actions.doneOn.tick': tick(goal, ['actions', 1, 'doneOn'], on, 'actie-2'),
  'goal.actions.doneOn.tick on the plan': tick(
    at('doel-1', paths.plan),
    ['actions', 1, 'doneOn'],
    on,
    'actie-2',
  ),
  'evidence.competencies': member(example('Kies competenties'), ['competencies'], '1.1'),
  'evidence.tasks': member(example('Kies taken'), ['tasks'], '1'),
  'hindsight.scores': level(
    at('hindsight tussentijds', paths.hindsightCluster(assessmentId('tussentijds'), clusterId('1'))),
    ['scores', '1.1'],
    '4',
  ),
  'pride.proud': member(pride, ['proud'], '1.2'),
  'pride.learn': member(pride, ['learn'], '2.1'),
  'assignment.read': {
    ...at('assignment', paths.assignment),
    control: 'press',
    isSilent: true,
    to: true,
    read: (record) => valueAt(record, ['read']) === true,
    write: (record, stand) => withValueAt(record, ['read'], stand),
  },
  'assignment.assessment': {
    ...choice(assignment('scoren'), ['assessment'], 'begin', String),
    control: 'press',
    item: 'begin',
  },
  'assignment.strong.tick': member(assignment('keuzes'), ['strong'], '2.1', {
    competency: '2.1',
    reason: 'Elders.',
  }),
  'assignment.grow.tick': member(assignment('keuzes'), ['grow'], '5.1', {
    competency: '5.1',
    reason: 'Elders.',
  }),
  'assignment.evidence': member(assignment('voorbeeld'), ['evidence'], 'bewijs-2'),
  'course.exemptions': member(course(paths.course), ['exemptions'], 'mantelzorgmakelaar'),
  'course.assignments.status': {
    ...choice(module('3'), ['assignments', '3-1'], 'done', (status) => ({ status })),
    // What comes after `done` stands beside it.
    read: (record) => {
      const mark = valueAt(record, ['assignments', '3-1'])
      return plainAt(mark, ['judged']) || plainAt(mark, ['status']) || 'open'
    },
    write: (record, status) =>
      withValueAt(record, ['assignments', '3-1'], status === 'open' ? undefined : { status }),
  },
  'course.sessions.tick': tick(course(`/opleiding/${programme.id}/dag/mc1d2`), ['sessions', 'mc1d2'], { on }),
  'course.outcomes.tick': tick(module('1'), ['outcomes', 'mc1d1-1'], { on }),
  'course.certificates.tick': tick(module('3'), ['certificates', '3'], { on }),
  'course.tests.passed.tick': tick(
    course(paths.course),
    ['tests', 'reflectietoets', 'passed'],
    { on },
    'reflectietoets',
  ),
  'register.steps.tick': tick(register, ['steps', 'modulecertificaten'], on, 'modulecertificaten'),
  'register.target': amount(register, ['target'], '62,5'),
  'ledgerEntry.points': amount(line, ['points'], '8'),
  'ledgerEntry.hours': amount(line, ['hours'], '6,25'),
  'review.marks.score': level(
    review(reviewPaths.reviewCluster(report.id, '1')),
    ['content', 'review', 'marks', '1.1', 'score'],
    '5',
  ),
  'review.topics.tick': member(
    review(reviewPaths.reviewTalk(report.id)),
    ['content', 'review', 'topics'],
    '1.1',
    {
      kind: 'competency',
      competency: '1.1',
    },
  ),
}
