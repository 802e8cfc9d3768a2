import type { TFunction } from 'i18next'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../domain/report'
import { useFileWords } from '../../shared/words/useFileWords'
import type { PrintedDocument } from '../../domain/printedDocument'
import { useShareMessage } from '../../papers/useShareMessage'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { PdfForm } from './PdfForm'
import { fileKind } from './fileName'
import styles from './report.module.css'
import type { Paper } from './Paper'
import { useReportPdf, type PdfFailure } from './useReportPdf'

interface Props {
  readonly report: Report
  readonly document: PrintedDocument
  readonly paper: Paper
}

/** The PDF: made when asked, then shared or saved; and the browser's own print. */
export function PdfFile({ report, document, paper }: Props) {
  const { t } = useTranslation('compose')
  const words = useFileWords()
  const called = t(`file.kind.${fileKind(report, paper)}`)
  const message = useShareMessage()(paper === 'report' ? 'report' : 'pages', document)
  const withData = paper === 'report'
  const { step, make, cancel } = useReportPdf({ report, document, withData, called, message })
  const makeButton = useRef<HTMLButtonElement>(null)
  const stop = () => {
    // Before the button that was pressed is gone.
    makeButton.current?.focus()
    cancel()
  }
  return (
    <Section heading={t('file.heading')}>
      {step.type === 'Failed' && <NotMade failure={step.failure} />}
      {/* Out of sight it keeps its lock, for whoever changes something and makes another. */}
      <div hidden={step.type === 'Ready'}>
        <PdfForm
          makeButton={makeButton}
          isBusy={step.type === 'Busy'}
          onMake={(password) => void make(password)}
        />
      </div>
      {step.type === 'Busy' && (
        <>
          <p role="status">{t('file.busy')}</p>
          <progress
            className={styles['progress']}
            aria-label={t('file.busy')}
            value={step.done}
            max={step.of}
          />
          <Button onClick={stop}>{t('file.stop')}</Button>
        </>
      )}
      {step.type === 'Ready' && (
        <FileReady
          file={step.file}
          words={words}
          message={message}
          ended={step.ended}
          onPrint={() => print()}
        />
      )}
    </Section>
  )
}

function NotMade({ failure }: { readonly failure: PdfFailure }) {
  const { t } = useTranslation('compose')
  return (
    <Notice tone="danger" role="alert" title={t('file.failed.title')}>
      <p>{failedWords(failure, t)}</p>
    </Notice>
  )
}

function failedWords(failure: PdfFailure, t: TFunction<'compose'>): string {
  switch (failure.type) {
    case 'TookTooLong':
      return t('file.failed.slow')
    case 'PdfNotReadBack':
      return t('file.failed.notReadBack')
    case 'WorkerFailed':
      return t('file.failed.broken', { detail: failure.detail })
  }
}
