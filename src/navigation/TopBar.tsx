import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useRoute } from 'wouter'
import { paths, routes } from './paths'
import styles from './TopBar.module.css'

interface Props {
  /** Where somebody is or can go back to. */
  readonly start: ReactNode
  /** What is going on: the saved status while scoring. */
  readonly status?: ReactNode
}

/** The bar at the top of every screen; Help is always its last item. */
export function TopBar({ start, status }: Props) {
  const { t } = useTranslation()
  const [onHelp] = useRoute(routes.help)
  return (
    <header className={styles['bar']}>
      {start}
      <span className={styles['end']}>
        {status}
        <Link href={`~${paths.help}`} className={styles['link']} aria-current={onHelp ? 'page' : undefined}>
          {t('help')}
        </Link>
      </span>
    </header>
  )
}
