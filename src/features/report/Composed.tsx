import { memo, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { PrintedPages } from '../../charts/PrintedPages'
import type { PrintedDocument } from '../../domain/printedDocument'
import type { Report } from '../../domain/report'
import { useFormats } from '../../i18n/useFormats'
import { useIsExample } from '../../shared/assessments/useAssessments'
import { OwnTalkGuide } from '../../shared/content/TalkGuide'
import { MissingLettersNotice } from '../../shared/reports/MissingLettersNotice'
import { useAsInPdf } from '../../shared/reports/useAsInPdf'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { joined } from '../../ui/joined'
import type { Draft } from './Draft'
import { ExampleOnly } from './ExampleOnly'
import { OtherFiles } from './OtherFiles'
import { Parts } from './Parts'
import { PdfFile } from './PdfFile'
import { PrivacyCheck } from './PrivacyCheck'
import styles from './report.module.css'
import { useComposed } from './useComposed'
import { usePaper } from './usePaper'
import { WhatIsSeen } from './WhatIsSeen'
import type { ReportSubject } from './useReportSubject'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
}

/** What is in it and how to choose otherwise, the ways out, and the paper itself as it stands. */
export function Composed({ subject }: Props) {
  const { t } = useTranslation(['compose', 'common'])
  const { report, suspicions, draft, change } = useComposed(subject)
  const formats = useFormats()
  const momentLabel = useMomentLabel()
  const isExample = useIsExample()
  const document = usePaper(draft.paper)(report)
  const shown = useAsInPdf(document)
  const { moment, date } = subject.latest
  const about = { moment: momentLabel(moment), date: formats.date(date) }
  return (
    <div className={joined(styles['part'], styles['beside'])}>
      <div className={`no-print ${styles['form']}`}>
        <p>{t('intro', { moment: t('common:momentOn', about) })}</p>
        <PrivacyCheck
          suspicions={suspicions}
          onKeep={(key, keep) =>
            change({ kept: keep ? [...draft.kept, key] : draft.kept.filter((one) => one !== key) })
          }
        />
        <Parts subject={subject} draft={draft} onChange={change} />
        <WhatIsSeen report={report} paper={draft.paper} />
        <OwnTalkGuide />
        {isExample ? <ExampleOnly /> : <WaysOut report={report} document={document} draft={draft} />}
      </div>
      <div className={styles['part']}>
        <h2 className="no-print">{t('preview.shown')}</h2>
        <Paper document={useDeferredValue(isExample ? document : shown)} />
      </div>
    </div>
  )
}

/** Typing does not wait for it. */
const Paper = memo(PrintedPages)

interface WaysProps {
  readonly report: Report
  readonly document: PrintedDocument
  readonly draft: Draft
}

/** What cannot be shown in the PDF comes before it is made. */
function WaysOut({ report, document, draft: { paper } }: WaysProps) {
  const { t } = useTranslation('report')
  return (
    <>
      <MissingLettersNotice document={document}>{t('letters.print')}</MissingLettersNotice>
      <PdfFile report={report} document={document} paper={paper} />
      <OtherFiles report={report} />
    </>
  )
}
