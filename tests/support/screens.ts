import { courseRoutes } from '../../src/navigation/coursePaths'
import { assignmentSteps } from '../../src/domain/assignment'
import { exampleBase, routes } from '../../src/navigation/paths'
import { pathOfStep } from '../../src/navigation/stepPaths'
import { aSealedAssessment, anOpenAssessment, everywhere } from './builders'

const begin = aSealedAssessment({
  id: 'begin',
  date: '2026-01-10',
  scores: { ...everywhere(2), '5.4': 'not-applicable', '7.1': 4 },
  notes: { '1.1': 'Bij een huisbezoek nam ik de tijd voor de stilte.' },
  doubts: ['2.2'],
})
const midway = aSealedAssessment({
  id: 'tussentijds',
  date: '2026-05-10',
  moment: { kind: 'midway' },
  scores: { ...everywhere(3), '1.1': 5, '7.1': 3 },
})
const end = aSealedAssessment({
  id: 'eind',
  date: '2026-11-01',
  moment: { kind: 'own', label: 'Na de stage bij de gemeente' },
  scores: { ...everywhere(4), '3.1': 2 },
})
const busy = anOpenAssessment({
  id: 'bezig',
  scores: { '1.1': 3, '1.2': 4 },
  notes: { '1.1': 'Een voorbeeld.' },
  doubts: ['1.2'],
})
const thrownAway = aSealedAssessment({
  id: 'weg',
  date: '2025-10-01',
  binnedOn: '2026-11-20',
  scores: everywhere(3),
})

/** Enough on the device for every screen to have something to show. */
export const everything = [begin, midway, end, busy, thrownAway] as const

const named: Readonly<Record<string, string>> = {
  cluster: '1',
  competency: '2.1',
  evidence: 'bewijs-1',
  goal: 'doel-1',
  kind: 'competentie',
  about: '3.2',
  review: 'beoordeling-1',
  entry: 'regel-1',
  programme: 'bcmb-basisopleiding',
  module: '2',
  session: 'mc2',
}

/** An address without a screen, which has one of its own. */
export const nowhere = '/nergens'

/** The address of every screen there is, filled in from the table of routes. */
export const screens: readonly string[] = Object.values({ ...routes, ...courseRoutes })
  .flatMap((route) => (route === routes.assignmentStep ? assignmentSteps.map(pathOfStep) : [route]))
  .flatMap((route) => [route, ...(belongsToExample(route) ? [exampleBase + route] : [])])
  .concat(nowhere)
  .map((route) => route.replaceAll(/:(\w+)/g, (_, name: string) => named[name] ?? assessmentOf(route)))

function assessmentOf(route: string): string {
  if (route.startsWith(exampleBase)) return 'voorbeeld-2'
  const ofFinished: readonly string[] = [
    routes.result,
    routes.resultSincePrevious,
    routes.hindsight,
    routes.hindsightCluster,
    routes.pride,
    routes.reaction,
    routes.reportOf,
  ]
  return ofFinished.includes(route) ? 'eind' : 'bezig'
}

function belongsToExample(route: string): boolean {
  const shown: readonly string[] = [
    routes.growth,
    routes.growthSincePrevious,
    routes.cluster,
    routes.clusterSincePrevious,
    routes.result,
    routes.resultSincePrevious,
    routes.report,
    routes.reportOf,
    routes.course,
    courseRoutes.compass,
  ]
  return shown.includes(route)
}
