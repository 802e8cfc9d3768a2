import { useTranslation } from 'react-i18next'
import type { RemovedSide } from '../../storage/removeSide'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { WriteFailed } from '../saving/WriteFailed'

/** What came of the last thing somebody did with another side. */
export type SideOutcome =
  | { readonly type: 'Swapped' | 'PutBack' }
  /** With what came of undoing it, when that failed: it can be tried again. */
  | { readonly type: 'Removed'; readonly removed: RemovedSide; readonly failure?: WriteFailure }
  | WriteFailure

interface Props {
  readonly outcome: SideOutcome
  readonly onUndo: (removed: RemovedSide) => void
}

export function OtherSideOutcome({ outcome, onUndo }: Props) {
  return (
    <TakesFocus when={outcome}>
      <Words outcome={outcome} onUndo={onUndo} />
    </TakesFocus>
  )
}

function Words({ outcome, onUndo }: Props) {
  const { t } = useTranslation(['otherSide', 'common'])
  switch (outcome.type) {
    case 'Swapped':
      return <Notice title={t('swapped')} />
    case 'PutBack':
      return <Notice title={t('putBack')} />
    case 'Removed':
      return (
        <>
          {outcome.failure && <WriteFailed title={t('failed')} failure={outcome.failure} takesFocus />}
          <Notice
            title={t('removed')}
            actions={<Button onClick={() => onUndo(outcome.removed)}>{t('common:undo')}</Button>}
          />
        </>
      )
    case 'WriteFailed':
      return <WriteFailed title={t('failed')} failure={outcome} takesFocus />
  }
}
