import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeDocuments, type DocumentBody } from '../../storage/documents'
import { goalWriter } from '../../storage/goalWriter'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { WriteFailed } from '../../ui/WriteFailed'

interface Props {
  readonly id: string
  readonly goal: DocumentBody<'goal'>
  /** It is gone; what it was can be put back. */
  readonly onRemoved: (goal: DocumentBody<'goal'>) => void
}

/** Deletes without asking, because it can be taken back. */
export function RemoveGoal({ id, goal, onRemoved }: Props) {
  const { t } = useTranslation('plan')
  const [failure, setFailure] = useState<WriteFailure>()

  async function remove() {
    await goalWriter.flush()
    const outcome = await removeDocuments([id])
    if (outcome !== 'done') return setFailure(outcome)
    goalWriter.forget(id)
    onRemoved(bodyOf(goal))
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

/** Without the signature of the record that is gone. */
function bodyOf(goal: DocumentBody<'goal'>): DocumentBody<'goal'> {
  const { profile, about, aim, why, from, to, by, help, proof, actions, history } = goal
  return {
    profile,
    about,
    aim,
    why,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(by !== undefined && { by }),
    help,
    proof,
    actions,
    history,
  }
}
