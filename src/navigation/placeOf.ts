import { courseRoutes } from './coursePaths'
import { exampleBase, routes } from './paths'

const patterns = { ...routes, ...courseRoutes }

export type ScreenName = keyof typeof patterns

/** A screen that others lie below. */
type Parent =
  | 'home'
  | 'growth'
  | 'growthSincePrevious'
  | 'plan'
  | 'more'
  | 'result'
  | 'hindsight'
  | 'evidence'
  | 'assignment'
  | 'course'
  | 'register'
  | 'reports'
  | 'receivedReport'
  | 'reviewMarks'
  | 'storage'
  | 'settings'
  | 'help'

/** Where the way back of each screen leads; what stands in the bar of a phone lies below none. */
const parents: Readonly<Record<ScreenName, Parent | undefined>> = {
  home: undefined,
  growth: undefined,
  plan: undefined,
  more: undefined,
  newAssessment: 'home',
  question: 'home',
  check: 'home',
  growthSincePrevious: 'growth',
  cluster: 'growth',
  clusterSincePrevious: 'growthSincePrevious',
  result: 'growth',
  resultSincePrevious: 'growth',
  hindsight: 'result',
  hindsightCluster: 'hindsight',
  pride: 'result',
  reaction: 'result',
  newGoal: 'plan',
  newGoalAbout: 'plan',
  goal: 'plan',
  assessments: 'more',
  evidence: 'more',
  evidenceGrid: 'evidence',
  evidenceNote: 'evidence',
  report: 'more',
  reportOf: 'result',
  assignment: 'more',
  assignmentStep: 'assignment',
  course: 'more',
  compass: 'more',
  coverage: 'course',
  module: 'course',
  session: 'course',
  register: 'more',
  importCpdLog: 'register',
  ledgerEntry: 'register',
  profile: 'more',
  tasks: 'more',
  reports: 'more',
  openReceived: 'reports',
  askReview: 'reports',
  receivedReport: 'reports',
  reviewMarks: 'receivedReport',
  reviewCluster: 'reviewMarks',
  reviewTalk: 'receivedReport',
  reviewReply: 'receivedReport',
  team: 'more',
  storage: 'more',
  makeBackup: 'storage',
  restoreBackup: 'storage',
  settings: 'more',
  makeProfile: 'settings',
  bin: 'more',
  help: 'more',
  intervision: 'help',
  about: 'more',
  accessibility: 'more',
}

/** Screens that are read or filled in from top to bottom; all others use the width that a wide screen has. */
export const readingScreens: readonly ScreenName[] = [
  'newAssessment',
  'pride',
  'newGoal',
  'assignmentStep',
  'module',
  'session',
  'importCpdLog',
  'ledgerEntry',
  'openReceived',
  'askReview',
  'storage',
  'makeBackup',
  'restoreBackup',
  'settings',
  'makeProfile',
  'bin',
  'intervision',
  'about',
  'accessibility',
]

export interface Step {
  readonly screen: Parent
  readonly path: string
}

export interface Place {
  /** Undefined where no screen has this address. */
  readonly screen: ScreenName | undefined
  /** The screens on the way up, the nearest first. */
  readonly above: readonly Step[]
  /** The same screens with somebody who does not exist: no place of one's own, but for the way out. */
  readonly isExample?: true
}

const home: Step = { screen: 'home', path: routes.home }
const growth: Step = { screen: 'growth', path: routes.growth }

/** Where an address is. The example keeps somebody in the example, and its way out leads to *Start*. */
export function placeOf(address: string): Place {
  if (!address.startsWith(exampleBase)) return ownPlace(address)
  const { screen, above } = ownPlace(address.slice(exampleBase.length))
  if (screen === undefined || screen === 'growth') return { screen, above: [home], isExample: true }
  const kept = above.filter((step) => step.screen !== 'more' && step.screen !== 'growth')
  const inside = [...kept, growth].map((step) => ({ ...step, path: exampleBase + step.path }))
  return { screen, above: [...inside, home], isExample: true }
}

function ownPlace(address: string): Place {
  for (const screen of screenNames) {
    const names = namesIn(patterns[screen], address)
    if (names) return { screen, above: [...wayUp(screen, names)] }
  }
  return { screen: undefined, above: [] }
}

function* wayUp(screen: ScreenName, names: ReadonlyMap<string, string>): Generator<Step> {
  for (let parent = parents[screen]; parent; parent = parents[parent]) {
    const path = patterns[parent].replaceAll(/:\w+/g, (name) => names.get(name) ?? name)
    yield { screen: parent, path }
  }
}

/** An address that is a word as it stands comes before one that names something there: */
const screenNames = screenNamesOf(parents).toSorted((a, b) => openings(a) - openings(b))

function openings(screen: ScreenName): number {
  return patterns[screen].split(':').length
}

function screenNamesOf(table: Readonly<Record<ScreenName, unknown>>): readonly ScreenName[] {
  const names: ScreenName[] = []
  let name: ScreenName
  for (name in table) names.push(name)
  return names
}

/** What an address names where a pattern leaves room, such as `:goal`; undefined where they do not fit. */
function namesIn(pattern: string, address: string): ReadonlyMap<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), address.split('/')]
  const fits = wanted.every((part, index) => part === given[index] || (part.startsWith(':') && given[index]))
  if (!fits || wanted.length !== given.length) return undefined
  return new Map(wanted.map((part, index) => [part, given[index] ?? '']))
}
