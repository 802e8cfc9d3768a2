import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoute } from 'wouter'
import { routes } from '../../navigation/paths'
import { useContent } from '../../shared/content/ContentContext'
import { MissingPart } from '../../shared/loading/MissingPart'
import { recoveryNotice } from '../../storage/recoveryNotice'
import { copyTrouble } from '../../storage/secondCopy/copyTrouble'
import { missingCopy } from '../../storage/withoutCopy'
import { lazyPart } from '../../ui/lazyPart'
import { useObservable } from '../../ui/useObservable'
import { ConnectionNotice } from './ConnectionNotice'
import styles from './Notices.module.css'
import { SaveFailure } from './SaveFailure'
import { Unreadable } from './Unreadable'
import { UpdateNotice } from './UpdateNotice'

// Hardly anybody ever sees them.
const missing = (again: () => void) => <MissingPart again={again} />
const Recovered = lazyPart(async () => (await import('./Recovered')).Recovered, { missing })
const CopyTrouble = lazyPart(async () => (await import('./CopyTrouble')).CopyTrouble, { missing })
const LeftOut = lazyPart(async () => (await import('./LeftOut')).LeftOut, { missing })
// Nobody who scores waits for an offer; one that cannot be fetched is not made.
const Offer = lazyPart(async () => (await import('./Offer')).Offer, { isForLater: true })

/** What the app itself has to say above a screen. Offers wait for a quiet screen; a failed write does not. */
export function Notices() {
  const { t } = useTranslation()
  const recovery = useObservable(recoveryNotice)
  const noCopies = useObservable(copyTrouble)
  const isCopyMissing = useObservable(missingCopy) !== undefined
  const hasLeftOut = useContent().leftOut.length > 0
  const [atHome] = useRoute(routes.home)
  const [atCheck] = useRoute(routes.check)
  const [atNew] = useRoute(routes.newAssessment)
  return (
    <aside className={styles['notices']} aria-label={t('notices')}>
      <SaveFailure />
      <ConnectionNotice />
      {recovery && (
        <Suspense fallback={null}>
          <Recovered recovery={recovery} />
        </Suspense>
      )}
      <Unreadable />
      {/* `SaveFailure` says that, and more, once the disk has been full. */}
      {noCopies && !isCopyMissing && (
        <Suspense fallback={null}>
          <CopyTrouble />
        </Suspense>
      )}
      {atHome && hasLeftOut && (
        <Suspense fallback={null}>
          <LeftOut />
        </Suspense>
      )}
      {!atCheck && !atNew && <UpdateNotice />}
      {atHome && (
        <Suspense fallback={null}>
          <Offer isOnDesk />
        </Suspense>
      )}
    </aside>
  )
}
