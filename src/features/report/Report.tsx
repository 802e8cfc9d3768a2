import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'
import { Composed } from './Composed'
import { NoReport } from './NoReport'
import { useReportSubject } from './useReportSubject'

/** Screen *Rapport*: the report of an assessment as it goes out, and what can be changed about it. */
export function Report() {
  const { t } = useTranslation('compose')
  const title = useTitle()
  const { assessment } = useParams<{ readonly assessment?: string }>()
  const subject = useReportSubject(assessment)
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      {subject.type === 'Subject' ? (
        <Composed key={subject.latest.id} subject={subject} />
      ) : (
        <NoReport subject={subject} />
      )}
    </Page>
  )
}
