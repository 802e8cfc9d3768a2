import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '../../domain/documents/goal'
import { goalWriter } from '../../storage/goalWriter'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { WriteFailed } from '../../shared/saving/WriteFailed'

interface Props {
  readonly id: string
  readonly goal: Goal
  /** It is gone; what it was can be put back. */
  readonly onRemoved: (goal: Goal) => void
}

/** Deletes without asking, because it can be taken back. */
export function RemoveGoal({ id, goal, onRemoved }: Props) {
  const { t } = useTranslation('plan')
  const [failure, setFailure] = useState<WriteFailure>()

  async function remove() {
    const outcome = await goalWriter.remove([id])
    if (outcome !== 'done') return setFailure(outcome)
    onRemoved(goal)
  }

  return (
    <>
      {failure && <WriteFailed title={t('goal.notRemoved')} failure={failure} />}
      <p>
        <Button look="quiet" onClick={() => void remove()}>
          {t('goal.remove')}
        </Button>
      </p>
    </>
  )
}
