import { useMemo, type ReactNode } from 'react'
import type { Content } from '../content/loadContent'
import { sayOwnWords } from '../i18n/i18n'
import { ContentContext } from '../shared/content/ContentContext'
import { keptProfilesIn, withKept } from '../shared/content/keptProfiles'
import { ownFace } from '../shared/content/ownFace'
import { useReadDocuments } from '../shared/documents/useDocuments'
import { usePreferences } from '../shared/preferences/usePreferences'
import { useObservable } from '../ui/useObservable'
import { useSteady } from '../ui/useSteady'

interface Props {
  readonly content: Content
  readonly children: ReactNode
}

/** Gives the screens the profiles of the site and of this device, and the one that they are about. */
export function ShownContent({ content, children }: Props) {
  const preferences = usePreferences()
  const face = useObservable(ownFace)
  // The same as long as no profile changes: for another every screen is drawn again.
  const kept = useSteady(keptProfilesIn(useReadDocuments().documents))
  const profiles = useMemo(() => withKept(content.profiles, kept), [content, kept])
  const chosen = preferences.profile || content.catalogue.default
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0]
  if (!profile) throw new Error('the catalogue holds no profile, which its schema forbids')
  const shown = useMemo(() => ({ ...content, profiles, profile }), [content, profiles, profile])
  // Before anything below is drawn, so that nothing has to be drawn twice.
  sayOwnWords({
    name: face.appName,
    people: face.people ?? profile.people,
    headline: face.headline ?? profile.headline,
  })
  return <ContentContext value={shown}>{children}</ContentContext>
}
