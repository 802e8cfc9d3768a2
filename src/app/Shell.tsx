import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { paths } from '../navigation/paths'
import { TopBar } from '../navigation/TopBar'
import { useIsSupervisor } from '../shared/assessments/useAssessments'
import styles from './Shell.module.css'

interface Props {
  /** What the app itself has to say: saving failed, a new version, the install card. */
  readonly notices?: ReactNode
  readonly children: ReactNode
}

/** The frame of every screen but scoring: name and help above, the main menu below or, on a wide screen, beside. */
export function Shell({ notices, children }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles['shell']}>
      <button type="button" className={`visually-hidden ${styles['skip']}`} onClick={focusHeading}>
        {t('skip')}
      </button>
      <TopBar
        start={
          <Link href={`~${paths.home}`} className={styles['name']}>
            {t('appName')}
          </Link>
        }
      />
      <MainMenu />
      <div className={styles['content']}>
        {notices}
        {children}
      </div>
    </div>
  )
}

const home = { path: paths.home, key: 'nav.home', icon: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z' } as const
const more = { path: paths.more, key: 'nav.more', icon: 'M4 7h16M4 12h16M4 17h16' } as const

/** For who scores, and for whoever only looks at what others scored. */
const menus = {
  own: [
    home,
    { path: paths.growth, key: 'nav.growth', icon: 'M4 20V4M4 20h16M8 15l4-4 3 3 5-6' },
    { path: paths.plan, key: 'nav.plan', icon: 'M6 3v18M6 4h12l-3 4 3 4H6' },
    more,
  ],
  supervisor: [
    home,
    { path: paths.reports, key: 'nav.reports', icon: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h6M9 16h6' },
    {
      path: paths.team,
      key: 'nav.team',
      icon: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c3 0 5 2 5 6',
    },
    more,
  ],
} as const

function MainMenu() {
  const { t } = useTranslation()
  const [location] = useLocation()
  const menu = menus[useIsSupervisor() ? 'supervisor' : 'own']
  return (
    <nav className={styles['menu']} aria-label={t('navigation')}>
      {menu.map(({ path, key, icon }) => {
        const here = path === paths.home ? location === path : location.startsWith(path)
        return (
          <Link key={path} href={`~${path}`} aria-current={here ? 'page' : undefined}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={icon} />
            </svg>
            {t(key)}
          </Link>
        )
      })}
    </nav>
  )
}

function focusHeading() {
  const heading = document.querySelector('h1')
  heading?.focus()
  heading?.scrollIntoView()
}
