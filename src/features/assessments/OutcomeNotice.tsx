import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WriteFailure } from '../../storage/writeFailure'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { WriteFailed } from '../../shared/saving/WriteFailed'

/** What came of the last thing somebody did here. */
export type Outcome =
  { readonly done: string; readonly action?: ReactNode } | { readonly failure: WriteFailure }

/** With what can be done about it; what was pressed has just gone with its row. */
export function OutcomeNotice({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { t } = useTranslation('assessments')
  if (!outcome) return null
  return (
    <TakesFocus when={'failure' in outcome ? outcome.failure : outcome.done}>
      {'failure' in outcome ? (
        <WriteFailed title={t('failed.title')} failure={outcome.failure} takesFocus />
      ) : (
        <Notice title={outcome.done} actions={outcome.action} />
      )}
    </TakesFocus>
  )
}
