import type { ReactNode } from 'react'
import * as v from 'valibot'
import { useTranslation } from 'react-i18next'
import { Redirect, useParams } from 'wouter'
import type { Assessment, OpenAssessment } from '../../domain/assessment'
import { assessmentId } from '../../domain/fields'
import type { Profile } from '../../domain/profile'
import { correctAssessment, isOpen, isSealed, versionsOf } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments, useSeen } from '../../shared/assessments/useAssessments'
import { useContent } from '../../shared/content/ContentContext'
import { MissingPart } from '../../shared/loading/MissingPart'
import { LinkButton } from '../../ui/Button'
import { lazyPart } from '../../ui/lazyPart'
import { Page } from '../../ui/Page'
import { useStepState } from './stepState'
import { Waiting } from '../../shared/loading/Waiting'

// Hardly anybody is busy when a new version of the profile comes.
const CarryOver = lazyPart(async () => (await import('./CarryOver')).CarryOver, {
  loading: () => <Waiting />,
  missing: (again) => <MissingPart again={again} />,
})

interface Props {
  /** What the app itself has to say, where no screen around this one says it. */
  readonly notices?: ReactNode
  /** Draws the assessment as the person sees it: stored, with what is still pending on top. */
  readonly children: (assessment: OpenAssessment, profile: Profile) => ReactNode
}

/** Finds the open assessment that the address names, or says where it went. */
export function OpenAssessmentRoute({ notices, children }: Props) {
  const params = useParams()
  const { profiles } = useContent()
  const assessments = useAssessments()
  const { assessment: address = '' } = params
  const found = assessments.find(({ id }) => id === address)
  const correction = useUntouchedCorrection(address)
  const [stored, begun] = [found && isOpen(found) ? found : undefined, correction]
  // What was written in one that was deleted elsewhere stays before whoever wrote it.
  const shown = useSeen(address, stored, begun)
  if (found && isSealed(found)) return <Redirect to={paths.result(found.id)} replace />
  if (!shown) return <AssessmentMissing notices={notices} />
  const profile = profiles.find(({ id }) => id === shown.profile.id)
  if (!profile) return <ProfileMissing profile={shown.profile.id} notices={notices} />
  if (shown.profile.version === profile.version) return children(shown, profile)
  return (
    <CarryOver assessment={shown} profile={profile}>
      {children}
    </CarryOver>
  )
}

/** The correction that somebody is about to make under this id; undefined where this step is about none. */
function useUntouchedCorrection(id: string): OpenAssessment | undefined {
  const { corrects } = useStepState()
  const assessments = useAssessments()
  const wrong = assessments.filter(isSealed).find((one) => one.id === corrects)
  if (!wrong) return undefined
  const versions = versionsOf(assessments, wrong.original)
  // Begun in another window: there is one.
  return versions.find(isOpen) ?? correctAssessment(wrong, v.parse(assessmentId, id), newestOf(versions) + 1)
}

function newestOf(versions: readonly Assessment[]): number {
  return Math.max(...versions.map(({ version }) => version))
}

type MissingProps = Pick<Props, 'notices'>

/** The address names an assessment that is not on this device, or is in the bin. */
function AssessmentMissing({ notices }: MissingProps) {
  const { t } = useTranslation('assess')
  return (
    <Page title={useTitle()(t('missing.title'))} heading={t('missing.title')}>
      {notices}
      <p>{t('missing.text')}</p>
      <p>
        <LinkButton look="primary" to={paths.home}>
          {t('missing.home')}
        </LinkButton>{' '}
        <LinkButton to={paths.bin}>{t('missing.bin')}</LinkButton>
      </p>
    </Page>
  )
}

/** The assessment is here, but the host no longer serves its profile. */
function ProfileMissing({ profile, notices }: MissingProps & { readonly profile: string }) {
  const { t } = useTranslation('assess')
  return (
    <Page title={useTitle()(t('missing.profileTitle'))} heading={t('missing.profileTitle')}>
      {notices}
      <p>{t('missing.profileText', { profile })}</p>
      <p>
        <LinkButton look="primary" to={paths.home}>
          {t('missing.home')}
        </LinkButton>
      </p>
    </Page>
  )
}
