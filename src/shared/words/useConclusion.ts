import { useTranslation } from 'react-i18next'
import type { Measurement } from '../../domain/assessment'
import type { Growth } from '../../domain/growth'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'

/** What growth comes to: "Je scoort in 4 van de 7 clusters hoger dan op 15 september 2025". */
export function useConclusion(): (growth: Growth) => string {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const since = useSince()
  return (growth) => {
    const compared = growth.clusters.filter(({ direction }) => direction)
    const [only, ...others] = compared
    if (!only) return t('conclusion.none', { date: formats.date(growth.earlier.date) })
    const higher = compared.filter(({ direction }) => direction === 'higher').length
    const lower = compared.filter(({ direction }) => direction === 'lower').length
    const words = { of: compared.length, since: since(growth), cluster: localized(only.cluster.shortTitle) }
    if (higher === 0 && lower === 0) return t('conclusion.same', words)
    if (others.length === 0) return t(higher ? 'conclusion.higherSingle' : 'conclusion.lowerSingle', words)
    if (higher === compared.length) return t('conclusion.all', words)
    return higher > 0
      ? t('conclusion.higher', { ...words, count: higher })
      : t('conclusion.lower', { ...words, count: lower })
  }
}

/** "op 15 september 2025", with the moment's name when both are of one day. */
function useSince(): (growth: Growth) => string {
  const { t } = useTranslation(['growth', 'common'])
  const formats = useFormats()
  const nameOf = ({ moment }: Measurement) =>
    moment.kind === 'own' ? moment.label : t(`common:moment.${moment.kind}`)
  return ({ earlier, later }) => {
    const date = formats.date(earlier.date)
    if (earlier.date !== later.date) return t('since.date', { date })
    return t('since.moment', { date, moment: nameOf(earlier) })
  }
}
