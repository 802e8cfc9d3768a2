import { memo, useMemo, type ReactNode } from 'react'
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
  /** What is shown, made anew each time that other words are said. */
  readonly draw: () => ReactNode
}

/** The screens, with the profiles of the site and of this device. */
export function ShownContent({ content, draw }: Props) {
  // The same as long as no profile changes: for another every screen is drawn again.
  const kept = useSteady(keptProfilesIn(useReadDocuments().documents))
  const all = useMemo(() => ({ ...content, profiles: withKept(content.profiles, kept) }), [content, kept])
  return <InItsWords content={all} draw={draw} />
}

/** The screens, about the profile that somebody chose and in its words; for other words all of them are drawn anew. */
const InItsWords = memo(function InItsWords({ content, draw }: Props) {
  const preferences = usePreferences()
  const face = useObservable(ownFace)
  const { catalogue, profiles } = content
  const chosen = preferences.profile || catalogue.default
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0]
  if (!profile) throw new Error('the catalogue holds no profile, which its schema forbids')
  // Before anything below is drawn, so that nothing has to be drawn twice.
  sayOwnWords({
    name: face.appName,
    people: face.people ?? profile.people,
    headline: face.headline ?? profile.headline,
  })
  return <ContentContext value={{ ...content, profile }}>{draw()}</ContentContext>
})
