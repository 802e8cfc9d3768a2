import { useTranslation } from 'react-i18next'
import type { CpdLogColumn } from '../../exchange/cpdLog/cpdLogColumns'

/** What stands above each column of the ledger. */
export function useColumnWords(): Readonly<Record<CpdLogColumn, string>> {
  const { t } = useTranslation('register')
  return {
    date: t('columns.date'),
    title: t('columns.title'),
    category: t('columns.category'),
    accreditation: t('columns.accreditation'),
    points: t('columns.points'),
    hours: t('columns.hours'),
  }
}
