import { useTranslation } from 'react-i18next'
import type { Growth } from '../domain/growth'
import { summaryOf, type GrowthSummary } from '../domain/growthSummary'
import { useFormats } from './useFormats'
import { useLocalized } from './useLanguage'

/**
 * What growth comes to, without its full stop: "Sinds 10 maart 2026 in 5 van de 7 clusters hoger, het meest in Vertrouwen
 * en Eigen vak". It names nobody, so that screens and papers say the same.
 */
export function useGrowthSentence(): (growth: Growth) => string {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const since = useSince()
  return (growth) => {
    const summary = summaryOf(growth)
    const { compared, higher, lower, named } = summary
    return t(`way.${wayOf(summary)}`, {
      since: since(growth),
      higher,
      lower,
      of: compared.length,
      cluster: compared.map(({ shortTitle }) => localized(shortTitle))[0] ?? '',
      clusters: formats.list(named.map(({ shortTitle }) => localized(shortTitle))),
    })
  }
}

/** Which of the sentences fits. */
function wayOf(summary: GrowthSummary) {
  const { compared, higher, lower, named } = summary
  if (compared.length < 2) return singleWayOf(summary)
  if (higher === 0) return lower > 0 ? 'lower' : 'same'
  if (higher === compared.length) return named.length > 0 && named.length < higher ? 'allMost' : 'all'
  const how = named.length === 0 ? '' : named.length === higher ? 'Named' : 'Most'
  return lower > 0 ? (`mixed${how}` as const) : (`higher${how}` as const)
}

function singleWayOf({ compared, higher, lower }: GrowthSummary) {
  if (compared.length === 0) return 'none'
  if (higher > 0) return 'higherSingle'
  return lower > 0 ? 'lowerSingle' : 'sameSingle'
}

/** "15 september 2025", with the moment's name when both are of one day. */
function useSince(): (growth: Growth) => string {
  const { t } = useTranslation(['growth', 'common'])
  const formats = useFormats()
  return ({ earlier, later }) => {
    const date = formats.date(earlier.date)
    if (earlier.date !== later.date) return date
    const { moment } = earlier
    const name = moment.kind === 'own' ? moment.label : t(`common:moment.${moment.kind}`)
    return t('way.moment', { date, moment: name })
  }
}
