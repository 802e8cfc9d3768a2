import { useTranslation } from 'react-i18next'
import type { Assessment, SealedAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { currentAssessments } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { routes } from '../../navigation/paths'
import { pathOfStep } from '../../navigation/stepPaths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { useSince } from '../../shared/growth/useSince'
import { useStoryHeading } from '../../shared/growth/useStoryHeading'
import { NormNote } from '../../shared/content/NormNote'
import { useCanChange } from '../../shared/saving/useCanChange'
import { MadeWith } from '../../shared/versions/MadeWith'
import { useInWords } from '../../shared/versions/useInWords'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { Below } from '../../ui/Below'
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
  const isAsked = useIsAsked(assessment)
  const since = useSince(routes.resultSincePrevious)
  const moment = t('common:momentOn', {
    moment: momentLabel(assessment.moment),
    date: formats.date(assessment.date),
  })
  return (
    <Page title={title(`${t('title')} ${moment}`)} heading={headingOf(profile, moments, since)}>
      <div className={styles['result']}>
        <ResultPicture {...{ profile, assessment, moments, since }} />
        <Below>
          <p className={styles['moment']}>{moment}</p>
          <NormNote scale={profile.scale} origin={today.scaleOrigin} />
          <MadeWith words={words} today={today.version} />
          {assessment.profile.version !== today.version && (
            <ScoreChanged assessment={assessment} today={today} />
          )}
          <OlderVersion assessment={assessment} />
          {isAsked && (
            <p className="no-print">
              <LinkButton look="primary" to={pathOfStep('choose')}>
                {t('assignment')}
              </LinkButton>
            </p>
          )}
          <Versions assessment={assessment} />
          <OtherSides assessment={assessment} />
          <Shortlists profile={profile} assessment={assessment} earlier={previous} />
          <ToDiscuss profile={profile} assessment={assessment} previous={previous} />
          <p className={styles['own']}>{t('own')}</p>
          <Reviews profile={profile} assessment={assessment} />
          <CompetencyTable profile={profile} assessment={assessment} previous={previous} />
          <ResultActions assessment={assessment} growthIsNext={previous !== undefined && !isAsked} />
        </Below>
      </div>
    </Page>
  )
}

/** Whether the assignment goes on from here, also from a correction of what was done for it. */
function useIsAsked(assessment: SealedAssessment): boolean {
  const canChange = useCanChange()
  const assignment = useOwnAssignment()
  const about = useAssessments().find(({ id }) => id === assignment?.assessment)
  return canChange && about?.original === assessment.original && assignment?.handedInOn === undefined
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
