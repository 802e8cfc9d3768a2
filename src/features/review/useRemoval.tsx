import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeReport, putReportBack, type RemovedReport } from '../../shared/reports/removeReport'
import { useReports } from '../../shared/reports/useReports'
import { fileIdOf, type ReportRecord } from '../../storage/records/reportRecord'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { usePersonName } from './usePersonName'

type Outcome =
  /** With what came of undoing it, when that failed: it can be tried again. */
  | { readonly type: 'Removed'; readonly removed: RemovedReport; readonly failure?: WriteFailure }
  | { readonly type: 'PutBack' }
  | WriteFailure

/** Asks first, deletes a report with what was written about it, and offers to take it back. */
export function useRemoval() {
  const { t } = useTranslation(['review', 'common'])
  const nameOf = usePersonName()
  const reports = useReports() ?? []
  const [asked, setAsked] = useState<ReportRecord>()
  const [outcome, setOutcome] = useState<Outcome>()

  const remove = async (report: ReportRecord) => {
    const removed = await removeReport(report)
    setAsked(undefined)
    setOutcome('type' in removed ? removed : { type: 'Removed', removed })
  }
  const undo = async (removed: RemovedReport) => {
    const done = await putReportBack(removed)
    setOutcome(done === 'done' ? { type: 'PutBack' } : { type: 'Removed', removed, failure: done })
  }
  const dialog = (
    <Dialog
      open={asked !== undefined}
      title={t('remove.title')}
      onClose={() => setAsked(undefined)}
      actions={
        <>
          <Button onClick={() => setAsked(undefined)}>{t('common:cancel')}</Button>
          <Button look="danger" onClick={() => asked && void remove(asked)}>
            {t('remove.confirm')}
          </Button>
        </>
      }
    >
      {asked && (
        <p>{t(hasOther(asked, reports) ? 'remove.textVersion' : 'remove.text', { name: nameOf(asked) })}</p>
      )}
    </Dialog>
  )
  const notice = outcome && <OutcomeBox outcome={outcome} onUndo={(removed) => void undo(removed)} />
  return { ask: setAsked, dialog, notice }
}

function hasOther(report: ReportRecord, reports: readonly ReportRecord[]): boolean {
  return reports.some((one) => one.id !== report.id && fileIdOf(one) === fileIdOf(report))
}

interface Props {
  readonly outcome: Outcome
  readonly onUndo: (removed: RemovedReport) => void
}

function OutcomeBox({ outcome, onUndo }: Props) {
  const { t } = useTranslation(['review', 'common'])
  return (
    <TakesFocus when={outcome}>
      {outcome.type === 'Removed' && (
        <>
          {outcome.failure && <WriteFailed title={t('failed')} failure={outcome.failure} takesFocus />}
          <Notice
            title={t('remove.done')}
            actions={<Button onClick={() => onUndo(outcome.removed)}>{t('common:undo')}</Button>}
          />
        </>
      )}
      {outcome.type === 'PutBack' && <Notice title={t('remove.undone')} />}
      {outcome.type === 'WriteFailed' && <WriteFailed title={t('failed')} failure={outcome} takesFocus />}
    </TakesFocus>
  )
}
