import type { SealedAssessment } from '../../domain/assessment'
import { highlightsOf } from '../../domain/highlights'
import {
  competenciesOf,
  type CompetencyId,
  type CompetencyWording,
  type ProfileWording,
} from '../../domain/profile'
import { differencesOf, type Review } from '../../domain/review'

export interface SuggestedTopic {
  readonly competency: CompetencyWording
  readonly because: readonly ('doubt' | 'toGrow' | 'difference')[]
}

/** What is worth talking about: doubts, what is to grow, and what somebody else sees differently, in that order. */
export function suggestedTopics(
  profile: ProfileWording,
  latest: SealedAssessment,
  reviews: readonly Review[],
): readonly SuggestedTopic[] {
  const all = competenciesOf(profile)
  const doubts = all.filter(({ id }) => latest.answers.get(id)?.doubt).map(({ id }) => id)
  const toGrow = highlightsOf(profile, latest).toGrow.top.map(({ competency }) => competency.id)
  const different = reviews.flatMap((review) =>
    differencesOf(profile, latest, review).map(({ competency }) => competency.id),
  )
  const reasonsFor = (id: CompetencyId) => [
    ...(doubts.includes(id) ? (['doubt'] as const) : []),
    ...(toGrow.includes(id) ? (['toGrow'] as const) : []),
    ...(different.includes(id) ? (['difference'] as const) : []),
  ]
  return [...new Set([...doubts, ...toGrow, ...different])].flatMap((id) => {
    const competency = all.find((one) => one.id === id)
    return competency ? [{ competency, because: reasonsFor(id) }] : []
  })
}
