import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { currentAssessments } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments, useIsSupervisor } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useVersions } from '../../shared/versions/useVersions'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { CompassOf } from './CompassOf'
import { ProgrammesContext } from './ProgrammesContext'

/** Screen *Welke lesdag helpt mij?*: which days of the course would help most, by the last finished assessment, and why. */
export function Compass() {
  const { t } = useTranslation('course')
  const title = useTitle()
  const profile = useProfile()
  const programmes = use(ProgrammesContext)
  const own = useAssessments().filter((assessment) => assessment.profile.id === profile.id)
  const last = currentAssessments(own).at(-1)
  const { readIn } = useVersions(profile, last ? [last.profile.version] : [])
  // The days of a course go with the profile of today.
  const latest = last && readIn(last, profile)
  return (
    <Page title={title(t('compass.title'))} heading={t('compass.title')}>
      {!latest && <NothingScored />}
      {latest &&
        programmes.map((programme) => (
          <CompassOf key={programme.id} programme={programme} assessment={latest} />
        ))}
      <p>
        <Link href={paths.course}>{t('back')}</Link>
      </p>
    </Page>
  )
}

function NothingScored() {
  const { t } = useTranslation('course')
  const isSupervisor = useIsSupervisor()
  const canChange = useCanChange()
  if (isSupervisor) {
    return (
      <>
        <p>{t('compass.empty.supervisor')}</p>
        <p>
          <LinkButton to={paths.team}>{t('compass.empty.team')}</LinkButton>
        </p>
      </>
    )
  }
  return (
    <>
      <h2>{t('compass.empty.title')}</h2>
      <p>{t('compass.empty.text')}</p>
      {canChange && (
        <p>
          <LinkButton look="primary" to={paths.newAssessment}>
            {t('compass.empty.start')}
          </LinkButton>
        </p>
      )}
    </>
  )
}
