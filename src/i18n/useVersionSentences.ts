import { useTranslation } from 'react-i18next'
import type { Measurement } from '../domain/assessment'
import type { Unmatched } from '../domain/crosswalk'
import { unmatchedIn } from '../domain/translation'
import { useFormats } from './useFormats'

/**
 * What versions of the profile mean for what is compared or counted: which moment was made with another, and what does not
 * count for that. Screens and papers say the same.
 */
export function useVersionSentences(): (compared: readonly Measurement[]) => readonly string[] {
  const { t } = useTranslation('versions')
  const formats = useFormats()
  const made = ({ date, translation }: Measurement) =>
    translation ? [t('earlier', { date: formats.date(date), version: translation.version })] : []
  const counted = (ids: readonly string[]) => ({ count: ids.length, list: formats.list(ids) })
  return (compared) => {
    const translations = compared.flatMap(({ translation }) => translation ?? [])
    if (translations.length === 0) return []
    const unmatched = unmatchedIn(compared)
    const why = (reason: Unmatched) => [...unmatched].flatMap(([id, one]) => (one === reason ? [id] : []))
    const sayWhy = (reason: 'new' | 'split' | 'merged') => {
      const ids = why(reason)
      return ids.length > 0 ? [t(reason, counted(ids))] : []
    }
    const reworded = [...new Set(translations.flatMap((one) => one.reworded))]
    const gone = [...new Set(translations.flatMap((one) => one.gone))]
    return [
      ...compared.flatMap(made),
      ...(why('unknown').length > 0 ? [t('unknown')] : []),
      ...(why('other-scale').length > 0 ? [t('otherScale')] : []),
      ...sayWhy('new'),
      ...sayWhy('split'),
      ...sayWhy('merged'),
      ...(gone.length > 0 ? [t('gone', counted(gone))] : []),
      ...(reworded.length > 0 ? [t('reworded', counted(reworded))] : []),
    ]
  }
}
