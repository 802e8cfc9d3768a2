import type { CalendarDate } from '../lib/calendarDate'
import type { AssessmentId, SealedAssessment } from './assessment'
import { clusterValue, meanOrNothing } from './clusterValue'
import { startOf } from './goal'
import { type About, type Goal } from './documents/goal'
import { noticeableChange, type Direction } from './growth'
import type { ClusterWording, ProfileWording } from './profile'
import { isLevel, type Level } from './score'
import { comparableClusters } from './translation'

/** What a moment said about the thing of a goal: a level, or the mean of a cluster. */
export type GoalValue =
  { readonly type: 'Level'; readonly level: Level } | { readonly type: 'Mean'; readonly mean: number }

export interface GoalPoint {
  readonly assessment: AssessmentId
  readonly date: CalendarDate
  readonly value: GoalValue
}

export interface GoalMovement {
  /** The last one on or before the day the goal began; absent when nothing was scored then. */
  readonly start?: GoalPoint
  readonly since: readonly GoalPoint[]
}

/**
 * How the score moved since a goal began. Only competencies and clusters have one.
 * @param assessments the current ones, in the order of the calendar.
 */
export function goalMovement(
  profile: ProfileWording,
  goal: Pick<Goal, 'about' | 'history'>,
  assessments: readonly SealedAssessment[],
): GoalMovement {
  const began = startOf(goal)
  const clusters = comparableClusters(profile, assessments)
  const points = assessments.flatMap((one): GoalPoint[] => {
    const value = valueIn(clusters, goal.about, one)
    return value ? [{ assessment: one.id, date: one.date, value }] : []
  })
  const isBefore = ({ date }: GoalPoint) => began !== undefined && date <= began
  const start = points.findLast(isBefore)
  return { ...(start && { start }), since: points.filter((point) => !isBefore(point)) }
}

/** The newest own level of a competency, with which a goal about it begins. */
export function lastLevel(assessments: readonly SealedAssessment[], { kind, id }: About): Level | undefined {
  if (kind !== 'competency') return undefined
  const scores = assessments.map(({ answers }) => [...answers].find(([key]) => key === id)?.[1].score)
  return scores.findLast(isLevel)
}

function valueIn(
  clusters: readonly ClusterWording[],
  { kind, id }: About,
  assessment: SealedAssessment,
): GoalValue | undefined {
  if (kind === 'competency') {
    const level = lastLevel([assessment], { kind, id })
    return level === undefined ? undefined : { type: 'Level', level }
  }
  const cluster = kind === 'cluster' ? clusters.find((one) => one.id === id) : undefined
  const mean = cluster && meanOrNothing(clusterValue(cluster, assessment))
  return mean === undefined ? undefined : { type: 'Mean', mean }
}

/** Which way it went from the beginning to the last moment; absent when there is nothing to compare. */
export function movedOf({ start, since }: GoalMovement): Direction | undefined {
  const [from, to] = [start?.value, since.at(-1)?.value]
  if (!from || !to) return undefined
  const [before, after] = [numberOf(from), numberOf(to)]
  const change = Math.round((after - before) * 10) / 10
  if (Math.abs(change) < (from.type === 'Mean' ? noticeableChange : 1)) return 'same'
  return change > 0 ? 'higher' : 'lower'
}

function numberOf(value: GoalValue): number {
  return value.type === 'Mean' ? value.mean : value.level
}
