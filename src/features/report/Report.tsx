import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'
import { Compose } from './Compose'
import { NoReport } from './NoReport'
import { useReportSubject } from './useReportSubject'

/** Screen *Rapport*: for whom it is and what goes in. */
export function Report() {
  const { t } = useTranslation('compose')
  const title = useTitle()
  const { assessment } = useParams<{ readonly assessment?: string }>()
  const subject = useReportSubject(assessment)
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      {subject.type === 'Subject' ? (
        <Compose key={subject.latest.id} subject={subject} />
      ) : (
        <NoReport subject={subject} />
      )}
    </Page>
  )
}
