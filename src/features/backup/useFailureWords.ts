import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../shared/words/doorWords'
import { useDoorWords } from '../../shared/words/useDoorWords'
import type { BackupRefusal } from './openBackup'

/** Why a file cannot be put back, and what to do next. */
export function useFailureWords(): (refusal: BackupRefusal) => Refusal {
  const { t } = useTranslation('backup')
  const words = useDoorWords('backup')
  return (refusal) =>
    refusal.type === 'AnotherFile' ? { words: t(`another.${refusal.kind}`) } : words(refusal)
}
