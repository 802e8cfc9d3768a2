import { useTranslation } from 'react-i18next'
import { Redirect, useParams } from 'wouter'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments, useBinnedAssessments } from '../../shared/assessments/useAssessments'
import { useContent } from '../../shared/content/ContentContext'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
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

interface NotHereProps {
  readonly title: string
  readonly body: string
  /** Whether it lies in the bin and can be brought back. */
  readonly binned?: boolean
}

/** The face of a result that cannot be shown: why not, and where to go. */
function NotHere({ title, body, binned = false }: NotHereProps) {
  const { t } = useTranslation('result')
  const titleOf = useTitle()
  return (
    <Page title={titleOf(title)} heading={title}>
      <p>{body}</p>
      <p>
        {binned ? (
          <LinkButton to={paths.bin}>{t('gone.bin')}</LinkButton>
        ) : (
          <LinkButton to={paths.assessments}>{t('gone.list')}</LinkButton>
        )}
      </p>
    </Page>
  )
}
