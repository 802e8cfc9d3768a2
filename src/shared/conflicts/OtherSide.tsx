import { Fragment, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byText } from '../../lib/byText'
import { putSideBack, type RemovedSide, removeSide } from '../../storage/removeSide'
import { swapSides } from '../../storage/swapSides'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { joined } from '../../ui/joined'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { useReadDocuments } from '../documents/useDocuments'
import { useCanChange } from '../saving/useCanChange'
import { WriteFailed } from '../saving/WriteFailed'
import styles from './OtherSide.module.css'

interface Props {
  /** The document that the screen is about. */
  readonly of: string
  /** What the screen holds of the side that was seen is no longer what it is about. */
  readonly onSwapped?: () => void
}

/** That something of which there is one was changed on two devices, with the way to the other side. */
export function OtherSide({ of, onSwapped }: Props) {
  const others = useOtherSides(of)
  const [outcome, setOutcome] = useState<SideOutcome>()

  async function swap({ id }: Other) {
    const done = await swapSides(id)
    if (done === 'done') onSwapped?.()
    setOutcome(done === 'done' ? { type: 'Swapped' } : done)
  }
  async function remove({ id }: Other) {
    const removed = await removeSide(id)
    if (removed === undefined) return setOutcome(undefined)
    setOutcome('type' in removed ? removed : { type: 'Removed', removed })
  }
  async function putBack(removed: RemovedSide) {
    const done = await putSideBack(removed)
    setOutcome(done === 'done' ? { type: 'PutBack' } : { type: 'Removed', removed, failure: done })
  }

  if (others.length === 0 && !outcome) return null
  // Its words come with it: hardly anybody ever needs them.
  return (
    <Suspense fallback={null}>
      <div className={joined('no-print', styles['sides'])}>
        {outcome && <OtherSideOutcome outcome={outcome} onUndo={(removed) => void putBack(removed)} />}
        {others.length > 0 && (
          <OtherSideNotice
            others={others}
            onSwap={(other) => void swap(other)}
            onRemove={(other) => void remove(other)}
          />
        )}
      </div>
    </Suspense>
  )
}

/** What came of the last thing somebody did with another side. */
type SideOutcome =
  | { readonly type: 'Swapped' | 'PutBack' }
  /** With what came of undoing it, when that failed: it can be tried again. */
  | { readonly type: 'Removed'; readonly removed: RemovedSide; readonly failure?: WriteFailure }
  | WriteFailure

interface OtherSideOutcomeProps {
  readonly outcome: SideOutcome
  readonly onUndo: (removed: RemovedSide) => void
}

function OtherSideOutcome({ outcome, onUndo }: OtherSideOutcomeProps) {
  return (
    <TakesFocus when={outcome}>
      <Words outcome={outcome} onUndo={onUndo} />
    </TakesFocus>
  )
}

function Words({ outcome, onUndo }: OtherSideOutcomeProps) {
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

interface NoticeProps {
  readonly others: readonly Other[]
  readonly onSwap: (other: Other) => void
  readonly onRemove: (other: Other) => void
}

/** Each other side, with what can be done with it. */
function OtherSideNotice({ others, onSwap, onRemove }: NoticeProps) {
  const { t } = useTranslation('otherSide')
  const canChange = useCanChange()
  const isOne = others.length === 1
  const actions = others.map((other, index) => (
    <Fragment key={other.id}>
      <Button onClick={() => onSwap(other)}>{isOne ? t('swap') : t('swapOne', { number: index + 1 })}</Button>
      <Button look="quiet" onClick={() => onRemove(other)}>
        {isOne ? t('remove') : t('removeOne', { number: index + 1 })}
      </Button>
    </Fragment>
  ))
  return (
    <Notice title={t('title')} actions={canChange ? actions : undefined}>
      <p>{canChange ? t('text') : t('readOnly')}</p>
    </Notice>
  )
}

/** What another device made of a document. */
interface Other {
  readonly id: string
}

/** What other devices made of this document, while all of it is kept; always in the same order. */
function useOtherSides(id: string): readonly Other[] {
  return useReadDocuments()
    .documents.filter(({ conflictOf }) => conflictOf === id)
    .toSorted((a, b) => byText(a.id, b.id))
}
