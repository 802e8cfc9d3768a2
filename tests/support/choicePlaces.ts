import { paths } from '../../src/navigation/paths'
import { assessmentId, competencyId } from './builders'
import { programme, report, type FieldPlace } from './fieldPlaces'
import { listAt, plainAt, valueAt, withValueAt, type RecordPath } from './valueAt'

/** How a choice stands: the value of what is chosen; of a tick whether it is on. */
export type Stand = string | boolean

/** A choice that is stored at once, on the screen and on the disk. */
export interface ChoicePlace extends Omit<FieldPlace, 'path' | 'isRequired'> {
  /** `press`: a link or a button, on which cannot be seen what was chosen. */
  readonly control: 'amount' | 'choice' | 'press' | 'tick'
  /** The value of the one control of its field that is meant, where it is not the first. */
  readonly item?: string
  readonly read: (record: unknown) => Stand
  /** As another window would store it. */
  readonly write: (record: unknown, stand: Stand) => object
  /** How it stands before, where that is not how everything is filled in. */
  readonly from?: Stand
  /** What somebody changes it to. */
  readonly to: Stand
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

/** A tick by which something is there. */
function tick(way: Way, path: RecordPath, there: unknown): ChoicePlace {
  return {
    ...way,
    control: 'tick',
    to: false,
    read: (record) => valueAt(record, path) !== undefined,
    write: (record, stand) => withValueAt(record, path, stand === true ? there : undefined),
  }
}

interface Member {
  readonly item: string
  readonly to: boolean
  readonly entry?: unknown
  readonly isIt?: (entry: unknown) => boolean
}

/** A tick by which something is in a list. */
function member(way: Way, path: RecordPath, { item, to, entry = item, isIt }: Member): ChoicePlace {
  const is = isIt ?? ((one: unknown) => one === item)
  return {
    ...way,
    control: 'tick',
    item,
    to,
    read: (record) => listAt(record, path).some(is),
    write: (record, stand) => {
      const others = listAt(record, path).filter((one) => !is(one))
      return withValueAt(record, path, stand === true ? [...others, entry] : others)
    },
  }
}

const isOf = (id: string) => (entry: unknown) => valueAt(entry, ['competency']) === id

const question = (opens?: string): Way => ({
  ...at('bezig', paths.question(assessmentId('bezig'), competencyId('1.1')), opens),
  table: 'assessments',
})
const goal = at('doel-1', paths.goal('doel-1'))
const example = (opens: string) => at('bewijs-1', paths.evidenceNote('bewijs-1'), opens)
const assignment = (step: string) => at('assignment', paths.assignmentStep(step))
const course = (address: string) => at(`course ${programme.id}`, address)
const module = course(`/opleiding/${programme.id}/module/1`)
const register = at('register', paths.register)
const line = at('regel-1', paths.ledgerEntry('regel-1'))
const review = (address: string) => at('mijn-beoordeling', address)
const on = '2026-10-06'

/** The state of a goal is the last one that it got. */
const goalState: ChoicePlace = {
  ...goal,
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

/** Every choice and amount that is stored at once, by the name of its field. */
export const choicePlaces: Readonly<Record<string, ChoicePlace>> = {
  'assessment.answers.score': level(question(), ['answers', '1.1', 'score'], '5'),
  'assessment.answers.doubt': {
    ...question('Jouw voorbeeld of twijfel'),
    control: 'tick',
    to: true,
    read: (record) => valueAt(record, ['answers', '1.1', 'doubt']) === true,
    write: (record, stand) => withValueAt(record, ['answers', '1.1', 'doubt'], stand),
  },
  'goal.from': level(goal, ['from'], '1'),
  'goal.to': level(goal, ['to'], '5'),
  'goal.history.state': goalState,
  'goal.actions.doneOn.tick': tick(goal, ['actions', 0, 'doneOn'], on),
  'goal.actions.doneOn.tick on the plan': {
    ...tick(at('doel-1', paths.plan), ['actions', 0, 'doneOn'], on),
    isSilent: true,
  },
  'evidence.competencies': member(example('Kies competenties'), ['competencies'], { item: '1.1', to: false }),
  'evidence.tasks': member(example('Kies taken'), ['tasks'], { item: '1', to: true }),
  'hindsight.scores': level(
    at('hindsight tussentijds', paths.hindsight(assessmentId('tussentijds'))),
    ['scores', '1.1'],
    '4',
  ),
  'assignment.read': {
    ...at('assignment', paths.assignment),
    control: 'press',
    from: false,
    to: true,
    read: (record) => valueAt(record, ['read']) === true,
    write: (record, stand) => withValueAt(record, ['read'], stand),
  },
  'assignment.assessment': choice(assignment('scoren'), ['assessment'], 'begin', String),
  'assignment.strong.tick': member(assignment('keuzes'), ['strong'], {
    item: '1.1',
    to: false,
    entry: { competency: '1.1', reason: 'Elders.' },
    isIt: isOf('1.1'),
  }),
  'assignment.grow.tick': member(assignment('keuzes'), ['grow'], {
    item: '3.1',
    to: false,
    entry: { competency: '3.1', reason: 'Elders.' },
    isIt: isOf('3.1'),
  }),
  'assignment.evidence': member(assignment('voorbeeld'), ['evidence'], { item: 'bewijs-2', to: true }),
  'course.exemptions': member(course(paths.course), ['exemptions'], { item: 'mantelzorgmakelaar', to: true }),
  'course.assignments.status': {
    ...choice(module, ['assignments', '1-1'], 'done', (status) => ({ status })),
    read: (record) => plainAt(record, ['assignments', '1-1', 'status']) || 'open',
    write: (record, status) =>
      withValueAt(record, ['assignments', '1-1'], status === 'open' ? undefined : { status }),
  },
  'course.sessions.tick': tick(course(`/opleiding/${programme.id}/dag/mc1d1`), ['sessions', 'mc1d1'], { on }),
  'course.outcomes.tick': tick(module, ['outcomes', 'mc1d1-1'], { on }),
  'course.certificates.tick': tick(module, ['certificates', '1'], { on }),
  'course.tests.passed.tick': tick(course(paths.course), ['tests', 'casustoets', 'passed'], { on }),
  'register.steps.tick': { ...tick(register, ['steps', 'hbo-niveau'], on), item: 'hbo-niveau' },
  'register.target': amount(register, ['target'], '62,5'),
  'ledgerEntry.points': amount(line, ['points'], '8'),
  'ledgerEntry.hours': amount(line, ['hours'], '6,25'),
  'review.marks.score': {
    ...level(review(paths.reviewMarks(report.id)), ['content', 'review', 'marks', '1.1', 'score'], '5'),
    from: '3',
  },
  'review.topics.tick': member(review(paths.reviewTalk(report.id)), ['content', 'review', 'topics'], {
    item: '1.1',
    to: true,
    entry: { kind: 'competency', competency: '1.1' },
    isIt: isOf('1.1'),
  }),
}
