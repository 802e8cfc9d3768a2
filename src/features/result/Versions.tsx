import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { isSealed, versionsOf } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { calendarDateOf } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { Notice } from '../../ui/Notice'
import styles from './Versions.module.css'

/** That what is shown is not the last version: nobody may take it for that. */
export function OlderVersion({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation('result')
  const newest = useVersions(assessment).at(-1)
  if (!newest || newest.id === assessment.id) return null
  return (
    <Notice tone="warning">
      <p>{t('versions.older', { version: newest.version })}</p>
      <p>
        <Link href={paths.result(newest.id)}>{t('versions.newest', { version: newest.version })}</Link>
      </p>
    </Notice>
  )
}

/** That a result was corrected, and the way to its older versions. Says nothing about a result with one version. */
export function Versions({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const versions = useVersions(assessment)
  const finishedOn = ({ sealedAt }: SealedAssessment) => formats.date(calendarDateOf(new Date(sealedAt)))
  const older = versions.slice(0, -1)
  if (older.length === 0 || versions.at(-1)?.id !== assessment.id) return null
  return (
    <div>
      <p>{t('versions.corrected', { version: assessment.version, date: finishedOn(assessment) })}</p>
      <p className={styles['older']}>
        {t('versions.others')}
        {older.map((one) => (
          <Link key={one.id} href={paths.result(one.id)}>
            {t('versions.link', { version: one.version, date: finishedOn(one) })}
          </Link>
        ))}
      </p>
    </div>
  )
}

/** Every finished version of this moment, the oldest first. */
function useVersions({ original }: SealedAssessment): readonly SealedAssessment[] {
  return versionsOf(useAssessments().filter(isSealed), original)
}
