import type { SealedAssessment } from '../../domain/assessment'
import { growthBetween } from '../../domain/growth'
import type { ProfileWording } from '../../domain/profile'
import { useGrowthSentence } from '../../i18n/useGrowthSentence'
import { useStandingSentence } from '../../i18n/useStandingSentence'
import { earlierOf, type Since } from './since'

/** What the block of growth says in one sentence: what changed, or where somebody stands when nothing can be compared. */
export function useStoryHeading(): (
  profile: ProfileWording,
  moments: readonly [SealedAssessment, ...SealedAssessment[]],
  since: Since,
) => string {
  const growthSentence = useGrowthSentence()
  const standingSentence = useStandingSentence()
  return (profile, moments, since) => {
    const later = moments.at(-1) ?? moments[0]
    const earlier = earlierOf(moments, since)
    const growth = earlier && growthBetween(profile, earlier, later)
    const isComparable = growth?.clusters.some(({ direction }) => direction)
    return growth && isComparable ? growthSentence(growth) : standingSentence(profile, later)
  }
}
