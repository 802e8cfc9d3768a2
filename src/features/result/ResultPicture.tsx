import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { growthBetween } from '../../domain/growth'
import type { ProfileWording } from '../../domain/profile'
import { useLevelSentence } from '../../i18n/useStandingSentence'
import { paths } from '../../navigation/paths'
import { GrowthBlock } from '../../shared/growth/GrowthBlock'
import { earlierOf, type Since } from '../../shared/growth/since'
import { useGrowthWords } from '../../shared/words/useGrowthWords'
import { Below } from '../../ui/Below'

interface Props {
  readonly profile: ProfileWording
  readonly assessment: SealedAssessment
  /** In the order of the calendar; this assessment is the last. */
  readonly moments: readonly [SealedAssessment, ...SealedAssessment[]]
  readonly since: Since
}

/** The clusters of a result as growth shows them, and what they are made of in sentences. */
export function ResultPicture({ profile, assessment, moments, since }: Props) {
  const sentencesOf = useGrowthWords()
  const levels = useLevelSentence()
  const [, navigate] = useLocation()
  const earlier = earlierOf(moments, since)
  const show = (next: Since) =>
    navigate(next === 'begin' ? paths.result(assessment.id) : paths.resultSincePrevious(assessment.id))
  const sentences = earlier
    ? sentencesOf(growthBetween(profile, earlier, assessment))
    : [`${levels(profile, assessment)}.`]
  return (
    <>
      <GrowthBlock {...{ profile, moments, since }} onSince={show} />
      <Below>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Below>
    </>
  )
}
