import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import { clustersBelowNorm, compass, type CompassSession } from '../../domain/compass'
import type { About } from '../../domain/documents/goal'
import { stateOf } from '../../domain/goal'
import type { ClusterId, Profile } from '../../domain/profile'
import type { Programme } from '../../domain/programme'
import { comparableClusters } from '../../domain/translation'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useVersionSentences } from '../../i18n/useVersionSentences'
import { useProfile } from '../../shared/content/ContentContext'
import { useSessionTitle } from '../../shared/content/useSessionTitle'
import { useOwnCourse } from '../../shared/documents/ownCourse'
import { useAboutNow } from '../../shared/goals/useAboutNow'
import { useGoals } from '../../shared/goals/useGoals'
import { useNormWords } from '../../shared/words/useNormWords'
import { Section } from '../../ui/Section'
import { CompassDays } from './CompassDays'

interface Props {
  readonly programme: Programme
  readonly assessment: SealedAssessment
}

/** The days of one course that would help, the ones that are done or need not be done apart. */
export function CompassOf({ programme, assessment }: Props) {
  const { t } = useTranslation('course')
  const profile = useProfile()
  const { date } = useFormats()
  const norm = useNormWords(profile.scale)
  const course = useOwnCourse(programme.id)
  const goals = useGoalClusters()
  const versionsIn = useVersionSentences()
  const days = compass({ programme, weak: clustersBelowNorm(profile, assessment), goals, course })
  const ahead = days.filter(({ standing }) => standing === 'ahead')
  const behind = days.filter(({ standing }) => standing !== 'ahead')
  return (
    <>
      <p>
        {t('compass.basis', { date: date(assessment.date) })}{' '}
        {days.length > 0 && t(goals.length > 0 ? 'compass.ruleGoals' : 'compass.rule', { norm })}
      </p>
      {versionsIn([assessment]).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Unknown assessment={assessment} />
      {days.length === 0 && <p>{t('compass.strong', { norm })}</p>}
      {days.length > 0 && (
        <Section heading={t('compass.ahead')}>
          {ahead.length === 0 && <p>{t('compass.aheadNone')}</p>}
          <CompassDays programme={programme} days={ahead} isAhead />
        </Section>
      )}
      {behind.length > 0 && (
        <Section heading={t('compass.behind')}>
          <CompassDays programme={programme} days={behind} />
        </Section>
      )}
      {days.length > 0 && <Others programme={programme} days={days} />}
    </>
  )
}

/** The clusters of which the assessment says too little. */
function Unknown({ assessment }: Pick<Props, 'assessment'>) {
  const { t } = useTranslation('course')
  const { list } = useFormats()
  const localized = useLocalized()
  const unknown = comparableClusters(useProfile(), [assessment]).filter(
    (cluster) => meanOrNothing(clusterValue(cluster, assessment)) === undefined,
  )
  if (unknown.length === 0) return null
  const clusters = list(unknown.map(({ shortTitle }) => localized(shortTitle)))
  return <p>{t('compass.unknown', { count: unknown.length, clusters })}</p>
}

interface OthersProps {
  readonly programme: Programme
  readonly days: readonly CompassSession[]
}

/** The days that do not help, so that nobody takes them for forgotten. */
function Others({ programme, days }: OthersProps) {
  const { t } = useTranslation('course')
  const titleOf = useSessionTitle()
  const named = new Set(days.map(({ session }) => session.id))
  const others = programme.sessions.filter(({ id }) => !named.has(id))
  if (others.length === 0) return null
  return (
    <>
      <p>{t('compass.others')}</p>
      <ul>
        {others.map((session) => (
          <li key={session.id}>{t('session.named', { title: titleOf(session), session: session.label })}</li>
        ))}
      </ul>
    </>
  )
}

/** The clusters that the goals somebody works on are about; a task or an outcome belongs to none. */
function useGoalClusters(): readonly { readonly cluster: ClusterId }[] {
  const profile = useProfile()
  const now = useAboutNow()
  return useGoals()
    .filter(({ body }) => stateOf(body) === 'active')
    .flatMap(({ body }) => clusterOf(profile, now(body.about)))
}

function clusterOf({ clusters }: Profile, { kind, id }: About): readonly { readonly cluster: ClusterId }[] {
  const found = clusters.find((cluster) =>
    kind === 'cluster' ? cluster.id === id : isAmong(cluster.competencies, kind, id),
  )
  return found ? [{ cluster: found.id }] : []
}

function isAmong(competencies: readonly { readonly id: string }[], kind: About['kind'], id: string): boolean {
  return kind === 'competency' && competencies.some((one) => one.id === id)
}
