import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import {
  currentIn,
  groupsFor,
  mainScreens,
  menuPath,
  tabsFor,
  type MenuScreen,
  type Role,
} from '../navigation/menu'
import { MenuGroup } from '../navigation/MenuGroup'
import type { Place } from '../navigation/placeOf'
import { useScreensHere } from '../shared/menu/useScreensHere'
import { lazyPart } from '../ui/lazyPart'
import styles from './Shell.module.css'

// Nobody waits for it: the menu says where things are, and a moment later how they stand.
const MenuState = lazyPart(async () => (await import('../shared/menu/MenuState')).MenuState, {
  isForLater: true,
})

const icons = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  growth: 'M4 20V4M4 20h16M8 15l4-4 3 3 5-6',
  plan: 'M6 3v18M6 4h12l-3 4 3 4H6',
  reports: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h6M9 16h6',
  team: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c3 0 5 2 5 6',
  more: 'M4 7h16M4 12h16M4 17h16',
} as const

interface Props {
  readonly place: Place
  readonly role: Role
}

/** Four places on a phone; on a wide screen all of them, so that nobody needs *Meer* there. */
export function MainMenu({ place, role }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={styles['menu']} aria-label={t('navigation')}>
      <Tabs place={place} role={role} />
      <Rail place={place} role={role} />
    </nav>
  )
}

function Tabs({ place, role }: Props) {
  const { t } = useTranslation()
  const here = useScreensHere()
  const tabs = here<(typeof tabsFor)[Role][number]>(tabsFor[role])
  const current = currentIn(tabs, place)
  return (
    <div className={styles['tabs']}>
      {tabs.map((screen) => (
        <Link key={screen} href={`~${menuPath(screen)}`} aria-current={current(screen)}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={icons[screen]} />
          </svg>
          {t(`nav.${screen}`)}
        </Link>
      ))}
    </div>
  )
}

function Rail({ place, role }: Props) {
  const here = useScreensHere()
  const groups = groupsFor[role]
  const current = currentIn([...mainScreens, ...groups.flatMap(({ screens }) => screens)], place)
  return (
    <div className={styles['rail']}>
      <MenuGroup screens={mainScreens} current={current} state={stateOf} />
      {groups.map(({ name, screens }) => (
        <MenuGroup key={name} name={name} screens={here(screens)} current={current} state={stateOf} />
      ))}
    </div>
  )
}

function stateOf(screen: MenuScreen) {
  return (
    <Suspense fallback={null}>
      <MenuState screen={screen} />
    </Suspense>
  )
}
