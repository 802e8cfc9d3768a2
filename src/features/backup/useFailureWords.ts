import { useTranslation } from 'react-i18next'
import { useDoorWords } from '../../shared/words/useDoorWords'
import type { BackupRefusal } from './openBackup'

/** Why a file cannot be put back, and what to do next. */
export function useFailureWords(): (refusal: BackupRefusal) => string {
  const { t } = useTranslation('backup')
  const words = useDoorWords('backup')
  return (refusal) => (refusal.type === 'AnotherFile' ? t(`another.${refusal.kind}`) : words(refusal))
}
