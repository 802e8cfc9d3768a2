import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { levelsGiven } from '../../domain/review'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { reviewPaths } from '../../navigation/reviewPaths'
import { useTitle } from '../../navigation/useTitle'
import { isReport } from '../../shared/reports/storedReports'
import { ClusterWays } from '../../shared/scales/ClusterWays'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Arrived } from './Arrived'
import { arrivalState } from './arrivalState'
import { askedOf, clusterGroups, givenIn, topicGroup, type MarkGroup, type Received } from './received'
import { Reveal } from './Reveal'
import styles from './review.module.css'
import { Steps } from './Steps'
import { usePersonName } from './usePersonName'

interface Props {
  readonly received: Received
}

/** *Jouw beeld*: where to give levels, how far somebody is, and what comes after. */
export function Marks({ received }: Props) {
  const { t } = useTranslation(['review', 'looking'])
  const title = useTitle()
  const { at, subject, draft } = received
  const name = subject.person.name.trim()
  const heading = name === '' ? t('marks.title') : t('marks.titleOf', { name })
  const open = clusterGroups(subject).find((group) => givenIn(group, draft) < group.competencies.length)
  return (
    <Page title={title(heading)} heading={heading} id={`${at} marks`}>
      <Arrived id={at} />
      <Steps received={received} here="marks" />
      <About received={received} />
      <Groups received={received} open={open} />
      <p>{t('looking:sight.given', { count: levelsGiven(draft.review), of: askedOf(subject) })}</p>
      <p className={styles['ways']}>
        <After received={received} look={open ? 'secondary' : 'primary'} />
      </p>
    </Page>
  )
}

/** What the other wants to talk about first, and then every cluster. */
function Groups({
  received: { at, subject, draft },
  open,
}: Props & { readonly open: MarkGroup | undefined }) {
  const { t } = useTranslation(['review', 'looking'])
  const localized = useLocalized()
  const name = usePersonName()(subject.person)
  const topics = topicGroup(subject)
  const labelOf = ({ cluster, competencies }: MarkGroup) =>
    cluster
      ? `${cluster.id} ${localized(cluster.title)}`
      : t('marks.topics', { name, count: competencies.length })
  return (
    <ClusterWays
      onward={
        open && {
          to: reviewPaths.reviewCluster(at, open.id),
          label: t('marks.goOn', { cluster: open.id }),
        }
      }
      clusters={[...(topics ? [topics] : []), ...clusterGroups(subject)].map((group) => ({
        to: reviewPaths.reviewCluster(at, group.id),
        label: labelOf(group),
        hint: t('marks.givenIn', { count: givenIn(group, draft), of: group.competencies.length }),
      }))}
    />
  )
}

interface AfterProps extends Props {
  readonly look: 'primary' | 'secondary'
}

/** What comes after the levels: the scores, for whoever has not seen them, and else what both talk about. */
function After({ received: { at, subject, draft, sight, choose }, look }: AfterProps) {
  const { t } = useTranslation('looking')
  const [, navigate] = useLocation()
  const reveal = () => {
    choose('shown')
    navigate(reviewPaths.reviewTalk(at), { state: arrivalState({ opened: 'revealed' }) })
  }
  if (sight === 'hidden')
    return <Reveal subject={subject} given={levelsGiven(draft.review)} look={look} onReveal={reveal} />
  const next = isReport(subject) ? 'talk' : 'reply'
  return (
    <LinkButton look={look} to={next === 'talk' ? reviewPaths.reviewTalk(at) : reviewPaths.reviewReply(at)}>
      {t(`steps.go.${next}`)}
    </LinkButton>
  )
}

function About({ received: { subject, sight, draft } }: Props) {
  const { t } = useTranslation(['review', 'looking', 'arrival'])
  const { date } = useFormats()
  if (!isReport(subject)) {
    return (
      <>
        <p>{t('marks.request')}</p>
        <p className={styles['quiet']}>{t('arrival:proof')}</p>
      </>
    )
  }
  return (
    <>
      <p>{t('marks.about', { date: date(subject.latest.date) })}</p>
      <p>{t(`looking:sight.${blindness({ sight, draft })}`)}</p>
    </>
  )
}

/** What the reply will say of whether the scores were seen. */
function blindness({ sight, draft: { review } }: Pick<Received, 'sight' | 'draft'>) {
  if (!review.blind) return 'notBlind'
  return sight === 'hidden' ? 'text' : 'isBlind'
}
