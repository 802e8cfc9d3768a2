import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import type { Cluster, ClusterWording, ProfileWording } from '../../domain/profile'
import { currentAssessments } from '../../domain/sealing'
import { useLocalized } from '../../i18n/useLanguage'
import { paths, routes } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { Quoted } from '../../shared/content/Quoted'
import { HowToRead } from '../../shared/growth/HowToRead'
import { clusterPath, type Since } from '../../shared/growth/since'
import { SinceSwitch } from '../../shared/growth/SinceSwitch'
import { useSince } from '../../shared/growth/useSince'
import { MadeWith } from '../../shared/versions/MadeWith'
import { useInWords } from '../../shared/versions/useInWords'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Panes } from '../../ui/Panes'
import { ClusterHindsight } from './ClusterHindsight'
import { ClusterHistory } from './ClusterHistory'
import { ClusterNotes } from './ClusterNotes'
import { ClusterReviews } from './ClusterReviews'
import { ClusterSessions } from './ClusterSessions'
import { CompetenciesFigure } from './CompetenciesFigure'
import { Neighbours } from './Neighbours'
import { useClusterHeading } from './useClusterHeading'

/** Screen *Cluster*: one cluster through all the moments that asked it. */
export function ClusterScreen() {
  const profile = useProfile()
  const assessments = useAssessments().filter((one) => one.profile.id === profile.id)
  const [first, ...others] = currentAssessments(assessments)
  if (first) return <ClusterOfThen finished={[first, ...others]} />
  return <ClusterPage profile={profile} moments={[]} />
}

interface OfThenProps {
  /** In the order of the calendar. */
  readonly finished: readonly [SealedAssessment, ...SealedAssessment[]]
}

/** In the words that the last assessment was made with. */
function ClusterOfThen({ finished }: OfThenProps) {
  const today = useProfile()
  const words = useInWords(today, finished)
  return (
    <ClusterPage profile={words.profile} moments={words.moments}>
      <MadeWith words={words} today={today.version} />
    </ClusterPage>
  )
}

interface Props {
  readonly profile: ProfileWording
  /** Read in its words, in the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
  /** What there is to say about these words. */
  readonly children?: ReactNode
}

function ClusterPage({ profile, moments: all, children }: Props) {
  const { t } = useTranslation('growth')
  const title = useTitle()
  const localized = useLocalized()
  const headingOf = useClusterHeading(profile)
  const since = useSince(routes.clusterSincePrevious)
  const [, navigate] = useLocation()
  const { cluster: id } = useParams<{ readonly cluster: string }>()
  // One that came later has no scores yet, and words of today.
  const today = useProfile().clusters.find((one) => one.id === id)
  const cluster = profile.clusters.find((one) => one.id === id) ?? today
  if (!cluster) return <UnknownCluster />
  const moments = all.filter((one) => one.clusters.includes(cluster.id))
  const last = moments.at(-1)
  return (
    <Page
      title={title(localized(cluster.title))}
      heading={headingOf(cluster, moments, since)}
      id={cluster.id}
    >
      <p className="muted">{t('cluster.label', { number: cluster.id, title: localized(cluster.title) })}</p>
      {moments.length > 2 && (
        <SinceSwitch chosen={since} onChoose={(next) => navigate(clusterPath(cluster.id, next))} />
      )}
      <Panes side={<Side {...{ profile, cluster, today, since }} />}>
        {children}
        {moments.length > 0 && (
          <>
            <CompetenciesFigure {...{ profile, cluster, moments, since }} />
            <HowToRead scale={profile.scale} compares={moments.length > 1} />
          </>
        )}
        {moments.length === 0 && <p>{t('cluster.nothingBody')}</p>}
        {moments.length > 1 && <ClusterHistory cluster={cluster} moments={moments} scale={profile.scale} />}
        <ClusterHindsight profile={profile} cluster={cluster} moments={moments} />
        {last && <ClusterReviews profile={profile} cluster={cluster} assessment={last} />}
        {moments.length > 0 && <ClusterNotes profile={profile} cluster={cluster} moments={moments} />}
      </Panes>
    </Page>
  )
}

function UnknownCluster() {
  const { t } = useTranslation('growth')
  const title = useTitle()
  return (
    <Page title={title(t('cluster.unknown'))} heading={t('cluster.unknown')}>
      <p>
        <Link href={paths.growth}>{t('cluster.back')}</Link>
      </p>
    </Page>
  )
}

interface SideProps {
  readonly profile: ProfileWording
  readonly cluster: ClusterWording
  /** As the profile of today has it. */
  readonly today: Cluster | undefined
  readonly since: Since
}

/** What goes with the levels: what the cluster is about, the days that go into it, and the ways on. */
function Side({ profile, cluster, today, since }: SideProps) {
  return (
    <>
      {today && <About cluster={today} />}
      <ClusterSessions cluster={cluster} />
      <Neighbours {...{ profile, cluster, since }} />
    </>
  )
}

/** What the profile says about a cluster. */
function About({ cluster }: { readonly cluster: Cluster }) {
  const { t } = useTranslation('quoted')
  const localized = useLocalized()
  const { publisher } = useProfile()
  return (
    <>
      {cluster.summary && <p>{localized(cluster.summary)}</p>}
      {cluster.description && (
        <Disclosure summary={t('description', { publisher })}>
          <Quoted text={cluster.description} from={t('descriptionFrom', { publisher })} />
        </Disclosure>
      )}
    </>
  )
}
