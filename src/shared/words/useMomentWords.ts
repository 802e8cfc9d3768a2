import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { useFormats } from '../../i18n/useFormats'
import { useMomentLabel } from './useMomentLabel'

/** What a finished assessment is called: "Begin, 15 sep 2025". */
export function useMomentWords(): (assessment: SealedAssessment) => string {
  const { t } = useTranslation()
  const formats = useFormats()
  const labelOf = useMomentLabel()
  return ({ moment, date }) => t('momentOn', { moment: labelOf(moment), date: formats.shortDate(date) })
}
