import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { isSealed } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { ClusterScales } from './ClusterScales'
import { Overview } from './Overview'
import { useLookBack } from './useLookBack'

/** *Toen en nu*: earlier levels with today's eyes, beside those of then, a cluster a screen. */
export function Hindsight() {
  const { t } = useTranslation('hindsight')
  const title = useTitle()
  const params = useParams<{ readonly assessment: string; readonly cluster?: string }>()
  const assessment = useAssessments()
    .filter(isSealed)
    .find((one) => one.id === params.assessment)
  if (assessment) return <Part key={assessment.id} assessment={assessment} cluster={params.cluster} />
  return (
    <Page title={title(t('title'))} heading={t('gone')}>
      <p>{t('goneText')}</p>
      <p>
        <LinkButton look="primary" to={paths.growth}>
          {t('toGrowth')}
        </LinkButton>
      </p>
    </Page>
  )
}

interface PartProps {
  readonly assessment: SealedAssessment
  readonly cluster: string | undefined
}

/** An address that names no cluster of this assessment is the overview. */
function Part({ assessment, cluster }: PartProps) {
  const lookBack = useLookBack(assessment)
  const group = lookBack.groups.find(({ id }) => id === cluster)
  return group ? (
    <ClusterScales key={group.id} lookBack={lookBack} group={group} />
  ) : (
    <Overview lookBack={lookBack} />
  )
}
