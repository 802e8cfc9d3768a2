import { useTranslation } from 'react-i18next'
import type { WriteFailure } from '../../storage/writeFailure'

/** Why something could not be stored, and what to do: said in one way everywhere. */
export function useWriteFailureWords(): (failure: WriteFailure) => string {
  const { t } = useTranslation()
  return ({ reason, detail }) => t(`writeFailed.${reason}`, { detail })
}
