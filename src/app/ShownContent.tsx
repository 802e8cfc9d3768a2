import { useMemo, useState, type ReactNode } from 'react'
import type { Content } from '../content/loadContent'
import { sayOwnWords } from '../i18n/i18n'
import { isSameList } from '../lib/isSameList'
import { ContentContext } from '../shared/content/ContentContext'
import { keptProfilesIn, withKept } from '../shared/content/keptProfiles'
import { ownFace } from '../shared/content/ownFace'
import { useReadDocuments } from '../shared/documents/useDocuments'
import { usePreferences } from '../shared/preferences/usePreferences'
import { useObservable } from '../ui/useObservable'

interface Props {
  readonly content: Content
  readonly children: ReactNode
}

/** Gives the screens the profiles of the site and of this device, and the one that they are about. */
export function ShownContent({ content, children }: Props) {
  const preferences = usePreferences()
  const face = useObservable(ownFace)
  const kept = useKept()
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

/** The same list as long as no profile changes: every screen is drawn again for another. */
function useKept() {
  const now = keptProfilesIn(useReadDocuments().documents)
  const [steady, setSteady] = useState(now)
  if (isSameList(steady, now, Object.is)) return steady
  setSteady(now)
  return now
}
