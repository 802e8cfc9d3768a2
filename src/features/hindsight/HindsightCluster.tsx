import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import type { SealedAssessment } from '../../domain/assessment'
import type { Hindsight } from '../../domain/hindsight'
import type { Cluster, CompetencyId } from '../../domain/profile'
import { isLevel, type Level } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { LevelField } from '../../shared/fields/LevelField'
import { Section } from '../../ui/Section'
import { changeHindsight } from './changeHindsight'

interface Props {
  readonly cluster: Cluster
  readonly assessment: SealedAssessment
  readonly hindsight: Hindsight
  readonly canChange: boolean
}

/** The levels of one cluster: what was given then, and what somebody would give with what they know today. */
export function HindsightCluster({ cluster, assessment, hindsight, canChange }: Props) {
  const { t } = useTranslation('hindsight')
  const localized = useLocalized()
  const words = useScoreWords(useProfile().scale)
  const scored = cluster.competencies.filter(({ id }) => isLevel(assessment.answers.get(id)?.score))
  if (scored.length === 0) return null

  function choose(competency: CompetencyId, level: Level | undefined) {
    changeHindsight(assessment, (scores) => {
      const { [competency]: _before, ...others } = scores
      return level === undefined ? others : { ...others, [competency]: level }
    })
  }

  return (
    <Section heading={`${cluster.id} ${localized(cluster.title)}`}>
      {scored.map(({ id, text }) => (
        <LevelField
          key={id}
          name="hindsight.scores"
          label={`${id} ${localized(text)}`}
          hint={t('thenLevel', { level: words(assessment.answers.get(id)?.score) })}
          level={hindsight.get(id)}
          none={t('notYet')}
          onLevel={canChange ? (level) => choose(id, level) : undefined}
        />
      ))}
    </Section>
  )
}
