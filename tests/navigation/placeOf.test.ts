import { describe, expect, test } from 'vitest'
import { courseRoutes } from '../../src/navigation/coursePaths'
import {
  currentIn,
  groupsFor,
  mainScreens,
  menuPath,
  tabsFor,
  type MenuScreen,
} from '../../src/navigation/menu'
import { exampleBase, routes } from '../../src/navigation/paths'
import { placeOf } from '../../src/navigation/placeOf'

const patterns = { ...routes, ...courseRoutes }
/** Every screen, at an address that names something wherever there is room for it. */
const screens = Object.entries(patterns).map(
  ([screen, pattern]) => [screen, pattern.replaceAll(/:(\w+)/g, 'een-$1')] as const,
)
const inBar: readonly string[] = tabsFor.own

describe('every screen there is', () => {
  test.each(screens)('%s is known by its address', (screen, address) => {
    expect(placeOf(address).screen).toBe(screen)
  })

  test.each(screens.filter(([screen]) => !inBar.includes(screen)))(
    '%s has a way back, up to a place in the bar of a phone',
    (_screen, address) => {
      const { above } = placeOf(address)
      expect(above.length).toBeGreaterThan(0)
      expect(inBar).toContain(above.at(-1)?.screen)
      // An address that can be gone to: all that it names was named by the one that somebody came from.
      for (const { path } of above) expect(path).not.toContain(':')
    },
  )

  test('what stands in the bar lies below nothing', () => {
    for (const screen of tabsFor.own) expect(placeOf(menuPath(screen)).above).toEqual([])
  })

  test('an address of no screen is nowhere', () => {
    for (const address of ['/nergens', '/plan/a/b/c/d', '/~', '/voorbeeld/nergens'])
      expect(placeOf(address).screen).toBeUndefined()
  })
})

describe('the way back', () => {
  test.each([
    ['/metingen', '/meer'],
    ['/bewijs/overzicht', '/bewijs'],
    ['/bewijs/een', '/bewijs'],
    ['/plan/nieuw/competentie/3.2', '/plan'],
    ['/groei/cluster/4', '/groei'],
    ['/groei/vorige-keer/cluster/4', '/groei/vorige-keer'],
    ['/meting/een/toen-nu', '/meting/een/resultaat'],
    ['/meting/een/toen-nu/3', '/meting/een/toen-nu'],
    ['/rapport/een', '/meting/een/resultaat'],
    ['/rapporten/een/beeld', '/rapporten/een'],
    ['/rapporten/een/beeld/3', '/rapporten/een/beeld'],
    ['/opleiding/bcmb/dag/mc2', '/opleiding'],
    ['/reservekopie', '/opslag'],
  ])('of %s leads to %s', (address, parent) => {
    expect(placeOf(address).above[0]?.path).toBe(parent)
  })

  test.each([
    ['/voorbeeld/groei/cluster/4', '/voorbeeld/groei'],
    ['/voorbeeld/groei/vorige-keer/cluster/4', '/voorbeeld/groei/vorige-keer'],
    ['/voorbeeld/meting/een/resultaat', '/voorbeeld/groei'],
    ['/voorbeeld/opleiding', '/voorbeeld/groei'],
    ['/voorbeeld/groei', '/'],
  ])('of %s in the example leads to %s', (address, parent) => {
    expect(placeOf(address).above[0]?.path).toBe(parent)
    expect(placeOf(address).above.at(-1)?.path).toBe('/')
  })

  test('of every screen in the example stays there, but for the way out', () => {
    for (const [, address] of screens) {
      const { above } = placeOf(exampleBase + address)
      expect(above.at(-1)).toEqual({ screen: 'home', path: '/' })
      for (const { path } of above.slice(0, -1)) expect(path.startsWith(exampleBase)).toBe(true)
    }
  })
})

describe('a menu', () => {
  test('marks the screen itself as the page, and the nearest on the way up of any other', () => {
    const bar = currentIn(tabsFor.own, placeOf('/bewijs/een'))
    expect(tabsFor.own.map(bar)).toEqual([undefined, undefined, undefined, 'true'])
    const rail = [...mainScreens, ...groupsFor.own.flatMap(({ screens: some }) => some)]
    expect(currentIn(rail, placeOf('/bewijs/een'))('evidence')).toBe('true')
    expect(currentIn(rail, placeOf('/bewijs'))('evidence')).toBe('page')
    expect(currentIn(tabsFor.supervisor, placeOf('/rapporten/een'))('reports')).toBe('true')
    expect(currentIn(tabsFor.supervisor, placeOf('/rapporten/een'))('more')).toBeUndefined()
  })

  test.each(['own', 'supervisor'] as const)('marks exactly one place for every screen, %s', (role) => {
    const whole = [...mainScreens, ...groupsFor[role].flatMap(({ screens: some }) => some)]
    const marked = (menu: readonly MenuScreen[], address: string) =>
      menu.filter((item) => currentIn(menu, placeOf(address))(item) !== undefined).length
    // Where the whole menu is in view, *Meer* is not in it.
    const others = screens.filter(([screen]) => screen !== 'more')
    expect(others.filter(([, address]) => marked(whole, address) !== 1)).toEqual([])
    const inNoTab = screens.filter(([, address]) => marked(tabsFor[role], address) !== 1)
    expect(
      inNoTab.filter(
        ([, address]) => !/^\/(groei|plan)|resultaat|toen-nu|trots|rapport\/|meting\/.*reactie/.test(address),
      ),
    ).toEqual([])
    expect(inNoTab.length > 0).toBe(role === 'supervisor')
  })

  test('marks in the example, which is no place of somebody’s own, where its way back leads', () => {
    const bar = (address: string) => tabsFor.own.map(currentIn(tabsFor.own, placeOf(address)))
    expect(bar('/voorbeeld/groei')).toEqual(['true', undefined, undefined, undefined])
    expect(bar('/voorbeeld/groei/cluster/4')).toEqual([undefined, 'true', undefined, undefined])
    expect(bar('/voorbeeld/opleiding')).toEqual([undefined, 'true', undefined, undefined])
    const [home] = tabsFor.supervisor
    expect(currentIn(tabsFor.supervisor, placeOf('/voorbeeld/opleiding'))(home)).toBe('true')
  })

  test('holds every place that the bar of a phone leaves to Meer, for everybody the same ones', () => {
    const below = (role: 'own' | 'supervisor') =>
      groupsFor[role].flatMap(({ screens: some }) => some).toSorted()
    expect(below('own')).toEqual(below('supervisor'))
    const inMore = screens.filter(([, address]) => placeOf(address).above[0]?.screen === 'more')
    expect(below('own')).toEqual(inMore.map(([screen]) => screen).toSorted())
  })
})
