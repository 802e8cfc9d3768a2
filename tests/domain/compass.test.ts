import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SealedAssessment } from '../../src/domain/assessment'
import { clustersBelowNorm, compass, type CompassSession } from '../../src/domain/compass'
import { changedCourse, nothingDone, type CourseState } from '../../src/domain/course'
import { anyCourseChange } from '../support/anyCourse'
import { anyFullAssessment, anySealedAssessment } from '../support/arbitraries'
import { aSealedAssessment, clusterId, competencyId, everywhere } from '../support/builders'
import { theProfile, theProgramme } from '../support/content'

const profile = theProfile()
const programme = theProgramme()
const clusters = profile.clusters.map(({ id }) => String(id))

describe('the compass', () => {
  test('puts the only day about the weakest cluster on top, and says that it is the only one', () => {
    const [first] = compassAt(aSealedAssessment({ scores: { ...everywhere(4), ...inCluster(3, 2) } }))
    expect(first?.session.id).toBe('mc2')
    expect(first?.reasons).toEqual([
      { cluster: '3', weak: { cluster: '3', mean: 2, below: 2 }, isGoal: false, days: 1 },
    ])
  })

  test('names no day when nothing stands below the norm', () => {
    expect(compassAt(aSealedAssessment({ scores: everywhere(4) }))).toEqual([])
    expect(compassAt(aSealedAssessment({ scores: everywhere('not-applicable') }))).toEqual([])
  })

  test('a day that covers more of what is below the norm goes before another about the same cluster', () => {
    const scores = { ...everywhere(4), ...inCluster(1, 2), ...inCluster(4, 3) }
    const days = compassAt(aSealedAssessment({ scores }))
    const order = ['mc3d1', 'mc3d2', 'mc3d3', 'mc4d1', 'mc1d1', 'mc1d2']
    expect(days.map(({ session }) => session.id)).toEqual(order)
  })

  test('a goal goes before any distance, also where the norm is reached', () => {
    const scores = { ...everywhere(4), ...inCluster(3, 1) }
    const [first, second] = compassAt(aSealedAssessment({ scores }), ['5'])
    expect(first?.session.id).toBe('mc4d1')
    expect(first?.reasons).toEqual([{ cluster: '5', isGoal: true, days: 1 }])
    expect(second?.session.id).toBe('mc2')
  })

  test('what is finished or need not be done comes last, and is said', () => {
    const course = [
      { part: 'sessions' as const, id: 'mc3d1', mark: {} },
      { part: 'exemptions' as const, id: 'verpleegkundige', has: true },
    ].reduce(changedCourse, nothingDone)
    const scores = { ...everywhere(4), ...inCluster(1, 2) }
    const days = compassAt(aSealedAssessment({ scores }), [], course)
    expect(days.map(({ session, standing }) => [session.id, standing])).toEqual([
      ['mc3d2', 'ahead'],
      ['mc3d3', 'ahead'],
      ['mc3d1', 'finished'],
      ['mc4d1', 'exempt'],
    ])
  })

  test('is what a plain recomputation gives, reasons and all, whatever was scored, wished and done', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyFullAssessment, anySealedAssessment),
        fc.subarray(clusters),
        fc.array(anyCourseChange, { maxLength: 12 }),
        (assessment, goals, changes) => {
          const course = changes.reduce(changedCourse, nothingDone)
          const found = compassAt(assessment, goals, course).map(inShort)
          expect(found).toEqual(plainCompass(assessment, goals, course))
        },
      ),
      { numRuns: 500 },
    )
  })
})

function compassAt(
  assessment: SealedAssessment,
  goals: readonly string[] = [],
  course: CourseState = nothingDone,
): readonly CompassSession[] {
  return compass({
    programme,
    weak: clustersBelowNorm(profile, assessment),
    goals: goals.map((id) => ({ cluster: clusterId(id) })),
    course,
  })
}

/** The same score for a whole cluster. */
function inCluster(cluster: number, score: 1 | 2 | 3) {
  const ids = Object.keys(everywhere(score)).filter((id) => id.startsWith(`${cluster}.`))
  return Object.fromEntries(ids.map((id) => [id, score]))
}

function inShort({ session, reasons, standing }: CompassSession) {
  const why = reasons.map(({ cluster, weak, isGoal, days }) => {
    const stands = weak ? `${weak.mean} is ${weak.below} below, ` : ''
    return `${cluster}: ${isGoal ? 'goal, ' : ''}${stands}1 of ${days}`
  })
  return { day: session.id, standing, why }
}

/** The same from the crosses of the programme and the bare scores: one sortable word a day instead of comparisons. */
function plainCompass(assessment: SealedAssessment, goals: readonly string[], course: CourseState) {
  const lines = programme.sessions.map((session, order) => {
    const cells = session.coversClusters.flatMap((id, place) => {
      const mean = plainMean(assessment, id)
      const below = mean === undefined || mean >= 40 ? 0 : 40 - mean
      const isGoal = goals.includes(id)
      if (below === 0 && !isGoal) return []
      const days = programme.sessions.filter(({ coversClusters }) => coversClusters.includes(id)).length
      const stands = mean !== undefined && below > 0 ? `${mean / 10} is ${below / 10} below, ` : ''
      const word = [isGoal ? 0 : 1, 999 - below, place].map(threeDigits).join(' ')
      return [{ below, isGoal, word, why: `${id}: ${isGoal ? 'goal, ' : ''}${stands}1 of ${days}` }]
    })
    const standing = plainStanding(session.id, session.module, course)
    const wished = cells.filter(({ isGoal }) => isGoal).length
    const furthest = cells.map(({ below }) => below).toSorted((a, b) => b - a)[0] ?? 0
    const total = cells.map(({ below }) => below).reduce((sum, one) => sum + one, 0)
    const ranks = [standing === 'ahead' ? 0 : 1, 999 - wished, 999 - furthest, 999 - total, order]
    const why = cells.toSorted(byWord).map((cell) => cell.why)
    return { word: ranks.map(threeDigits).join(' '), line: { day: session.id, standing, why } }
  })
  return lines
    .filter(({ line }) => line.why.length > 0)
    .toSorted(byWord)
    .map(({ line }) => line)
}

function threeDigits(value: number): string {
  return String(value).padStart(3, '0')
}

function byWord(a: { readonly word: string }, b: { readonly word: string }): number {
  return a.word < b.word ? -1 : 1
}

/** In tenths, by its own sum; nothing when it was not asked or fewer than half of what applies was scored. */
function plainMean({ clusters: asked, answers }: SealedAssessment, cluster: string): number | undefined {
  const own = Object.keys(everywhere(3)).filter((id) => id.startsWith(`${cluster}.`))
  const scores = own.map((id) => answers.get(competencyId(id))?.score)
  const applicable = scores.filter((score) => score !== 'not-applicable')
  const given = applicable.filter((score) => score !== undefined)
  const isAsked = asked.some((id) => id === cluster)
  if (!isAsked || given.length === 0 || given.length * 2 < applicable.length) return undefined
  let sum = 0
  for (const score of given) sum += score
  return Math.round((sum / given.length) * 10 + 1e-9)
}

function plainStanding(session: string, module: string, course: CourseState): string {
  if ([...course.sessions.keys()].includes(session)) return 'finished'
  if ([...course.certificates.keys()].includes(module)) return 'finished'
  const exempts = { '2': 'mantelzorgmakelaar', '4': 'verpleegkundige' }
  const profession = Object.entries(exempts).find(([id]) => id === module)?.[1] ?? ''
  return [...course.exemptions].includes(profession) ? 'exempt' : 'ahead'
}
