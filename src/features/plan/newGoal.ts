import { useHistoryState } from 'wouter/use-browser-location'
import { startGoal, type About, type Goal } from '../../domain/documents/goal'
import { nextLevel } from '../../domain/goal'
import { lastLevel } from '../../domain/goalMovement'
import { useLocalized } from '../../i18n/useLanguage'
import { useProfile } from '../../shared/content/ContentContext'
import { useToday } from '../../ui/useToday'
import { isFull } from './FullNotice'
import { useTextOf } from './useAboutWords'
import { useGoals } from '../../shared/goals/useGoals'
import { useOwnAssessments } from './useOwnAssessments'
import { useProgrammeList } from './useProgrammeList'

interface NewGoalState {
  /** What a new goal is about, until something was written in it. */
  readonly fresh?: About
}

/** The state of the step to a new goal. Nothing is stored before something is written there. */
export function newGoal(about: About): NewGoalState {
  return { fresh: about }
}

/** What the new goal at this address is about; undefined when the address is not of a new one. */
export function useNewGoal(): About | undefined {
  return useHistoryState<NewGoalState | null>()?.fresh
}

/** How a goal begins: at the last own score, and a level above it; when three are active already, kept for later. */
export function useBeginning(): (about: About) => Goal {
  const localized = useLocalized()
  const profile = useProfile()
  const assessments = useOwnAssessments()
  const goals = useGoals()
  const textOf = useTextOf(useProgrammeList())
  const today = useToday()
  return (about) => {
    const from = lastLevel(assessments, about)
    const text = textOf(about)
    const hasLevels = about.kind !== 'outcome'
    return startGoal({
      profile: profile.id,
      about,
      // An outcome says "Ik kan …" already.
      aim: hasLevels || !text ? '' : localized(text),
      from,
      to: hasLevels ? nextLevel(from, profile.scale) : undefined,
      on: today,
      active: !isFull(goals),
    })
  }
}
