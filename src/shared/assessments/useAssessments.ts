import { createContext, use, useCallback } from 'react'
import type { Assessment, OpenAssessment } from '../../domain/assessment'
import { answers } from '../../storage/answers'
import { autosaveState } from '../../storage/autosave/queue'
import { useSelected } from '../../ui/useObservable'

interface Shown {
  /** Everything, what lies in the bin included, in no order. */
  readonly assessments: readonly Assessment[]
  /** Somebody who does not exist: to look at, nothing is stored or changed. */
  readonly example: boolean
  /** Which commits of this tab are in them. */
  readonly asOf?: number
  /** How many records could not be read. */
  readonly unreadable?: number
  /** By assessment: the competency somebody stood at last. */
  readonly places?: ReadonlyMap<string, string>
  /** How many reports of others are kept. */
  readonly received?: number
}

/** Where screens read assessments from: the database, or the example. */
export const AssessmentsContext = createContext<Shown>({ assessments: [], example: false })

/** Every assessment that is not in the bin, in no order. */
export function useAssessments(): readonly Assessment[] {
  return use(AssessmentsContext).assessments.filter(({ binnedOn }) => !binnedOn)
}

/** Every assessment in the bin, in no order. */
export function useBinnedAssessments(): readonly Assessment[] {
  return use(AssessmentsContext).assessments.filter(({ binnedOn }) => binnedOn)
}

/** Whether the screens show the example: then they offer nothing that changes anything. */
export function useIsExample(): boolean {
  return use(AssessmentsContext).example
}

/** How many records lie on this device that this version cannot read. */
export function useUnreadable(): number {
  return use(AssessmentsContext).unreadable ?? 0
}

/** By assessment: the competency somebody stood at last. */
export function usePlaces(): ReadonlyMap<string, string> {
  return use(AssessmentsContext).places ?? new Map()
}

/** How many reports of others are kept. */
export function useReceived(): number {
  return use(AssessmentsContext).received ?? 0
}

/** Whether this is the device of somebody who looks at what others scored, and scored nothing here. */
export function useIsSupervisor(): boolean {
  const { assessments, received = 0 } = use(AssessmentsContext)
  return received > 0 && assessments.length === 0
}

/**
 * An open assessment as the person sees it: stored, with what is still pending on top. One that is gone while something that was
 * written in it is on the screen is seen too.
 * @param stored as it was read; undefined when there is none.
 * @param begun what somebody writes in when there is none yet.
 */
export function useSeen(
  id: string,
  stored: OpenAssessment | undefined,
  begun?: OpenAssessment,
): OpenAssessment | undefined {
  const { asOf = 0 } = use(AssessmentsContext)
  const seen = useCallback(() => {
    const gone = stored ? undefined : answers.seen(id, undefined, asOf)
    const base = stored ?? begun
    return (
      gone ?? (base && answers.seen(base.id, { id: base.id, revision: base.revision, value: base }, asOf))
    )
  }, [id, stored, begun, asOf])
  return useSelected(autosaveState, seen)
}
