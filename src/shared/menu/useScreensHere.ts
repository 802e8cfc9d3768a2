import { use } from 'react'
import type { MenuScreen } from '../../navigation/menu'
import { ContentContext } from '../content/ContentContext'

/** Takes the course out of what can be gone to where this profile comes without one. */
export function useScreensHere(): (screens: readonly MenuScreen[]) => readonly MenuScreen[] {
  // The frame in the built page is drawn before any content is there.
  const content = use(ContentContext)
  const has = !content || content.catalogue.programmes.some(({ profile }) => profile === content.profile.id)
  return (screens) => (has ? screens : screens.filter((one) => one !== 'course' && one !== 'compass'))
}
