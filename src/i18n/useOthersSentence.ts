import { useTranslation } from 'react-i18next'
import type { Shortlist } from '../domain/highlights'

/** The competencies that nothing tells apart, where a shortlist ends: "13 competenties op niveau 4, verdeeld over 7 clusters." */
export function useOthersSentence(): (list: Shortlist) => string | undefined {
  const { t } = useTranslation('growth')
  return ({ top, others }) => {
    if (!others) return undefined
    const { count, level, clusters } = others
    const spread = clusters > 1 ? t('others.spread', { count: clusters }) : ''
    return t(top.length > 0 ? 'others.more' : 'others.all', { count, level, spread })
  }
}
