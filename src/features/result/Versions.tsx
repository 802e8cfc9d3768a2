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

/** That a result was corrected, and the way to its other versions. Says nothing about a result with one version. */
export function Versions({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const versions = versionsOf(useAssessments().filter(isSealed), assessment.original)
  const newest = versions.at(-1)
  const finishedOn = ({ sealedAt }: SealedAssessment) => formats.date(calendarDateOf(new Date(sealedAt)))
  if (!newest || versions.length === 1) return null
  if (newest.id !== assessment.id) {
    return (
      <Notice tone="warning">
        <p>{t('versions.older', { version: newest.version })}</p>
        <p>
          <Link href={paths.result(newest.id)}>{t('versions.newest', { version: newest.version })}</Link>
        </p>
      </Notice>
    )
  }
  const older = versions.slice(0, -1)
  return (
    <div>
      <p>{t('versions.corrected', { version: newest.version, date: finishedOn(newest) })}</p>
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
