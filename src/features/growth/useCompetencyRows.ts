import { useTranslation } from 'react-i18next'
import type { ChartRow } from '../../charts/ChartRow'
import type { Scores } from '../../domain/clusterValue'
import { growthBetween } from '../../domain/growth'
import type { ClusterWording, ProfileWording } from '../../domain/profile'
import { isLevel, type Score } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { clipped } from '../../papers/clipped'
import { useScoreWords } from '../../shared/words/useScoreWords'

/** About two short lines: the whole name stands in the list. */
const axisLength = 16

/** The competencies of a cluster with their levels and words, in the order of the profile. */
export function useCompetencyRows(profile: ProfileWording) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const words = useScoreWords(profile.scale)
  const labelOf = (score: Score | undefined) => {
    const level = profile.scale.levels.find(({ value }) => value === score)
    return level && localized(level.label)
  }
  return (cluster: ClusterWording, now: Scores, previous: Scores | undefined): readonly ChartRow[] => {
    const own = new Set(cluster.competencies.map(({ id }) => id))
    const { competencies } = growthBetween(profile, previous ?? now, now)
    return competencies
      .filter(({ competency }) => own.has(competency.id))
      .map(({ competency: { id, text }, earlier, later, change }) => ({
        key: id,
        label: `${id} ${localized(text)}`,
        axis: `${id} ${clipped(localized(text), axisLength)}`,
        short: id,
        now: numberOf(later),
        before: previous && numberOf(earlier),
        value: isLevel(later) ? String(later) : words(later),
        words: words(later),
        hint: labelOf(later),
        valueBefore: previous && words(earlier),
        change:
          previous && change !== undefined ? (change === 0 ? t('same') : formats.steps(change)) : undefined,
      }))
  }
}

function numberOf(score: Score | undefined): number | undefined {
  return isLevel(score) ? score : undefined
}
