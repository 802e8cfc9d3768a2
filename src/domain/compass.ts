import type { Measurement } from './assessment'
import { clusterValue, meanOrNothing } from './clusterValue'
import { sessionStanding, type CourseState } from './course'
import type { ClusterId, ProfileWording } from './profile'
import { sessionsCovering, type Programme, type Session } from './programme'
import { comparableClusters } from './translation'

/** A cluster whose mean stands below the norm. */
export interface WeakCluster {
  readonly cluster: ClusterId
  readonly mean: number
  /** How far below, one decimal and above zero. */
  readonly below: number
}

/** What the compass is set by. */
export interface CompassInput {
  readonly programme: Programme
  readonly weak: readonly WeakCluster[]
  /** The clusters that somebody's goals are about. */
  readonly goals: readonly { readonly cluster: ClusterId }[]
  readonly course: CourseState
}

/** Why a day would help: one cluster that it covers and that somebody has to grow in, or wants to. */
export interface CompassReason {
  readonly cluster: ClusterId
  /** Absent when the cluster does not stand below the norm. */
  readonly weak?: WeakCluster
  readonly isGoal: boolean
  /** How many days of the whole course cover it: with 1 this is the only one. */
  readonly days: number
}

export interface CompassSession {
  readonly session: Session
  /** At least one: goals first, then the cluster that stands furthest below the norm. */
  readonly reasons: readonly CompassReason[]
  readonly standing: ReturnType<typeof sessionStanding>
}

/** The clusters below the norm as far as the assessment speaks of them, the furthest first; ties keep the order of the profile. */
export function clustersBelowNorm(profile: ProfileWording, assessment: Measurement): readonly WeakCluster[] {
  return comparableClusters(profile, [assessment])
    .flatMap((cluster): readonly WeakCluster[] => {
      const mean = meanOrNothing(clusterValue(cluster, assessment))
      if (mean === undefined || mean >= profile.scale.norm) return []
      return [{ cluster: cluster.id, mean, below: (tenths(profile.scale.norm) - tenths(mean)) / 10 }]
    })
    .toSorted((a, b) => b.below - a.below)
}

/**
 * The days that would help, best first: those that cover most of somebody's goals, then those about the cluster that stands
 * furthest below the norm, then those with the most below the norm in all, then the order of the course. What is finished
 * or need not be done comes after all that lies ahead.
 */
export function compass(input: CompassInput): readonly CompassSession[] {
  const { programme, course } = input
  return programme.sessions
    .map((session): CompassSession => ({
      session,
      reasons: reasonsFor(session, input),
      standing: sessionStanding(programme, session, course),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => isBehind(a) - isBehind(b) || byReasons(a, b))
}

function reasonsFor(
  { coversClusters }: Session,
  { programme, weak, goals }: CompassInput,
): readonly CompassReason[] {
  return coversClusters
    .map((cluster): CompassReason => {
      const found = weak.find((one) => one.cluster === cluster)
      const days = sessionsCovering(programme, cluster).length
      const isGoal = goals.some((goal) => goal.cluster === cluster)
      return { cluster, ...(found && { weak: found }), isGoal, days }
    })
    .filter((reason) => reason.weak !== undefined || reason.isGoal)
    .toSorted((a, b) => Number(b.isGoal) - Number(a.isGoal) || distance(b) - distance(a))
}

function byReasons(a: CompassSession, b: CompassSession): number {
  return goalsIn(b) - goalsIn(a) || furthestIn(b) - furthestIn(a) || totalIn(b) - totalIn(a)
}

function isBehind({ standing }: CompassSession): number {
  return standing === 'ahead' ? 0 : 1
}

function goalsIn({ reasons }: CompassSession): number {
  return reasons.filter(({ isGoal }) => isGoal).length
}

function furthestIn({ reasons }: CompassSession): number {
  return Math.max(...reasons.map(distance))
}

function totalIn({ reasons }: CompassSession): number {
  return reasons.reduce((sum, reason) => sum + distance(reason), 0)
}

/** In whole tenths, so that sums are exact. */
function distance({ weak }: CompassReason): number {
  return tenths(weak?.below ?? 0)
}

function tenths(value: number): number {
  return Math.round(value * 10)
}
