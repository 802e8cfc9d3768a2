import { useTranslation } from 'react-i18next'
import { useEffect } from 'react'
import { noteScoresSeen } from '../../shared/reports/seenScores'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Agreements } from './Agreements'
import styles from './review.module.css'
import { TopicChoices } from './TopicChoices'
import type { ReviewDraft } from './useReviewDraft'

interface Props {
  /** The key under which it is kept. */
  readonly at: string
  readonly subject: Subject
  readonly draft: ReviewDraft
}

/** *Bereid gesprek voor*: what to talk about, what the other asks, and what comes of it. */
export function Talk({ at, subject, draft }: Props) {
  const { t } = useTranslation('review')
  const title = useTitle()
  const name = subject.person.name.trim()
  const heading = name === '' ? t('talk.title') : t('talk.titleOf', { name })
  const questions = isReport(subject) ? subject.questions : []
  // What is suggested tells where the other stands.
  useEffect(() => {
    if (isReport(subject)) noteScoresSeen(subject.id)
  }, [subject])
  return (
    <Page title={title(heading)} heading={heading} id={`${at} talk`}>
      <p>{t('talk.intro')}</p>
      <SavedStatus writer={reviewWriter} />
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
        <LinkButton look="primary" to={paths.reviewMarks(at)}>
          {t('marks.link')}
        </LinkButton>
        <LinkButton to={paths.reviewReply(at)}>{t('reply.link')}</LinkButton>
        {isReport(subject) && <LinkButton to={paths.receivedReport(at)}>{t('toReport')}</LinkButton>}
      </p>
    </Page>
  )
}
