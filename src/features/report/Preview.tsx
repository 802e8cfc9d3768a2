import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PrintedPages } from '../../charts/PrintedPages'
import type { PrintedDocument } from '../../domain/printedDocument'
import type { Report } from '../../domain/report'
import { paths } from '../../navigation/paths'
import { useIsExample } from '../../shared/assessments/useAssessments'
import { OwnTalkGuide } from '../../shared/content/TalkGuide'
import { MissingLettersNotice } from '../../shared/reports/MissingLettersNotice'
import { useAsInPdf } from '../../shared/reports/useAsInPdf'
import { RadioGroup } from '../../ui/RadioGroup'
import type { Draft } from './Draft'
import { ExampleOnly } from './ExampleOnly'
import { OtherFiles } from './OtherFiles'
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

/** First what may have to go, then the ways out, then the paper itself. */
export function Preview({ subject }: Props) {
  const { t } = useTranslation('compose')
  const { report, suspicions, draft, change } = useComposed(subject)
  const isExample = useIsExample()
  const document = usePaper(draft.paper)(report)
  const shown = useAsInPdf(document)
  return (
    <div className={styles['part']}>
      <div className={`no-print ${styles['form']}`}>
        <p>
          <Link href={paths.reportOf(subject.latest.id)}>{t('preview.back')}</Link>
        </p>
        <PrivacyCheck
          suspicions={suspicions}
          onKeep={(key, keep) =>
            change({ kept: keep ? [...draft.kept, key] : draft.kept.filter((one) => one !== key) })
          }
        />
        <RadioGroup
          look="part"
          className={styles['choices']}
          legend={t('preview.which')}
          chosen={draft.paper}
          onChoose={(paper) => change({ paper })}
          options={(['report', 'pages', 'sheet'] as const).map((paper) => ({
            value: paper,
            label: t(`preview.paper.${paper}`),
            hint: t(`preview.paperHint.${paper}`),
          }))}
        />
        <WhatIsSeen report={report} paper={draft.paper} />
        <OwnTalkGuide />
        {isExample ? <ExampleOnly /> : <WaysOut report={report} document={document} draft={draft} />}
        <h2>{t('preview.shown')}</h2>
      </div>
      <PrintedPages document={isExample ? document : shown} />
    </div>
  )
}

interface WaysProps {
  readonly report: Report
  readonly document: PrintedDocument
  readonly draft: Draft
}

/** What cannot be shown in the PDF comes before it is made. */
function WaysOut({ report, document, draft: { paper, kept } }: WaysProps) {
  const { t } = useTranslation('report')
  return (
    <>
      <MissingLettersNotice document={document}>{t('letters.print')}</MissingLettersNotice>
      {/* Whatever was made before, is no longer what stands below. */}
      <PdfFile key={`${paper} ${kept.join()}`} report={report} document={document} paper={paper} />
      <OtherFiles report={report} />
    </>
  )
}
