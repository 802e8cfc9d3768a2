import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import type { Cluster, Scale } from '../../domain/profile'
import { isLevel } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import { useScoreWords } from '../../shared/words/useScoreWords'

/** Which competencies of a cluster stand highest, by number: their words stand in the list below. */
export function useCompetenciesHeading(scale: Scale) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const words = useScoreWords(scale)
  return (cluster: Cluster, assessment: SealedAssessment): string => {
    const scored = cluster.competencies.flatMap(({ id }) => {
      const score = assessment.answers.get(id)?.score
      return isLevel(score) ? [{ id, score }] : []
    })
    const highest = scored.toSorted((a, b) => b.score - a.score)[0]?.score
    if (highest === undefined) return t('cluster.competencies.none')
    const top = scored.filter(({ score }) => score === highest).map(({ id }) => id)
    if (scored.length === 1) {
      return t('cluster.competencies.only', { name: formats.list(top), level: words(highest) })
    }
    if (top.length === scored.length) return t('cluster.competencies.alike', { level: words(highest) })
    return t('cluster.competencies.highest', { count: top.length, names: formats.list(top) })
  }
}
