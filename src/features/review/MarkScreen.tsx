import { useTranslation } from 'react-i18next'
import { levelsGiven } from '../../domain/review'
import { useLocalized } from '../../i18n/useLanguage'
import { reviewPaths } from '../../navigation/reviewPaths'
import { useTitle } from '../../navigation/useTitle'
import { LevelWords } from '../../shared/content/LevelWords'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { OnwardBar } from '../../shared/scales/OnwardBar'
import { Page } from '../../ui/Page'
import { markingOf } from './markingOf'
import { MarkRow } from './MarkRow'
import { askedOf, clusterGroups, givenIn, topicGroup, type MarkGroup, type Received } from './received'
import { Steps } from './Steps'
import { ownAnswerOf } from './ownAnswerOf'
import { usePersonName } from './usePersonName'

interface Props {
  readonly received: Received
  /** As it stands in the address; where it is none of the report's, the first cluster is shown. */
  readonly group: string
}

/** One screen of *Jouw beeld*: a cluster, or what the other wants to talk about, on the same scale and with the same words. */
export function MarkScreen({ received, group: id }: Props) {
  const { t } = useTranslation('review')
  const title = useTitle()
  const { at, subject, draft } = received
  const [topics, clusters] = [topicGroup(subject), clusterGroups(subject)]
  const groups = topics ? [topics, ...clusters] : clusters
  const group = groups.find((one) => one.id === id) ?? clusters[0]
  const heading = useGroupTitle(received, group)
  const ownOf = ownAnswerOf(received)
  const marking = markingOf(received)
  if (!group) return null
  return (
    <Page title={title(heading)} heading={heading} id={`${at} marks ${group.id}`}>
      <Steps received={received} here="marks" />
      <SavedStatus writer={reviewWriter} id={draft.id} />
      <LevelWords scale={subject.profile.scale} summary={t('marks.levels')} overColumns />
      {group.competencies.map((competency) => (
        <MarkRow
          key={competency.id}
          competency={competency}
          profile={subject.profile}
          mark={draft.review.marks.get(competency.id)}
          own={ownOf(competency.id)}
          marking={marking}
        />
      ))}
      <Onward received={received} group={group} />
    </Page>
  )
}

function useGroupTitle({ subject }: Received, group: MarkGroup | undefined): string {
  const { t } = useTranslation(['review', 'looking'])
  const localized = useLocalized()
  const name = usePersonName()(subject.person)
  const cluster = group?.cluster
  return cluster ? `${cluster.id} ${localized(cluster.title)}` : t('marks.topicsTitle', { name })
}

/** In sight however far somebody has scrolled: how many there are of all, or of what is talked about, and the way on. */
function Onward({ received, group }: { readonly received: Received; readonly group: MarkGroup }) {
  const { t } = useTranslation(['review', 'looking'])
  const { at, subject, draft } = received
  const clusters = clusterGroups(subject)
  const given = group.cluster
    ? { count: levelsGiven(draft.review), of: askedOf(subject) }
    : { count: givenIn(group, draft), of: group.competencies.length }
  const next = group.cluster && clusters[clusters.findIndex(({ id }) => id === group.id) + 1]
  return (
    <OnwardBar
      label={t('marks.onward')}
      count={t('looking:sight.count', given)}
      next={{
        to: next ? reviewPaths.reviewCluster(at, next.id) : reviewPaths.reviewMarks(at),
        words: t('marks.next'),
      }}
    />
  )
}
