import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { growthBetween } from '../../domain/growth'
import type { Profile } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useGrowthWords } from '../../shared/words/useGrowthWords'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { Page } from '../../ui/Page'
import { AssignmentOnwards } from './AssignmentOnwards'
import { CompetencyTable } from './CompetencyTable'
import { OtherSides } from './OtherSides'
import { previousOf } from './previousOf'
import { ResultActions } from './ResultActions'
import { ResultPicture } from './ResultPicture'
import styles from './SealedResult.module.css'
import { Reviews } from './Reviews'
import { Shortlists } from './Shortlists'
import { ToDiscuss } from './ToDiscuss'
import { useResultHeading } from './useResultHeading'
import { Versions } from './Versions'

interface Props {
  readonly assessment: SealedAssessment
  readonly profile: Profile
}

export function SealedResult({ assessment, profile }: Props) {
  const { t } = useTranslation(['result', 'common'])
  const title = useTitle()
  const formats = useFormats()
  const momentLabel = useMomentLabel()
  const headingOf = useResultHeading()
  const sentencesOf = useGrowthWords()
  const previous = previousOf(assessment, useAssessments())
  const growth = previous && growthBetween(profile, previous, assessment)
  const moment = t('common:momentOn', {
    moment: momentLabel(assessment.moment),
    date: formats.date(assessment.date),
  })
  return (
    <Page title={title(`${t('title')} ${moment}`)} heading={headingOf(profile, assessment, growth)}>
      <div className={styles['result']}>
        <p className={styles['moment']}>{moment}</p>
        <AssignmentOnwards assessment={assessment} />
        <Versions assessment={assessment} />
        <OtherSides assessment={assessment} />
        {growth && sentencesOf(growth).map((sentence) => <p key={sentence}>{sentence}</p>)}
        <ResultPicture profile={profile} assessment={assessment} growth={growth} />
        <Shortlists profile={profile} assessment={assessment} />
        <ToDiscuss profile={profile} assessment={assessment} previous={previous} />
        <p className={styles['own']}>{t('own')}</p>
        <Reviews assessment={assessment} />
        <CompetencyTable profile={profile} assessment={assessment} previous={previous} />
        <ResultActions assessment={assessment} compared={previous !== undefined} />
      </div>
    </Page>
  )
}
