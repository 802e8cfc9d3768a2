import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'
import { isLevel, type Score } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'

/** A score with its label, "4 Vakvolwassen", or in words that there is none. */
export function useScoreWords(scale: Scale): (score: Score | undefined) => string {
  const { t } = useTranslation()
  const localized = useLocalized()
  return (score) => {
    if (score === undefined) return t('unanswered')
    if (!isLevel(score)) return localized(scale.notApplicable.label)
    const label = scale.levels.find(({ value }) => value === score)?.label
    return label ? t('level', { value: score, label: localized(label) }) : String(score)
  }
}
