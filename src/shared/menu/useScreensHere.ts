import type { MenuScreen } from '../../navigation/menu'
import { useParts } from '../content/useParts'

/** The part that a screen belongs to, where that can be missing. */
const partOf = {
  assignment: 'assignment',
  course: 'course',
  compass: 'course',
  register: 'register',
  tasks: 'tasks',
  team: 'team',
} as const

function hasPart(screen: MenuScreen): screen is keyof typeof partOf {
  return screen in partOf
}

/** Takes what is not here out of what can be gone to. */
export function useScreensHere(): <Screen extends MenuScreen>(
  screens: readonly Screen[],
) => readonly Screen[] {
  const parts = useParts()
  return (screens) => screens.filter((screen) => !hasPart(screen) || parts[partOf[screen]])
}
