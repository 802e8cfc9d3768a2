import { useTranslation } from 'react-i18next'
import type { Report } from '../../domain/report'
import type { PrintedDocument } from '../../lib/printedDocument'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { PdfForm } from './PdfForm'
import { PdfReady } from './PdfReady'
import styles from './report.module.css'
import { useReportPdf, type PdfFailure } from './useReportPdf'

interface Props {
  readonly report: Report
  readonly document: PrintedDocument
  readonly kind: 'report' | 'sheet'
}

/** The PDF: made when asked, then shared or saved; and the browser's own print. */
export function PdfFile({ report, document, kind }: Props) {
  const { t } = useTranslation('compose')
  const called = t(`file.kind.${kind}`)
  const { step, make, cancel } = useReportPdf({ report, document, withData: kind === 'report', called })
  return (
    <Section heading={t('file.heading')}>
      {step.type === 'Failed' && <NotMade failure={step.failure} />}
      {(step.type === 'Idle' || step.type === 'Failed') && (
        <PdfForm onMake={(password) => void make(password)} />
      )}
      {step.type === 'Busy' && (
        <>
          <p role="status">{t('file.busy')}</p>
          <progress
            className={styles['progress']}
            aria-label={t('file.busy')}
            value={step.done}
            max={step.of}
          />
          <Button onClick={cancel}>{t('file.stop')}</Button>
        </>
      )}
      {step.type === 'Ready' && <PdfReady file={step.file} />}
    </Section>
  )
}

function NotMade({ failure }: { readonly failure: PdfFailure }) {
  const { t } = useTranslation('compose')
  return (
    <Notice tone="danger" role="alert" title={t('file.failed.title')}>
      <p>
        {failure.type === 'TookTooLong'
          ? t('file.failed.slow')
          : t('file.failed.broken', { detail: failure.detail })}
      </p>
    </Notice>
  )
}
