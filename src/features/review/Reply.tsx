import { useTranslation } from 'react-i18next'
import { PrintedPages } from '../../charts/PrintedPages'
import type { Subject } from '../../shared/reports/storedReports'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { useAsInPdf } from '../../shared/reports/useAsInPdf'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { LinkButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Agreements } from './Agreements'
import styles from './review.module.css'
import { SendBack } from './SendBack'
import { useReply } from './useReply'
import type { ReviewDraft } from './useReviewDraft'

interface Props {
  /** The key under which it is kept. */
  readonly at: string
  readonly subject: Subject
  readonly draft: ReviewDraft
}

/** *Stuur reactie terug*: the last words, who says so, and the file. */
export function Reply({ at, subject, draft }: Props) {
  const { t } = useTranslation('review')
  const title = useTitle()
  const heading = t('reply.title')
  const { review, change } = draft
  const making = useReply(subject, draft)
  const shown = useAsInPdf(making.pages)
  return (
    <Page title={title(heading)} heading={heading} id={`${at} reply`}>
      <p>{t('reply.intro', { count: review.marks.size })}</p>
      <SavedStatus writer={reviewWriter} />
      <AutosaveText
        name="review.remark"
        label={t('reply.remark')}
        hint={t('clients')}
        value={review.remark}
        onType={(edit) => change((before) => ({ ...before, remark: typed(edit, before.remark) }), 'typed')}
      />
      <Agreements draft={draft} />
      <SendBack draft={draft} making={making} />
      <Disclosure summary={t('reply.preview')}>
        <PrintedPages document={shown} level={2} />
      </Disclosure>
      <p className={styles['ways']}>
        <LinkButton to={paths.reviewMarks(at)}>{t('marks.link')}</LinkButton>
        <LinkButton to={paths.reports}>{t('toReports')}</LinkButton>
      </p>
    </Page>
  )
}
