import { useState } from 'react'
import type { OpenAssessment, SealedAssessment } from '../../domain/assessment'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { stateOf } from '../../domain/goal'
import { nextStep, type NextStep } from '../../domain/desk'
import { levelsGiven } from '../../domain/review'
import { currentAssessments, isOpen } from '../../domain/sealing'
import { weekActions, type WeekAction } from '../../domain/goalWeek'
import { byText } from '../../lib/byText'
import { useAssessments, useIsSupervisor } from '../../shared/assessments/useAssessments'
import { useBackupDue } from '../../shared/backup/useBackupDue'
import { useProfile } from '../../shared/content/ContentContext'
import { useGoals, type KeptGoal } from '../../shared/goals/useGoals'
import { useUnseenReviews } from '../../shared/reports/seenReviews'
import type { StoredReview } from '../../shared/reports/storedReviews'
import { useReports } from '../../shared/reports/useReports'
import { useReviews } from '../../shared/reports/useReviews'
import { fileIdOf, type ReportRecord } from '../../storage/records/reportRecord'
import { useToday } from '../../ui/useToday'

/** A reaction that nobody looked at, and the assessment that it is about. */
export interface NewReaction {
  readonly stored: StoredReview
  readonly about: SealedAssessment
}

/** What somebody received and did not reply to. */
export interface Unanswered {
  readonly report: ReportRecord
  /** Whether levels were given already, which are no reply until they are sent back. */
  readonly isBegun: boolean
}

export interface OnDesk {
  readonly step: NextStep
  /** The one in progress that was begun last; a correction stands in nobody's way to a new assessment. */
  readonly current: OpenAssessment | undefined
  /** The others in progress, the last begun first. */
  readonly others: readonly OpenAssessment[]
  /** In the order of the calendar. */
  readonly finished: readonly SealedAssessment[]
  readonly week: readonly WeekAction<KeptGoal>[]
  readonly reactions: readonly NewReaction[]
  /** The newest first. */
  readonly unanswered: readonly Unanswered[]
}

/** What lies on somebody's desk; undefined while what others sent is read. */
export function useDesk(): OnDesk | undefined {
  const today = useToday()
  const { current, others, finished } = useOwnAssessments()
  const week = useWeek()
  const reactions = useNewReactions(finished)
  const unanswered = useUnanswered()
  const isSupervisor = useIsSupervisor()
  const isBackupDue = useBackupDue()
  const activeGoals = useGoals().filter(({ body }) => stateOf(body) === 'active').length
  const last = finished.at(-1)
  const discussed = useReviews('received').map(({ review }) => assessmentOfReview(review, finished)?.id)
  if (!unanswered) return undefined
  const facts = {
    isSupervisor,
    isBusy: current !== undefined,
    newReactions: reactions.length,
    dueActions: week.due,
    unansweredReports: unanswered.length,
    isBackupDue,
    lastAssessment: last?.date,
    activeGoals,
    isDiscussed: discussed.includes(last?.id),
  }
  const step = nextStep(facts, today)
  return { step, current, others, finished, week: week.actions, reactions, unanswered }
}

function useOwnAssessments() {
  const { id } = useProfile()
  const own = useAssessments().filter(({ profile }) => profile.id === id)
  const open = own.filter(isOpen).toSorted((a, b) => b.sequence - a.sequence)
  const current = open.find(({ version }) => version === 1)
  const others = open.filter((one) => one !== current)
  return { current, others, finished: currentAssessments(own) }
}

/** As long as somebody is here, a tick takes nothing away under their hands: the step stays what it was. */
function useWeek() {
  const actions = weekActions(useGoals(), useToday())
  const toDo = actions.filter(({ action }) => action.doneOn === undefined).length
  const [began] = useState(toDo > 0)
  return { actions, due: began ? actions.length : toDo }
}

function useNewReactions(finished: readonly SealedAssessment[]): readonly NewReaction[] {
  return useUnseenReviews().flatMap((stored) => {
    const about = assessmentOfReview(stored.review, finished)
    return about ? [{ stored, about }] : []
  })
}

function useUnanswered(): readonly Unanswered[] | undefined {
  const reports = useReports()
  const withLevels = useReviews('made').filter(({ review }) => levelsGiven(review) > 0)
  const begun = new Set<string>(withLevels.map(({ review }) => review.about.report))
  // One reply goes back on all versions of a report.
  const replied = reports?.filter(({ repliedOn }) => repliedOn !== undefined)
  const answered = new Set<string>(replied?.map(fileIdOf))
  return reports
    ?.filter((report) => !answered.has(fileIdOf(report)))
    .toSorted((a, b) => byText(b.receivedOn, a.receivedOn))
    .map((report) => ({ report, isBegun: begun.has(fileIdOf(report)) }))
}
