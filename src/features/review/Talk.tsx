import { useTranslation } from 'react-i18next'
import { isReport } from '../../shared/reports/storedReports'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { reviewPaths } from '../../navigation/reviewPaths'
import { TalkGuide } from '../../shared/content/TalkGuide'
import { useTitle } from '../../navigation/useTitle'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Agreements } from './Agreements'
import { Arrived } from './Arrived'
import type { Received } from './received'
import styles from './review.module.css'
import { Steps } from './Steps'
import { TopicChoices } from './TopicChoices'

/** *Bereid gesprek voor*: what to talk about, what the other asks, and what comes of it. */
export function Talk({ received }: { readonly received: Received }) {
  const { t } = useTranslation('review')
  const title = useTitle()
  const { at, subject, draft } = received
  const name = subject.person.name.trim()
  const heading = name === '' ? t('talk.title') : t('talk.titleOf', { name })
  const questions = isReport(subject) ? subject.questions : []
  return (
    <Page title={title(heading)} heading={heading} id={`${at} talk`}>
      <Arrived id={at} />
      <Steps received={received} here="talk" />
      <p>{t('talk.intro')}</p>
      <TalkGuide />
      <SavedStatus writer={reviewWriter} id={draft.id} />
      <TopicChoices subject={subject} draft={draft} />
      {questions.length > 0 && (
        <Section heading={t('talk.questions')}>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Section>
      )}
      <Agreements draft={draft} />
      <p className={styles['ways']}>
        <LinkButton look="primary" to={reviewPaths.reviewReply(at)}>
          {t('talk.next')}
        </LinkButton>
      </p>
    </Page>
  )
}
