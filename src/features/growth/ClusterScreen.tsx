import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue } from '../../domain/clusterValue'
import { noticeableChange } from '../../domain/growth'
import type { Cluster, ClusterWording, ProfileWording } from '../../domain/profile'
import { currentAssessments } from '../../domain/sealing'
import { comparablePart, unmatchedIn } from '../../domain/translation'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { Quoted } from '../../shared/content/Quoted'
import { HowToRead } from '../../shared/growth/HowToRead'
import { MadeWith } from '../../shared/versions/MadeWith'
import { useInWords } from '../../shared/versions/useInWords'
import { useClusterWords } from '../../shared/words/useClusterWords'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Panes } from '../../ui/Panes'
import { ClusterHindsight } from './ClusterHindsight'
import { ClusterHistory } from './ClusterHistory'
import { ClusterNotes } from './ClusterNotes'
import { ClusterReviews } from './ClusterReviews'
import { ClusterSessions } from './ClusterSessions'
import { CompetenciesFigure } from './CompetenciesFigure'
import styles from './growth.module.css'

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
  const headingOf = useClusterHeading()
  const { cluster: id } = useParams<{ readonly cluster: string }>()
  // One that came later has no scores yet, and words of today.
  const today = useProfile().clusters.find((one) => one.id === id)
  const cluster = profile.clusters.find((one) => one.id === id) ?? today
  if (!cluster) return <UnknownCluster />
  const moments = all.filter((one) => one.clusters.includes(cluster.id))
  const last = moments.at(-1)
  return (
    <Page title={title(localized(cluster.title))} heading={headingOf(cluster, moments)} id={cluster.id}>
      <p className="muted">{t('cluster.label', { number: cluster.id, title: localized(cluster.title) })}</p>
      <Panes side={<Side cluster={cluster} today={today} profile={profile} />}>
        {children}
        {moments.length > 0 && (
          <>
            <CompetenciesFigure profile={profile} cluster={cluster} moments={moments} />
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

interface SideProps extends NeighboursProps {
  /** As the profile of today has it. */
  readonly today: Cluster | undefined
}

/** What goes with the levels: what the cluster is about, the days that go into it, and the ways on. */
function Side({ profile, cluster, today }: SideProps) {
  return (
    <>
      {today && <About cluster={today} />}
      <ClusterSessions cluster={cluster} />
      <Neighbours profile={profile} cluster={cluster} />
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

/** Where a cluster stands now and where it came from: "Vertrouwen ging sinds 10 mei 2026 van 2,3 naar 3,7". */
function useClusterHeading() {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const words = useClusterWords()
  return (whole: ClusterWording, moments: readonly SealedAssessment[]): string => {
    const cluster = localized(whole.shortTitle)
    const [previous, last] = [moments.at(-2), moments.at(-1)]
    const shown = comparablePart(whole, unmatchedIn(previous ? [previous] : []))
    if (!last) return t('cluster.nothing', { cluster })
    const now = clusterValue(shown, last)
    if (now.type !== 'Mean') return t('cluster.noMean', { cluster, words: words(now) })
    const before = previous && clusterValue(shown, previous)
    if (!previous || before?.type !== 'Mean') return t('cluster.first', { cluster, now: words(now) })
    const moved = Math.abs(Math.round((now.mean - before.mean) * 10)) >= noticeableChange * 10
    // Growth may have been told from another moment than the one before.
    return t(moved ? 'cluster.moved' : 'cluster.same', {
      cluster,
      date: formats.date(previous.date),
      before: formats.mean(before.mean),
      now: formats.mean(now.mean),
    })
  }
}

interface NeighboursProps {
  readonly profile: ProfileWording
  readonly cluster: ClusterWording
}

/** The ways on from a cluster: the ones beside it, the text of the profile, and back. */
function Neighbours({ profile, cluster }: NeighboursProps) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const place = profile.clusters.findIndex(({ id }) => id === cluster.id)
  const previous = profile.clusters[place - 1]
  const next = profile.clusters[place + 1]
  return (
    <nav className={`no-print ${styles['neighbours']}`} aria-label={t('cluster.neighbours')}>
      {next && (
        <Link href={paths.cluster(next.id)}>
          {t('cluster.next', { cluster: localized(next.shortTitle) })}
        </Link>
      )}
      {previous && (
        <Link href={paths.cluster(previous.id)}>
          {t('cluster.previous', { cluster: localized(previous.shortTitle) })}
        </Link>
      )}
      <Link href={paths.profile}>{t('cluster.profile')}</Link>
      <Link href={paths.growth}>{t('cluster.back')}</Link>
    </nav>
  )
}
