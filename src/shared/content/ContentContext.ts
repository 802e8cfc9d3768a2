import { createContext, use } from 'react'
import type { Profile } from '../../domain/profile'
import type { Content } from '../../content/loadContent'

interface Shown extends Content {
  /** The profile that the screens are about. */
  readonly profile: Profile
}

export const ContentContext = createContext<Shown | undefined>(undefined)

/** The content of the app, which `main` has loaded before anything is drawn. */
export function useContent(): Shown {
  const content = use(ContentContext)
  if (!content) throw new Error('a screen was drawn outside ContentContext')
  return content
}

/** The profile that the screens are about. */
export function useProfile(): Profile {
  return useContent().profile
}
