import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { reviewPaths } from '../../navigation/reviewPaths'
import { useTitle } from '../../navigation/useTitle'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Arrived } from './Arrived'
import styles from './HowToBegin.module.css'
import { Keeping } from './Keeping'
import { clusterGroups, topicGroup, type Received } from './received'
import { Steps } from './Steps'
import { usePersonName } from './usePersonName'
import { useSubjectTitle } from './useSubjectTitle'

/** Of a report that nobody looked at yet: to look for oneself first, or to read at once. Until then no score is on any screen. */
export function HowToBegin({ received }: { readonly received: Received }) {
  const { t } = useTranslation(['review', 'looking', 'arrival'])
  const title = useTitle()
  const heading = useSubjectTitle(received.subject)
  return (
    <Page title={title(heading)} heading={heading} id={`${received.at} begin`}>
      <Arrived id={received.at} />
      <Steps received={received} here="read" />
      <h2>{t('looking:begin.title')}</h2>
      <div className={styles['ways']}>
        <LookFirst received={received} />
        <ReadAtOnce received={received} />
      </div>
      <p className="muted">{t('arrival:proof')}</p>
      <Keeping id={received.at} />
    </Page>
  )
}

function LookFirst({ received: { at, subject, choose } }: { readonly received: Received }) {
  const { t } = useTranslation(['review', 'looking'])
  const [, navigate] = useLocation()
  const name = usePersonName()(subject.person)
  const topics = topicGroup(subject)
  const go = (to: string) => {
    choose('hidden')
    navigate(to)
  }
  return (
    <section className={styles['way']}>
      <h3>{t('looking:begin.first')}</h3>
      <p>{t('looking:begin.firstText')}</p>
      {topics && (
        <Button onClick={() => go(reviewPaths.reviewCluster(at, topics.id))}>
          {t('marks.topics', { name, count: topics.competencies.length })}
        </Button>
      )}
      <Button onClick={() => go(reviewPaths.reviewMarks(at))}>
        {t('looking:begin.clusters', { count: clusterGroups(subject).length })}
      </Button>
    </section>
  )
}

function ReadAtOnce({ received: { at, choose } }: { readonly received: Received }) {
  const { t } = useTranslation(['review', 'looking'])
  const [, navigate] = useLocation()
  const read = () => {
    choose('shown')
    navigate(reviewPaths.receivedReport(at), { replace: true })
  }
  return (
    <section className={styles['way']}>
      <h3>{t('looking:begin.atOnce')}</h3>
      <p>{t('looking:begin.atOnceText')}</p>
      <Button onClick={read}>{t('looking:begin.show')}</Button>
    </section>
  )
}
