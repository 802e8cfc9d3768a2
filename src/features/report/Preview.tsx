import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PrintedPages } from '../../charts/PrintedPages'
import { useConversationSheet } from '../../papers/useConversationSheet'
import { useReportDocument } from '../../papers/useReportDocument'
import { paths } from '../../navigation/paths'
import { useContent } from '../../shared/content/ContentContext'
import { useIsExample } from '../../shared/assessments/useAssessments'
import { RadioGroup } from '../../ui/RadioGroup'
import { ExampleOnly } from './ExampleOnly'
import { OtherFiles } from './OtherFiles'
import { PdfFile } from './PdfFile'
import { PrivacyCheck } from './PrivacyCheck'
import styles from './report.module.css'
import { useComposed } from './useComposed'
import type { ReportSubject } from './useReportSubject'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
}

/** First what may have to go, then the ways out, then the paper itself. */
export function Preview({ subject }: Props) {
  const { t } = useTranslation('compose')
  const isExample = useIsExample()
  const { report, suspicions, draft, change } = useComposed(subject)
  const [kind, setKind] = useState<'report' | 'sheet'>('report')
  const documentOf = { report: useReportDocument(useContent().profiles), sheet: useConversationSheet() }
  const document = documentOf[kind](report)
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
          className={styles['choices']}
          legend={t('preview.which')}
          chosen={kind}
          onChoose={setKind}
          options={[
            { value: 'report', label: t('preview.report'), hint: t('preview.reportHint') },
            { value: 'sheet', label: t('preview.sheet'), hint: t('preview.sheetHint') },
          ]}
        />
        {isExample ? (
          <ExampleOnly />
        ) : (
          // Whatever was made before, is no longer what stands below.
          <PdfFile key={`${kind} ${draft.kept.join()}`} report={report} document={document} kind={kind} />
        )}
        {!isExample && <OtherFiles report={report} />}
        <h2>{t('preview.paper')}</h2>
      </div>
      <PrintedPages document={document} />
    </div>
  )
}
