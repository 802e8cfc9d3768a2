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
import { Blindness } from './Blindness'
import { MarkRows } from './MarkRows'
import { markingOf } from './markingOf'
import styles from './review.module.css'
import { isUnseen, type ReviewDraft } from './useReviewDraft'

interface Props {
  readonly subject: Subject
  readonly draft: ReviewDraft
}

/** *Geef je eigen beeld*: the same scale, cluster by cluster, and what the other said only when that was asked for. */
export function Marks({ subject, draft: { review, change } }: Props) {
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
    <Page title={title(heading)} heading={heading} id={`${subject.id} marks`}>
      <About subject={subject} />
      <SavedStatus writer={reviewWriter} />
      {isReport(subject) && (
        <Blindness {...{ isSeen, hides }} isBlind={review.blind} onHide={setHides} onReveal={reveal} />
      )}
      <Levels scale={subject.profile.scale} />
      <MarkRows {...{ subject, review, isSeen, hides }} marking={markingOf(subject, change)} />
      <p className={styles['ways']}>
        <LinkButton look="primary" to={paths.reviewReply(subject.id)}>
          {t('marks.next')}
        </LinkButton>
        {isReport(subject) && isSeen && (
          <LinkButton to={paths.receivedReport(subject.id)}>{t('toReport')}</LinkButton>
        )}
      </p>
    </Page>
  )
}

function About({ subject }: Pick<Props, 'subject'>) {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  return (
    <p>{isReport(subject) ? t('marks.about', { date: date(subject.latest.date) }) : t('marks.request')}</p>
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
