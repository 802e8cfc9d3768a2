import { courseRoutes } from './coursePaths'
import { routes } from './paths'
import type { Place } from './placeOf'

const work = { name: 'work', screens: ['assessments', 'evidence', 'report'] } as const
const course = {
  name: 'course',
  screens: ['assignment', 'course', 'compass', 'register', 'profile', 'tasks'],
} as const
const others = { name: 'others', screens: ['reports', 'team'] } as const
const app = {
  name: 'app',
  screens: ['storage', 'settings', 'bin', 'help', 'accessibility', 'about'],
} as const

/** Whose device it is: of who scores, or of whoever only looks at what others scored. */
export type Role = 'own' | 'supervisor'

/** Places that belong together. What whoever looks at the work of others needs, stands first there. */
export const groupsFor = {
  own: [work, course, others, app],
  supervisor: [others, work, course, app],
} as const

/** The four that the bar of a phone has room for. */
export const tabsFor = {
  own: ['home', 'growth', 'plan', 'more'],
  supervisor: ['home', 'reports', 'team', 'more'],
} as const

/** What stands above the groups where the whole menu is in view. */
export const mainScreens = ['home', 'growth', 'plan'] as const

export type GroupName = (typeof groupsFor)[Role][number]['name']
type TabScreen = (typeof tabsFor)[Role][number]
export type MenuScreen = (typeof groupsFor)[Role][number]['screens'][number] | TabScreen

/** The address of each of these. */
export function menuPath(screen: MenuScreen): string {
  return screen === 'compass' ? courseRoutes.compass : routes[screen]
}

/**
 * What `aria-current` says of the items of a menu: the screen itself, or the nearest to it on the way up. A screen of the
 * example is none of these itself.
 */
export function currentIn(
  menu: readonly MenuScreen[],
  { screen, above, isExample }: Place,
): (item: MenuScreen) => 'page' | 'true' | undefined {
  const up = above.map((step) => step.screen)
  const way = isExample ? up : [screen, ...up]
  const nearest = way.find((one) => menu.some((item) => item === one))
  return (item) => {
    if (item !== nearest) return undefined
    return item === screen && !isExample ? 'page' : 'true'
  }
}
