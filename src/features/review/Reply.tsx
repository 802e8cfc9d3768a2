import { useTranslation } from 'react-i18next'
import { PrintedPages } from '../../charts/PrintedPages'
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
import type { Received } from './received'
import { SendBack } from './SendBack'
import { Steps } from './Steps'
import { theirTopics } from './steps'
import { useReply } from './useReply'

/** *Stuur reactie terug*: the last words, who says so, and the file. */
export function Reply({ received }: { readonly received: Received }) {
  const { t } = useTranslation('review')
  const title = useTitle()
  const heading = t('reply.title')
  const { at, draft } = received
  const { review, change } = draft
  const making = useReply(received)
  const shown = useAsInPdf(making.pages)
  return (
    <Page title={title(heading)} heading={heading} id={`${at} reply`}>
      <Steps received={received} here="reply" />
      <p>{t('reply.intro', { count: review.marks.size })}</p>
      <SavedStatus writer={reviewWriter} id={draft.id} />
      <AutosaveText
        name="review.remark"
        label={t('reply.remark')}
        hint={t('clients')}
        value={review.remark}
        onType={(edit) => change((before) => ({ ...before, remark: typed(edit, before.remark) }), 'typed')}
      />
      <Agreements draft={draft} />
      <SendBack draft={draft} making={making} theirs={theirTopics(received.subject)} />
      <Disclosure summary={t('reply.preview')}>
        <PrintedPages document={shown} level={2} />
      </Disclosure>
      <p className={styles['ways']}>
        <LinkButton to={paths.reports}>{t('toReports')}</LinkButton>
      </p>
    </Page>
  )
}
