import { useTranslation } from 'react-i18next'
import type { Assessment, SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import { type Growth, growthBetween } from '../../domain/growth'
import type { Cluster, Profile } from '../../domain/profile'
import { currentAssessments } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { pathOfStep } from '../../navigation/stepPaths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useConclusion } from '../../shared/words/useConclusion'
import { useGrowthWords } from '../../shared/words/useGrowthWords'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { CompetencyTable } from './CompetencyTable'
import { OtherSides } from './OtherSides'
import { ResultActions } from './ResultActions'
import { ResultPicture } from './ResultPicture'
import { Reviews } from './Reviews'
import styles from './SealedResult.module.css'
import { Shortlists } from './Shortlists'
import { ToDiscuss } from './ToDiscuss'
import { OlderVersion, Versions } from './Versions'

interface Props {
  readonly assessment: SealedAssessment
  readonly profile: Profile
}

/** The result first: its sentence and its picture. What can be done about it comes after. */
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
        <OlderVersion assessment={assessment} />
        <ResultPicture profile={profile} assessment={assessment} growth={growth} />
        {growth && sentencesOf(growth).map((sentence) => <p key={sentence}>{sentence}</p>)}
        <AssignmentOnwards assessment={assessment} />
        <Versions assessment={assessment} />
        <OtherSides assessment={assessment} />
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

/** The assessment before this one on the calendar, of the same profile, in its newest version. */
function previousOf(assessment: SealedAssessment, all: readonly Assessment[]): SealedAssessment | undefined {
  const moments = currentAssessments(all.filter(({ profile }) => profile.id === assessment.profile.id))
  return moments[moments.findIndex(({ original }) => original === assessment.original) - 1]
}

/** The conclusion of a result: the first time what is strongest, after that what changed. */
function useResultHeading() {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const localized = useLocalized()
  const conclusion = useConclusion()
  return (profile: Profile, assessment: SealedAssessment, growth: Growth | undefined): string => {
    if (growth?.clusters.some(({ direction }) => direction)) return conclusion(growth)
    const { clusters, of, mean } = strongestClusters(profile, assessment)
    if (mean === undefined) return t('first.none')
    const names = formats.list(clusters.map((cluster) => localized(cluster.shortTitle)))
    if (of === 1) return t('first.single', { cluster: names, value: formats.mean(mean) })
    if (clusters.length === of) {
      const all = of === profile.clusters.length
      return t(all ? 'first.alike' : 'first.alikeSome', { count: of, value: formats.mean(mean) })
    }
    return t('first.strongest', { count: clusters.length, clusters: names })
  }
}

/** What stands out at a first look: the clusters with the highest mean, and how many have a mean at all. */
interface Strongest {
  readonly clusters: readonly Cluster[]
  readonly of: number
  /** Absent when no cluster has one. */
  readonly mean?: number
}

function strongestClusters(profile: Profile, assessment: SealedAssessment): Strongest {
  const means = profile.clusters.flatMap((cluster) => {
    const mean = meanOrNothing(clusterValue(cluster, assessment))
    return mean === undefined ? [] : [{ cluster, mean }]
  })
  if (means.length === 0) return { clusters: [], of: 0 }
  const highest = Math.max(...means.map(({ mean }) => mean))
  const clusters = means.filter(({ mean }) => mean === highest).map(({ cluster }) => cluster)
  return { clusters, of: means.length, mean: highest }
}
