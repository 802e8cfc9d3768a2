import { useTranslation } from 'react-i18next'
import type { Report } from '../../domain/report'
import { useTitle } from '../../navigation/useTitle'
import { HowToRead } from '../../shared/growth/HowToRead'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Arrived } from './Arrived'
import { Keeping } from './Keeping'
import type { Received } from './received'
import { ReportPages } from './ReportPages'
import styles from './review.module.css'
import { NextStep, Steps } from './Steps'
import { useSubjectTitle } from './useSubjectTitle'

interface Props {
  readonly received: Received
  readonly report: Report
}

/** Screen *Rapport bekijken*: page one at once, and what somebody may do with it. */
export function ReportView({ received, report }: Props) {
  const { t } = useTranslation(['review', 'arrival'])
  const title = useTitle()
  const heading = useSubjectTitle(report)
  const { at } = received
  return (
    <Page title={title(heading)} heading={heading} id={at}>
      <Arrived id={at} />
      <Steps received={received} here="read" />
      <p className="no-print muted">{t('arrival:proof')}</p>
      <ReportPages report={report} level={2} />
      <HowToRead scale={report.profile.scale} compares={report.earlier.length > 0} />
      <p className={styles['ways']}>
        <NextStep received={received} />
        <Button onClick={() => print()}>{t('report.print')}</Button>
      </p>
      <Keeping id={at} />
    </Page>
  )
}
