import { useTranslation } from 'react-i18next'
import { Redirect, useParams } from 'wouter'
import { useContent } from '../../shared/content/ContentContext'
import { paths } from '../../navigation/paths'
import { useAssessments, useBinnedAssessments } from '../../shared/assessments/useAssessments'
import { NotHere } from './NotHere'
import { SealedResult } from './SealedResult'

/** Screen *Resultaat*: what a finished assessment says, and what changed since the one before. */
export function Result() {
  const { t } = useTranslation(['result', 'growth', 'common'])
  const { assessment: id } = useParams<{ readonly assessment: string }>()
  const { profiles } = useContent()
  const assessments = useAssessments()
  const binned = useBinnedAssessments().some((one) => one.id === id)
  const assessment = assessments.find((one) => one.id === id)
  if (!assessment) {
    return binned ? (
      <NotHere title={t('gone.binned.title')} body={t('gone.binned.body')} binned />
    ) : (
      <NotHere title={t('gone.unknown.title')} body={t('gone.unknown.body')} />
    )
  }
  if (assessment.status === 'open') return <Redirect to={paths.check(assessment.id)} replace />
  const profile = profiles.find((one) => one.id === assessment.profile.id)
  if (profile) return <SealedResult key={assessment.id} assessment={assessment} profile={profile} />
  return (
    <NotHere
      title={t('gone.profile.title')}
      body={t('gone.profile.body', { profile: assessment.profile.id })}
    />
  )
}
