import { useTranslation } from 'react-i18next'
import { useRoute } from 'wouter'
import { routes } from '../../navigation/paths'
import { InstallCard } from './InstallCard'
import styles from './Notices.module.css'
import { SaveFailure } from './SaveFailure'
import { Unreadable } from './Unreadable'
import { UpdateNotice } from './UpdateNotice'

/** What the app itself has to say above a screen. Offers wait for a quiet screen; a failed write does not. */
export function Notices() {
  const { t } = useTranslation()
  const [atHome] = useRoute(routes.home)
  const [atResult] = useRoute(routes.result)
  const [atCheck] = useRoute(routes.check)
  const [atNew] = useRoute(routes.newAssessment)
  return (
    <aside className={styles['notices']} aria-label={t('notices')}>
      <SaveFailure />
      <Unreadable />
      {!atCheck && !atNew && <UpdateNotice />}
      {(atHome || atResult) && <InstallCard />}
    </aside>
  )
}
