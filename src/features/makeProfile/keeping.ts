import type { Assessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
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
  readonly assessments: readonly Assessment[]
}

/** @param content of the profile as it would be kept. */
export function keepingOf(
  { id, version }: Pick<Profile, 'id' | 'version'>,
  content: object,
  { ofTheSite, kept, assessments }: Here,
): Keeping {
  if (ofTheSite.some((one) => one.id === id)) return { type: 'OfTheSite' }
  const before = kept.find((one) => one.profile?.id === id)
  if (!before) return { type: 'Possible' }
  if (isSameValue(before.content, content)) return { type: 'Kept' }
  const isUsed = assessments.some(({ profile }) => profile.id === id && profile.version === version)
  return before.profile?.version === version && isUsed ? { type: 'OtherWords' } : { type: 'Possible', before }
}
