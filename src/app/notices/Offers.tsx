import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoute } from 'wouter'
import { routes } from '../../navigation/paths'
import { lazyPart } from '../../ui/lazyPart'
import styles from './Notices.module.css'

// Nobody who scores waits for an offer; one that cannot be fetched is not made.
const Offer = lazyPart(async () => (await import('./Offer')).Offer, { isForLater: true })

/** What the app offers below a screen that somebody came to see: a result comes before its chores. */
export function Offers() {
  const { t } = useTranslation()
  const [atResult] = useRoute(routes.result)
  const [sincePrevious] = useRoute(routes.resultSincePrevious)
  return (
    (atResult || sincePrevious) && (
      <aside className={styles['notices']} aria-label={t('offers')}>
        <Suspense fallback={null}>
          <Offer />
        </Suspense>
      </aside>
    )
  )
}
