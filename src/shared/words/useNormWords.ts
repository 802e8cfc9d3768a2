import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'

/** What the norm of a scale is called in a sentence: "de norm (niveau 4)". */
export function useNormWords({ norm }: Scale): string {
  const { t } = useTranslation('growth')
  return t('norm', { value: norm })
}
