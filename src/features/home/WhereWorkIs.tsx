import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { NextStep } from '../../domain/desk'
import { daysBetween, isCalendarDate } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { useHasWork } from '../../shared/documents/useHasWork'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { copyTrouble } from '../../storage/secondCopy/copyTrouble'
import { missingCopy } from '../../storage/withoutCopy'
import { LinkButton } from '../../ui/Button'
import { useObservable } from '../../ui/useObservable'
import { useToday } from '../../ui/useToday'
import styles from './home.module.css'

/** Where everything is kept, when the last backup was made, and the way to make one. */
export function WhereWorkIs({ step }: { readonly step: NextStep }) {
  const { t } = useTranslation('desk')
  const hasTrouble = useObservable(copyTrouble)
  const isMissing = useObservable(missingCopy) !== undefined
  const lastBackup = useLastBackup()
  const hasWork = useHasWork()
  return (
    <section className={styles['card']}>
      <h2>{t('where.heading')}</h2>
      <p>
        {hasWork
          ? `${t(hasTrouble || isMissing ? 'where.withoutCopy' : 'where.here')} ${lastBackup}`
          : t('where.received')}
      </p>
      {hasWork && step !== 'MakeBackup' && (
        <LinkButton to={paths.makeBackup}>{t('step.MakeBackup.action')}</LinkButton>
      )}
      <p className={styles['links']}>
        <Link href={paths.storage}>{t('where.more')}</Link>
      </p>
    </section>
  )
}

function useLastBackup(): string {
  const { t } = useTranslation('desk')
  const today = useToday()
  const { lastBackup } = usePreferences()
  if (!isCalendarDate(lastBackup)) return t('where.noBackup')
  const count = Math.max(0, daysBetween(lastBackup, today))
  return count === 0 ? t('where.backupToday') : t('where.backup', { count })
}
