import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { hindsightId } from '../../domain/documents/hindsight'
import { countsOf, type Hindsight as Seen } from '../../domain/hindsight'
import type { ClusterWording, CompetencyId, ProfileWording } from '../../domain/profile'
import { isLevel, type Level } from '../../domain/score'
import { isSealed } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { useProfile } from '../../shared/content/ContentContext'
import { LevelWords } from '../../shared/content/LevelWords'
import { useWritten } from '../../shared/documents/useWritten'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { LevelField } from '../../shared/fields/LevelField'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useInWords } from '../../shared/versions/useInWords'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { hindsightIn, hindsightWriter } from '../../storage/hindsightWriter'
import { LinkButton } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { StickyBar } from '../../ui/StickyBar'
import { changeHindsight, explainHindsight } from './changeHindsight'

/** *Toen en nu*: earlier levels with today's eyes, beside those of then. */
export function Hindsight() {
  const { t } = useTranslation('hindsight')
  const title = useTitle()
  const { assessment: id } = useParams<{ readonly assessment: string }>()
  const assessment = useAssessments()
    .filter(isSealed)
    .find((one) => one.id === id)
  if (assessment) return <LookBack key={assessment.id} assessment={assessment} />
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

function LookBack({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation(['hindsight', 'common'])
  const title = useTitle()
  const formats = useFormats()
  const momentLabel = useMomentLabel()
  const canChange = useCanChange()
  const today = useProfile()
  const own = hindsightId(assessment)
  const hindsight = hindsightIn(useWritten(hindsightWriter, own))
  const counts = countsOf(assessment, hindsight)
  const moment = t('common:momentOn', {
    moment: momentLabel(assessment.moment),
    date: formats.date(assessment.date),
  })
  const isOther = assessment.profile.id !== today.id
  const { profile } = useInWords(today, [assessment])
  const clusters = profile.clusters.filter(({ id }) => !isOther && assessment.clusters.includes(id))
  const scored = clusters.flatMap(scoredIn(assessment))
  return (
    <Page title={title(t('title'))} heading={t('heading', { date: formats.date(assessment.date) })}>
      <p>{t('about', { moment })}</p>
      <p>{t('intro')}</p>
      {canChange && <SavedStatus writer={hindsightWriter} id={own} />}
      <OtherSide of={own} />
      {hindsight.size > 0 && (
        <p role="status">
          <ChangingWords>{t('counts', counts)}</ChangingWords>
        </p>
      )}
      {isOther && <p>{t('otherProfile')}</p>}
      {clusters.length > 0 && <LevelWords scale={profile.scale} summary={t('levels')} />}
      {clusters.map((cluster) => (
        <HindsightCluster key={cluster.id} {...{ profile, cluster, assessment, hindsight, canChange }} />
      ))}
      <HindsightReason assessment={assessment} canChange={canChange} />
      <StickyBar>
        <p>{t('seen', { count: scored.filter(({ id }) => hindsight.has(id)).length, of: scored.length })}</p>
        <LinkButton look="primary" to={paths.growth}>
          {t('toGrowth')}
        </LinkButton>
      </StickyBar>
    </Page>
  )
}

/** What of a cluster has a level to look at again. */
function scoredIn({ answers }: SealedAssessment) {
  return ({ competencies }: ClusterWording) =>
    competencies.filter(({ id }) => isLevel(answers.get(id)?.score))
}

interface ReasonProps {
  readonly assessment: SealedAssessment
  readonly canChange: boolean
}

/** What opened somebody's eyes. */
function HindsightReason({ assessment, canChange }: ReasonProps) {
  const { t } = useTranslation('hindsight')
  const reason = useWritten(hindsightWriter, hindsightId(assessment))?.reason ?? ''
  return (
    <AutosaveText
      name="hindsight.reason"
      label={t('reason')}
      hint={t('clients')}
      value={reason}
      clients="all"
      native={{ rows: 3, readOnly: !canChange }}
      onType={(edit) => explainHindsight(assessment, edit)}
    />
  )
}

interface ClusterProps extends ReasonProps {
  readonly profile: ProfileWording
  readonly cluster: ClusterWording
  readonly hindsight: Seen
}

/** The levels of one cluster: what was given then, and what somebody would give with what they know today. */
function HindsightCluster({ profile, cluster, assessment, hindsight, canChange }: ClusterProps) {
  const { t } = useTranslation('hindsight')
  const localized = useLocalized()
  const words = useScoreWords(profile.scale)
  const scored = scoredIn(assessment)(cluster)
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
          isOneOfMany
          scale={profile.scale}
          level={hindsight.get(id)}
          none={t('notYet')}
          onLevel={canChange ? (level) => choose(id, level) : undefined}
        />
      ))}
    </Section>
  )
}
