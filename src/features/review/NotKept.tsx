import { useTranslation } from 'react-i18next'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import { useTitle } from '../../navigation/useTitle'
import type { WriteFailure } from '../../storage/writeFailure'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { ReportPages } from './ReportPages'

interface Props {
  readonly subject: Subject
  readonly failure: WriteFailure
}

/** What was opened can be read, also on a device that cannot keep it. */
export function NotKept({ subject, failure }: Props) {
  const { t } = useTranslation(['review', 'arrival', 'common'])
  const title = useTitle()
  const why = useWriteFailureWords()
  const notice = (
    <Notice tone="danger" role="alert" title={t('notKept.title')}>
      <p>
        {t('notKept.text')} {why(failure)} {t('common:writeFailed.again')}
      </p>
    </Notice>
  )
  return isReport(subject) ? (
    <Page title={title(t('reports.title'))} id={subject.id}>
      {notice}
      <p>{t('arrival:proof')}</p>
      <ReportPages report={subject} />
    </Page>
  ) : (
    <Page title={title(t('request.title'))} heading={t('request.title')}>
      {notice}
    </Page>
  )
}
