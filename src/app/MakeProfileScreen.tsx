import type { Profile } from '../domain/profile'
import { MakeProfile } from '../features/makeProfile/MakeProfile'
import { ProfilePreview } from './ProfilePreview'

/** The screen on which a profile is made, with the screens of others to look at it. */
export function MakeProfileScreen() {
  return <MakeProfile preview={previewOf} />
}

function previewOf(profile: Profile) {
  return <ProfilePreview key={profile.id} profile={profile} />
}
