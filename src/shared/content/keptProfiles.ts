import * as v from 'valibot'
import type { Content } from '../../content/loadContent'
import { profileSchema } from '../../content/profileSchema'
import type { Profile } from '../../domain/profile'
import type { StoredDocument } from '../../storage/documents'
import { keptContents, type KeptContent } from '../../storage/keptProfiles'
import { readOnce } from '../../storage/readOnce'

/** A profile of one's own, as it lies on this device. */
export interface KeptProfile extends KeptContent {
  /** Absent when this version of the app cannot use it. */
  readonly profile?: Profile
}

/** All of them, the other side of one that was changed on two devices too. */
export function keptProfilesIn(documents: readonly StoredDocument[]): readonly KeptProfile[] {
  return keptContents(documents).map(readProfile)
}

const readProfile = readOnce((kept: KeptContent): KeptProfile => {
  const { success, output } = v.safeParse(profileSchema, kept.content)
  return success ? { ...kept, profile: output } : kept
})

/** The profiles of the site, and behind them those of one's own; where a site serves one under the same id, that one counts. */
export function withKept(profiles: Content['profiles'], kept: readonly KeptProfile[]): readonly Profile[] {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  for (const { profile } of kept) if (profile && !byId.has(profile.id)) byId.set(profile.id, profile)
  return [...byId.values()]
}
