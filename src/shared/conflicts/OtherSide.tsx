import { Suspense, useState } from 'react'
import { putSideBack, removeSide, type RemovedSide } from '../../storage/removeSide'
import { swapSides } from '../../storage/swapSides'
import { useOtherSides, type OtherSide as Other } from './useOtherSides'
import { joined } from '../../ui/joined'
import styles from './OtherSide.module.css'
import { OtherSideNotice } from './OtherSideNotice'
import { OtherSideOutcome, type SideOutcome } from './OtherSideOutcome'

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
