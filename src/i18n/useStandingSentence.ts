import { useTranslation } from 'react-i18next'
import type { Scores } from '../domain/clusterValue'
import type { ProfileWording } from '../domain/profile'
import { levelCounts, standingOf } from '../domain/standing'
import { useFormats } from './useFormats'
import { useLanguage, useLocalized } from './useLanguage'

/** How the clusters lie, without ranking what lies close together: "Je clusters liggen dicht bij elkaar (2,0 tot 2,8). …" */
export function useStandingSentence(): (profile: ProfileWording, scores: Scores) => string {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  return (profile, scores) => {
    const { clusters, lowest, highest, outstanding } = standingOf(profile, scores)
    const [only, ...others] = clusters
    if (!only) return t('standing.none')
    const value = formats.mean(highest)
    if (others.length === 0)
      return t('standing.single', { cluster: localized(only.cluster.shortTitle), value })
    if (lowest === highest) {
      const all = clusters.length === profile.clusters.length
      return t(all ? 'standing.alike' : 'standing.alikeSome', { count: clusters.length, value })
    }
    const range = { lowest: formats.mean(lowest), highest: value }
    const spread = t(highest - lowest < 1 ? 'standing.close' : 'standing.wide', range)
    if (outstanding.length === 0) return spread
    const names = outstanding.map(({ cluster, mean }) =>
      t('standing.cluster', { cluster: localized(cluster.shortTitle), value: formats.mean(mean) }),
    )
    return t('standing.outstanding', { count: names.length, spread, clusters: formats.list(names) })
  }
}

/** What is there, from the highest level down: "2 competenties op niveau 4 (Vakvolwassen), 11 op niveau 3 (Zelfstandig)". */
export function useLevelSentence(): (profile: ProfileWording, scores: Scores) => string {
  const { t } = useTranslation('growth')
  const language = useLanguage()
  return (profile, scores) => {
    const labelOf = (level: number) =>
      profile.scale.levels.find(({ value }) => value === level)?.label[language]
    const parts = levelCounts(profile, scores)
      .slice(0, levelsNamed)
      .map(({ level, count }, index) =>
        t(index === 0 ? 'levels.first' : 'levels.next', {
          count,
          level,
          label: labelOf(level) ?? '',
        }),
      )
    return parts.length === 0 ? t('levels.none') : parts.join(', ')
  }
}

/** The two highest say where somebody stands; all of them would be a table. */
const levelsNamed = 2
