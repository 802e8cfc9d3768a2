import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noteScoresSeen } from '../../shared/reports/seenScores'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { LinkButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Arrived } from './Arrived'
import { Blindness } from './Blindness'
import { MarkRows } from './MarkRows'
import { markingOf } from './markingOf'
import styles from './review.module.css'
import { isUnseen, type ReviewDraft } from './useReviewDraft'

interface Props {
  /** The key under which it is kept. */
  readonly at: string
  readonly subject: Subject
  readonly draft: ReviewDraft
}

/** *Geef je eigen beeld*: the same scale, cluster by cluster, and what the other said only when that was asked for. */
export function Marks({ at, subject, draft: { review, change } }: Props) {
  const { t } = useTranslation('review')
  const title = useTitle()
  const [isSeen, setSeen] = useState(() => !isUnseen(subject))
  const [hides, setHides] = useState(true)
  const name = subject.person.name.trim()
  const heading = name === '' ? t('marks.title') : t('marks.titleOf', { name })
  const reveal = () => {
    noteScoresSeen(subject.id)
    setSeen(true)
    setHides(false)
  }
  return (
    <Page title={title(heading)} heading={heading} id={`${at} marks`}>
      <Arrived id={at} />
      <About subject={subject} />
      <SavedStatus writer={reviewWriter} />
      {isReport(subject) && (
        <Blindness {...{ isSeen, hides }} isBlind={review.blind} onHide={setHides} onReveal={reveal} />
      )}
      <Levels scale={subject.profile.scale} />
      <MarkRows {...{ subject, review, isSeen, hides }} marking={markingOf(subject, change)} />
      <p className={styles['ways']}>
        <LinkButton look="primary" to={paths.reviewReply(at)}>
          {t('marks.next')}
        </LinkButton>
        {isReport(subject) && isSeen && (
          <LinkButton to={paths.receivedReport(at)}>{t('toReport')}</LinkButton>
        )}
      </p>
    </Page>
  )
}

function About({ subject }: Pick<Props, 'subject'>) {
  const { t } = useTranslation(['review', 'arrival'])
  const { date } = useFormats()
  if (isReport(subject)) return <p>{t('marks.about', { date: date(subject.latest.date) })}</p>
  return (
    <>
      <p>{t('marks.request')}</p>
      <p className={styles['quiet']}>{t('arrival:proof')}</p>
    </>
  )
}

function Levels({ scale }: Pick<Subject['profile'], 'scale'>) {
  const { t } = useTranslation(['review', 'common'])
  const localized = useLocalized()
  return (
    <Disclosure summary={t('marks.levels')}>
      <ul>
        {scale.levels.map(({ value, label, anchor }) => (
          <li key={value}>
            <b>{t('common:level', { value, label: localized(label) })}</b> {localized(anchor)}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
