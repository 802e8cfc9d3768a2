import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { tabsFor } from '../navigation/menu'
import { placeOf, readingScreens } from '../navigation/placeOf'
import { TopBar } from '../navigation/TopBar'
import { WayBack } from '../navigation/WayBack'
import { useIsSupervisor } from '../shared/assessments/useAssessments'
import { focusHeading } from '../ui/focusHeading'
import { joined } from '../ui/joined'
import { MainMenu } from './MainMenu'
import styles from './Shell.module.css'

interface Props {
  /** What the app itself has to say: saving failed, a new version, the install card. */
  readonly notices?: ReactNode
  /** What stands beside *Hulp* in the bar. */
  readonly bar?: ReactNode
  readonly children: ReactNode
}

/** The frame of every screen but scoring: the way back and help above, the main menu below or beside. */
export function Shell({ notices, bar, children }: Props) {
  const { t } = useTranslation()
  const [address] = useLocation()
  const place = placeOf(address)
  const role = useIsSupervisor() ? 'supervisor' : 'own'
  const isReading = readingScreens.some((screen) => screen === place.screen)
  const [up] = place.above
  // What stands in the bar of a phone needs no way back to *Meer*.
  const isTab = up?.screen === 'more' && tabsFor[role].some((tab) => tab === place.screen)
  return (
    <div className={styles['shell']}>
      <button type="button" className={`visually-hidden ${styles['skip']}`} onClick={focusHeading}>
        {t('skip')}
      </button>
      <TopBar start={<WayBack to={isTab ? undefined : up} />} status={bar} />
      <MainMenu place={place} role={role} />
      <div className={joined(styles['content'], isReading && styles['reading'])}>
        {notices}
        {children}
      </div>
    </div>
  )
}
