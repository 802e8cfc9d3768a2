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

/** What is worth talking about: doubts, what somebody else sees differently, and what is to grow, in that order. */
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
    ...(different.includes(id) ? (['difference'] as const) : []),
    ...(toGrow.includes(id) ? (['toGrow'] as const) : []),
  ]
  return [...new Set([...doubts, ...different, ...toGrow])].flatMap((id) => {
    const competency = all.find((one) => one.id === id)
    return competency ? [{ competency, because: reasonsFor(id) }] : []
  })
}
