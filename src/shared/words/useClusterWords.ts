import { useTranslation } from 'react-i18next'
import type { ClusterValue } from '../../domain/clusterValue'
import { useFormats } from '../../i18n/useFormats'

/** The value of a cluster as the reader writes it, or in words why it has none. */
export function useClusterWords(): (value: ClusterValue) => string {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  return (value) => {
    if (value.type === 'Mean') return formats.mean(value.mean)
    if (value.type === 'TooFew') return t('tooFew', { scored: value.scored, of: value.of })
    return value.type === 'NotApplicable' ? t('notApplicable') : t('notAsked')
  }
}
