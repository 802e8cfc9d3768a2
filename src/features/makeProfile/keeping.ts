import type { Assessment } from '../../domain/assessment'
import type { Profile, ProfileWording } from '../../domain/profile'
import { wordingOf } from '../../domain/wordingOf'
import { isSameValue } from '../../lib/isSameValue'
import type { KeptProfile } from '../../shared/content/keptProfiles'

/** What keeping a profile on this device would come to. */
export type Keeping =
  /** With what it takes the place of. */
  | { readonly type: 'Possible'; readonly before?: KeptProfile }
  | { readonly type: 'Kept' }
  /** The site has one under this id, and that one would be used. */
  | { readonly type: 'OfTheSite' }
  /** There are assessments of this version in other words, which must stay theirs. */
  | { readonly type: 'OtherWords' }

interface Here {
  /** Those that the site has, also one that cannot be used now. */
  readonly ofTheSite: readonly Pick<Profile, 'id'>[]
  readonly kept: readonly KeptProfile[]
  /** What is kept of the versions that something was finished in, also of a profile that was removed. */
  readonly wordings: readonly ProfileWording[]
  readonly assessments: readonly Assessment[]
}

/** @param content of the profile as it would be kept. */
export function keepingOf(profile: Profile, content: object, here: Here): Keeping {
  if (here.ofTheSite.some(({ id }) => id === profile.id)) return { type: 'OfTheSite' }
  const before = here.kept.find((one) => one.profile?.id === profile.id)
  if (before && isSameValue(before.content, content)) return { type: 'Kept' }
  const isThis = ({ id, version }: Pick<Profile, 'id' | 'version'>) =>
    id === profile.id && version === profile.version
  const then = [...here.wordings, ...(before?.profile ? [before.profile] : [])].find(isThis)
  const isUsed = here.assessments.some((one) => isThis(one.profile))
  if (then && isUsed && !isSameValue(wordingOf(then), wordingOf(profile))) return { type: 'OtherWords' }
  return before ? { type: 'Possible', before } : { type: 'Possible' }
}
