import { useTranslation } from 'react-i18next'
import { useRoute } from 'wouter'
import type { Assessment, SealedAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { currentAssessments } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { routes } from '../../navigation/paths'
import { pathOfStep } from '../../navigation/stepPaths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { useStoryHeading } from '../../shared/growth/useStoryHeading'
import { NormNote } from '../../shared/content/NormNote'
import { useCanChange } from '../../shared/saving/useCanChange'
import { MadeWith } from '../../shared/versions/MadeWith'
import { useInWords } from '../../shared/versions/useInWords'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { CompetencyTable } from './CompetencyTable'
import { OtherSides } from './OtherSides'
import { ResultActions } from './ResultActions'
import { ResultPicture } from './ResultPicture'
import { Reviews } from './Reviews'
import { ScoreChanged } from './ScoreChanged'
import styles from './SealedResult.module.css'
import { Shortlists } from './Shortlists'
import { ToDiscuss } from './ToDiscuss'
import { OlderVersion, Versions } from './Versions'

interface Props {
  readonly assessment: SealedAssessment
  readonly profile: Profile
}

/** The result first: its sentence and its picture. What can be done about it comes after. */
export function SealedResult({ assessment, profile: today }: Props) {
  const { t } = useTranslation(['result', 'common'])
  const title = useTitle()
  const formats = useFormats()
  const momentLabel = useMomentLabel()
  const headingOf = useStoryHeading()
  const words = useInWords(today, momentsUntil(assessment, useAssessments()))
  const { profile, moments } = words
  const previous = moments.at(-2)
  const [sincePrevious] = useRoute(routes.resultSincePrevious)
  const since = sincePrevious ? 'previous' : 'begin'
  const moment = t('common:momentOn', {
    moment: momentLabel(assessment.moment),
    date: formats.date(assessment.date),
  })
  return (
    <Page title={title(`${t('title')} ${moment}`)} heading={headingOf(profile, moments, since)}>
      <div className={styles['result']}>
        <ResultPicture {...{ profile, assessment, moments, since }} />
        <p className={styles['moment']}>{moment}</p>
        <NormNote scale={profile.scale} origin={today.scaleOrigin} />
        <MadeWith words={words} today={today.version} />
        {assessment.profile.version !== today.version && (
          <ScoreChanged assessment={assessment} today={today} />
        )}
        <OlderVersion assessment={assessment} />
        <AssignmentOnwards assessment={assessment} />
        <Versions assessment={assessment} />
        <OtherSides assessment={assessment} />
        <Shortlists profile={profile} assessment={assessment} earlier={previous} />
        <ToDiscuss profile={profile} assessment={assessment} previous={previous} />
        <p className={styles['own']}>{t('own')}</p>
        <Reviews profile={profile} assessment={assessment} />
        <CompetencyTable profile={profile} assessment={assessment} previous={previous} />
        <ResultActions assessment={assessment} compared={previous !== undefined} />
      </div>
    </Page>
  )
}

/** The way on for whoever did this for the assignment; also from a correction of it. */
function AssignmentOnwards({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation('result')
  const canChange = useCanChange()
  const assignment = useOwnAssignment()
  const about = useAssessments().find(({ id }) => id === assignment?.assessment)
  const isOurs = about?.original === assessment.original && assignment?.handedInOn === undefined
  if (!canChange || !isOurs) return null
  return (
    <p className="no-print">
      <LinkButton look="primary" to={pathOfStep('choose')}>
        {t('assignment')}
      </LinkButton>
    </p>
  )
}

/** This assessment and those before it on the calendar, of the same profile, each in its newest version. */
function momentsUntil(
  assessment: SealedAssessment,
  all: readonly Assessment[],
): readonly [SealedAssessment, ...SealedAssessment[]] {
  const moments = currentAssessments(all.filter(({ profile }) => profile.id === assessment.profile.id))
  const place = moments.findIndex(({ original }) => original === assessment.original)
  const [first, ...others] = moments.slice(0, Math.max(0, place))
  return first ? [first, ...others, assessment] : [assessment]
}
