import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import type { CompetencyId, CompetencyWording } from '../../domain/profile'
import type { Level } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { LevelWords } from '../../shared/content/LevelWords'
import { LevelField } from '../../shared/fields/LevelField'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { useCanChange } from '../../shared/saving/useCanChange'
import { OnwardBar } from '../../shared/scales/OnwardBar'
import { ScaleRow } from '../../shared/scales/ScaleRow'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { hindsightWriter } from '../../storage/hindsightWriter'
import { ChangingWords } from '../../ui/ChangingWords'
import { Page } from '../../ui/Page'
import { changeHindsight } from './changeHindsight'
import { seenIn, type LookBack, type ScaleGroup } from './useLookBack'

interface Props {
  readonly lookBack: LookBack
  readonly group: ScaleGroup
}

/** One cluster: what was given then, and what somebody would give with what they know today. */
export function ClusterScales({ lookBack, group }: Props) {
  const { t } = useTranslation('hindsight')
  const title = useTitle()
  const localized = useLocalized()
  const canChange = useCanChange()
  const { assessment, own, profile, moment } = lookBack
  const heading = `${group.id} ${localized(group.cluster.title)}`
  return (
    <Page
      title={title(t('titleOf', { cluster: heading }))}
      heading={heading}
      id={`${assessment.id} ${group.id}`}
    >
      <p>{t('about', { moment })}</p>
      {canChange && <SavedStatus writer={hindsightWriter} id={own} />}
      <OtherSide of={own} />
      <LevelWords scale={profile.scale} summary={t('levels')} overColumns />
      {group.competencies.map((competency) => (
        <Then key={competency.id} lookBack={lookBack} competency={competency} canChange={canChange} />
      ))}
      <Onward lookBack={lookBack} group={group} />
    </Page>
  )
}

interface ThenProps {
  readonly lookBack: LookBack
  readonly competency: CompetencyWording
  readonly canChange: boolean
}

/** One level of then, and the scale on which to give today's. */
function Then({ lookBack, competency, canChange }: ThenProps) {
  const { t } = useTranslation('hindsight')
  const localized = useLocalized()
  const { assessment, profile, hindsight } = lookBack
  const words = useScoreWords(profile.scale)
  const name = `${competency.id} ${localized(competency.text)}`
  const now = hindsight.get(competency.id)
  return (
    <ScaleRow {...{ competency, profile, name }}>
      <LevelField
        name="hindsight.scores"
        label={name}
        hint={t('thenLevel', { level: words(assessment.answers.get(competency.id)?.score) })}
        isOneOfMany
        scale={profile.scale}
        level={now}
        none={t('notYet')}
        onLevel={canChange ? (level) => choose(assessment, competency.id, level) : undefined}
      />
      {/* The radio that is chosen says so itself. */}
      <p aria-hidden="true">
        <ChangingWords>{now === undefined ? t('notYet') : words(now)}</ChangingWords>
      </p>
    </ScaleRow>
  )
}

function choose(assessment: SealedAssessment, competency: CompetencyId, level: Level | undefined) {
  changeHindsight(assessment, (scores) => {
    const { [competency]: _before, ...others } = scores
    return level === undefined ? others : { ...others, [competency]: level }
  })
}

/** On to the next cluster, and after the last to what came of it. */
function Onward({ lookBack: { assessment, groups, hindsight }, group }: Props) {
  const { t } = useTranslation('hindsight')
  const next = groups[groups.indexOf(group) + 1]
  return (
    <OnwardBar
      label={t('next')}
      count={t('seen', seenIn(groups, hindsight))}
      next={{
        to: next ? paths.hindsightCluster(assessment.id, next.id) : paths.hindsight(assessment.id),
        words: t('next'),
      }}
    />
  )
}
