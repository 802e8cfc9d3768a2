import type { ContentFailure } from '../../content/loadFile'
import type { SealedAssessment } from '../../domain/assessment'
import type { Profile, ProfileWording } from '../../domain/profile'
import { useVersions } from './useVersions'

/** Finished assessments in the words that the last of them was made with. */
export interface InWords {
  readonly profile: ProfileWording
  /** As many as were given, in their order. */
  readonly moments: readonly [SealedAssessment, ...SealedAssessment[]]
  /** The version that the last was made with, when its words are not to be had: then they are those of today. */
  readonly missing?: string
  /** Why nothing is known of earlier versions. */
  readonly failure?: ContentFailure
}

/**
 * The words that a finished assessment was made with, and those before it read in them.
 * @param moments in the order of the calendar, of this profile.
 */
export function useInWords(
  profile: Profile,
  moments: readonly [SealedAssessment, ...SealedAssessment[]],
): InWords {
  const versions = moments.map((one) => one.profile.version)
  const { wordingOf, readIn, failure } = useVersions(profile, versions)
  const { version } = (moments.at(-1) ?? moments[0]).profile
  const words = wordingOf(version)
  const shown = words ?? profile
  // Without words of its own it is shown by its numbers, and nothing is compared with it.
  const known = { ...shown, version }
  const [first, ...others] = moments
  const read = (one: SealedAssessment) => readIn(one, known)
  return {
    profile: shown,
    moments: [read(first), ...others.map(read)],
    ...(!words && { missing: version }),
    ...(failure && { failure }),
  }
}
