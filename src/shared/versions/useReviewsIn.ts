import type { SealedAssessment } from '../../domain/assessment'
import type { CompetencyId, ProfileWording } from '../../domain/profile'
import { leftOutOf, movedTo } from '../../domain/translation'
import { useContent } from '../content/ContentContext'
import type { StoredReview } from '../reports/storedReviews'
import { useVersions } from './useVersions'

/** A reaction beside scores: its marks in the words of those; its remarks and topics stay in the words they were written in. */
export interface ReviewBeside extends StoredReview {
  /** What was marked and may not be compared, by its id of then. */
  readonly leftOut: readonly CompetencyId[]
}

/** Reactions with their marks in these words, whichever version they were given in. */
export function useReviewsIn(
  words: ProfileWording,
  reviews: readonly StoredReview[],
): readonly ReviewBeside[] {
  const { profiles, profile } = useContent()
  const versions = reviews.map(({ review }) => review.profile.version)
  const areOthers = versions.some((version) => version !== words.version)
  const today = profiles.find(({ id }) => id === words.id) ?? profile
  const { walkTo } = useVersions(today, areOthers ? [words.version, ...versions] : [])
  return reviews.map((stored) => {
    const { marks, profile: of } = stored.review
    if (of.id === words.id && of.version === words.version) return { ...stored, leftOut: [] }
    const walk = of.id === words.id ? walkTo(of.version, words) : 'unknown'
    const review = { ...stored.review, marks: movedTo(walk, marks) }
    const scored = [...marks].flatMap(([id, { score }]) => (score === undefined ? [] : [id]))
    return { ...stored, profile: words, review, leftOut: leftOutOf(walk, scored) }
  })
}

/** One reaction beside an assessment, in the words that this was made with; in its own where those are nowhere. */
export function useReviewBeside(stored: StoredReview, { profile: of }: SealedAssessment): ReviewBeside {
  const { profiles, profile } = useContent()
  const today = profiles.find(({ id }) => id === of.id)
  const { wordingOf } = useVersions(today ?? profile, today ? [of.version] : [])
  const words = today && (wordingOf(of.version) ?? { ...today, version: of.version })
  const [beside] = useReviewsIn(words ?? stored.profile, [stored])
  return beside ?? { ...stored, leftOut: [] }
}
