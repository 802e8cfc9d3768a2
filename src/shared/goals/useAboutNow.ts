import type { About } from '../../domain/documents/goal'
import { useProfile } from '../content/ContentContext'
import { useCompetencyIds } from '../versions/useCompetencyIds'
import { useGoals } from './useGoals'

/** What goals are about as the profile of today has it: a competency that has another number by now, under that one. */
export function useAboutNow(): (about: About) => About {
  const { idIn } = useGoalIds()
  return (about) =>
    about.kind === 'competency' ? { kind: about.kind, id: idIn(about.id) ?? about.id } : about
}

/** What the numbers mean that the goals of this profile are about. */
export function useGoalIds() {
  const named = useGoals().flatMap(({ body: { about } }) =>
    about.kind === 'competency' || about.kind === 'cluster' ? [about.id] : [],
  )
  return useCompetencyIds(useProfile(), named)
}
