import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CompassReason, CompassSession } from '../../domain/compass'
import type { Programme } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { useProfile } from '../../shared/content/ContentContext'
import { useSessionTitle } from '../../shared/content/useSessionTitle'
import { useNormWords } from '../../shared/words/useNormWords'
import styles from './course.module.css'
import { ElsewhereNote } from './ElsewhereNote'
import { SessionCode } from './SessionCode'

interface Props {
  readonly programme: Programme
  readonly days: readonly CompassSession[]
  /** Whether the first is the one to go to, and says why. */
  readonly isAhead?: boolean
}

/** Days in the order of the compass, each with the clusters that it helps with. */
export function CompassDays({ programme, days, isAhead = false }: Props) {
  const { t } = useTranslation('course')
  const titleOf = useSessionTitle()
  return (
    <ol role="list" className={styles['entries']}>
      {days.map(({ session, reasons, standing }, place) => (
        <li key={session.id}>
          <h3>
            <Link href={coursePaths.session(programme, session)} className={styles['entry']}>
              {titleOf(session)}
            </Link>
          </h3>
          <SessionCode programme={programme} session={session} />
          <ElsewhereNote session={session} />
          {standing !== 'ahead' && <p className={styles['mark']}>{t(`compass.${standing}`)}</p>}
          {isAhead && place === 0 && <WhyFirst reasons={reasons} />}
          <Reasons reasons={reasons} />
        </li>
      ))}
    </ol>
  )
}

/** The clusters that a day covers and somebody has to grow in, each with how far it stands below the norm. */
function Reasons({ reasons }: Pick<CompassSession, 'reasons'>) {
  const { t } = useTranslation('course')
  const { mean } = useFormats()
  const nameOf = useClusterName()
  return (
    <ul role="list" className={styles['chips']}>
      {reasons.map(({ cluster, weak, isGoal, days }) => (
        <li key={cluster}>
          {nameOf(cluster)} {weak && <b>{mean(weak.below)}</b>}
          {isGoal && ` · ${t('compass.isGoal')}`}
          {days === 1 && ` · ${t('compass.isOnly')}`}
        </li>
      ))}
    </ul>
  )
}

/** "Staat bovenaan, want in Eigen regie sta je het verst onder de norm (niveau 4), en dit is de enige dag daarover." */
function WhyFirst({ reasons: [first] }: Pick<CompassSession, 'reasons'>) {
  const { t } = useTranslation('course')
  const nameOf = useClusterName()
  const norm = useNormWords(useProfile().scale)
  if (!first) return null
  const why = first.isGoal ? 'firstGoal' : first.days === 1 ? 'firstOnly' : 'firstFurthest'
  return <p>{t(`compass.${why}`, { cluster: nameOf(first.cluster), norm })}</p>
}

function useClusterName(): (id: CompassReason['cluster']) => string {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const { clusters } = useProfile()
  return (id) => {
    const title = clusters.find((one) => one.id === id)?.shortTitle
    return title ? localized(title) : t('cluster', { id })
  }
}
