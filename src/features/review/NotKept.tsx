import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noteScoresSeen } from '../../shared/reports/seenScores'
import { namesIn } from '../../shared/reports/sight'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import { useTitle } from '../../navigation/useTitle'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { ReportPages } from './ReportPages'
import { useSubjectTitle } from './useSubjectTitle'

interface Props {
  readonly subject: Subject
  readonly failure: WriteFailure
}

/** What was opened can be read, also on a device that cannot keep it; a wish to look first cannot be kept there either. */
export function NotKept({ subject, failure }: Props) {
  const { t } = useTranslation(['review', 'looking', 'arrival', 'common'])
  const title = useTitle()
  const why = useWriteFailureWords()
  const heading = useSubjectTitle(subject)
  const [isWanted, setWanted] = useState(false)
  const read = () => {
    if (isReport(subject)) noteScoresSeen(namesIn(subject))
    setWanted(true)
  }
  const notice = (
    <Notice tone="danger" role="alert" title={t('notKept.title')}>
      <p>
        {t('notKept.text')} {why(failure)} {t('common:writeFailed.again')}
      </p>
    </Notice>
  )
  return isReport(subject) ? (
    <Page title={title(heading)} heading={heading} id={`${subject.id} ${isWanted}`}>
      {notice}
      <p>{t('arrival:proof')}</p>
      {isWanted ? (
        <ReportPages report={subject} level={2} />
      ) : (
        <p>
          <Button onClick={read}>{t('looking:begin.show')}</Button>
        </p>
      )}
    </Page>
  ) : (
    <Page title={title(t('request.title'))} heading={t('request.title')}>
      {notice}
    </Page>
  )
}
