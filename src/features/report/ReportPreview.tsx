import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'
import { NoReport } from './NoReport'
import { Preview } from './Preview'
import { useReportSubject } from './useReportSubject'

/** The report as it goes out, and the ways out. */
export function ReportPreview() {
  const { t } = useTranslation('compose')
  const title = useTitle()
  const { assessment } = useParams<{ readonly assessment: string }>()
  const subject = useReportSubject(assessment)
  return (
    <Page title={title(t('preview.title'))} heading={<span className="no-print">{t('preview.title')}</span>}>
      {subject.type === 'Subject' ? (
        <Preview key={subject.latest.id} subject={subject} />
      ) : (
        <NoReport subject={subject} />
      )}
    </Page>
  )
}
