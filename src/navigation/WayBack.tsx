import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { paths } from './paths'
import type { Step } from './placeOf'
import styles from './TopBar.module.css'

interface Props {
  /** The screen that this one lies below; undefined where it lies below none. */
  readonly to: Step | undefined
}

/** Top left: the way back, or the name of the app where there is none. */
export function WayBack({ to }: Props) {
  const { t } = useTranslation()
  // Where the whole menu stands beside every screen, nobody has to go back to it.
  const isToMenu = to?.screen === 'more'
  return (
    <>
      {to && (
        <Link href={`~${to.path}`} className={styles[isToMenu ? 'toMenu' : 'back']}>
          <span aria-hidden="true">←</span>
          <span className="visually-hidden">{t('backTo')} </span>
          {t(`nav.${to.screen}`)}
        </Link>
      )}
      {(!to || isToMenu) && (
        <Link href={`~${paths.home}`} className={styles[isToMenu ? 'besideMenu' : 'name']}>
          {t('appName')}
        </Link>
      )}
    </>
  )
}
