import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import type { CompassReason, CompassSession } from '../../domain/compass'
import type { Programme, Session } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import styles from './course.module.css'
import { ElsewhereNote } from './ElsewhereNote'

interface Props {
  readonly programme: Programme
  readonly days: readonly CompassSession[]
}

/** Days in the order of the compass, each with its reasons in words. */
export function CompassDays({ programme, days }: Props) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const reasonIn = useReasonWords()
  const moduleOf = (session: Session) =>
    programme.modules
      .filter(({ id }) => id === session.module)
      .map(({ id, title }) => t('module.name', { id, title: localized(title) }))
  return (
    <ol role="list" className={styles['entries']}>
      {days.map(({ session, reasons, standing }) => (
        <li key={session.id}>
          <h3>
            <Link href={coursePaths.session(programme, session)} className={styles['entry']}>
              {session.label}
            </Link>
          </h3>
          <p className="muted">{moduleOf(session)}</p>
          <ElsewhereNote session={session} />
          {standing !== 'ahead' && <p className={styles['mark']}>{t(`compass.${standing}`)}</p>}
          <ul>
            {reasons.map((reason) => (
              <li key={reason.cluster}>{reasonIn(session.label, reason)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** "MC 2 is de enige dag die cluster 3 (Eigen regie) behandelt. Je gemiddelde is daar 2,4. De norm is 4." */
function useReasonWords(): (session: string, reason: CompassReason) => string {
  const { t } = useTranslation('course')
  const { clusters, scale } = useProfile()
  const { mean } = useFormats()
  const localized = useLocalized()
  return (session, { cluster: id, days, weak, isGoal }) => {
    const title = clusters.find((one) => one.id === id)?.shortTitle
    const cluster = title ? t('compass.clusterName', { id, title: localized(title) }) : t('cluster', { id })
    const covers =
      days === 1 ? t('compass.only', { session, cluster }) : t('compass.oneOf', { cluster, days })
    const stands = weak && t('compass.below', { mean: mean(weak.mean), norm: scale.norm })
    return [covers, isGoal && t('compass.goal'), stands].filter(Boolean).join(' ')
  }
}
