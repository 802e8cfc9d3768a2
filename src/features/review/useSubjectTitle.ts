import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { dateOf, type Subject } from '../../shared/reports/storedReports'
import { usePersonName } from './usePersonName'

/** "Rapport van Anna, 1 november 2026" */
export function useSubjectTitle(subject: Subject): string {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  const name = usePersonName()(subject.person)
  return t('report.title', { name, date: date(dateOf(subject)) })
}
