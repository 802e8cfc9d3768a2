import { useTranslation } from 'react-i18next'
import { useDoorWords } from '../../i18n/useDoorWords'
import type { OpeningFailure } from './useOpening'

/** Why a file does not open here, and what to do next. */
export function useOpeningWords(): (failure: OpeningFailure) => string {
  const { t } = useTranslation('review')
  const words = useDoorWords('report')
  return (failure) => (failure.type === 'IsBackup' ? t('open.isBackup') : words(failure))
}
