import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useRoute } from 'wouter'
import { paths, routes } from './paths'
import styles from './TopBar.module.css'

interface Props {
  /** Where somebody is or can go back to. */
  readonly start: ReactNode
  /** What stands beside Help: the saved status while scoring. */
  readonly status?: ReactNode
  /** Help that leaves the screen where it is, instead of the way to it. */
  readonly help?: ReactNode
}

/** The bar at the top of every screen; Help is always its last item. */
export function TopBar({ start, status, help = <HelpLink /> }: Props) {
  return (
    <header className={styles['bar']}>
      {start}
      <div className={styles['end']}>
        {status}
        {help}
      </div>
    </header>
  )
}

function HelpLink() {
  const { t } = useTranslation()
  const [onHelp] = useRoute(routes.help)
  return (
    <Link href={`~${paths.help}`} className={styles['link']} aria-current={onHelp ? 'page' : undefined}>
      {t('nav.help')}
    </Link>
  )
}
