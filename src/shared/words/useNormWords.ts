import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'
import { useLanguage } from '../../i18n/useLanguage'

/** What the norm of a scale is called in a sentence: "vakvolwassen (4)". */
export function useNormWords({ levels, norm }: Scale): string {
  const { t } = useTranslation('growth')
  const language = useLanguage()
  const label = levels.find(({ value }) => value === norm)?.label[language] ?? ''
  return t('norm', { label: label.toLocaleLowerCase(language), value: norm })
}
