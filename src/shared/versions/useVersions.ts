import type { ContentFailure } from '../../content/loadFile'
import type { SealedAssessment } from '../../domain/assessment'
import { crosswalkBetween, type Crosswalk, type NoCrosswalk } from '../../domain/crosswalk'
import type { Profile, ProfileWording } from '../../domain/profile'
import { translated } from '../../domain/translation'
import { useReadDocuments } from '../documents/useDocuments'
import { keptWordingsOf } from './keptWordings'
import { useHistory } from './useHistory'

/** The versions of a profile, as far as they are needed. */
interface Versions {
  /** What a version said: as it was kept with what was finished in it, else the profile that is loaded, or its history. */
  readonly wordingOf: (version: string) => ProfileWording | undefined
  /** A finished assessment in the words of another version; what may not be compared is not in it. */
  readonly readIn: (assessment: SealedAssessment, words: ProfileWording) => SealedAssessment
  /** How scores of one version are read in another. */
  readonly walkTo: (version: string, words: ProfileWording) => Crosswalk | NoCrosswalk
  /** Why nothing is known of earlier versions. */
  readonly failure?: ContentFailure
}

/** @param needed which versions are spoken of: the history is fetched when one of them is not that of today. */
export function useVersions(profile: Profile, needed: readonly string[]): Versions {
  const { documents } = useReadDocuments()
  const isOld = (version: string) => version !== profile.version
  const { history, failure } = useHistory(profile, needed.some(isOld))
  const wordingOf = (version: string) => {
    const known = [...keptWordingsOf(documents, profile.id), profile, ...history.wordings]
    return known.find((one) => one.version === version)
  }
  const walkTo = (version: string, words: ProfileWording) =>
    crosswalkBetween(history.steps, version, words.version)
  const readIn = (assessment: SealedAssessment, words: ProfileWording) => {
    const { version } = assessment.profile
    if (version === words.version) return assessment
    return translated(assessment, walkTo(version, words), wordingOf(version), words)
  }
  return { wordingOf, readIn, walkTo, ...(failure && { failure }) }
}
