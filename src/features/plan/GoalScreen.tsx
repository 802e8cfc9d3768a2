import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import type { Goal } from '../../domain/documents/goal'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useMoved } from '../../shared/documents/useMoved'
import { useWritten } from '../../shared/documents/useWritten'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { useCanChange } from '../../shared/saving/useCanChange'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { WrittenAnew } from '../../shared/saving/WrittenAnew'
import { goalWriter } from '../../storage/goalWriter'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { GoalFacts } from './GoalFacts'
import { GoalForm } from './GoalForm'
import { useAboutWords } from './useAboutWords'
import { useProgrammeList } from './useProgrammeList'

/** One goal: everything that somebody wants to write about it, stored while they do. */
export function GoalScreen() {
  const { goal } = useParams<{ readonly goal: string }>()
  const key = useMoved(goalWriter, goal, paths.goal)
  return <One key={key} id={goal} />
}

function One({ id }: { readonly id: string }) {
  const { t } = useTranslation(['plan', 'common'])
  const title = useTitle()
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const about = useAboutWords(useProgrammeList())
  const goal = useWritten(goalWriter, id)
  const [removed, setRemoved] = useState<Goal>()
  const toPlan = (
    <p>
      <Link href={paths.plan}>{t('goal.toPlan')}</Link>
    </p>
  )

  if (removed) {
    // A deleted id never comes back.
    const undo = () => {
      navigate(paths.goal(goalWriter.add(removed)), { replace: true })
    }
    return (
      <Page key="removed" title={title(t('goal.removed'))} heading={t('goal.removed')}>
        <p>
          <Button onClick={undo}>{t('common:undo')}</Button>
        </p>
        {toPlan}
      </Page>
    )
  }
  if (!goal) {
    return (
      <Page key="unknown" title={title(t('goal.unknown'))} heading={t('goal.unknown')}>
        {toPlan}
      </Page>
    )
  }
  return (
    <Page title={title(t('goal.title'))} heading={t('goal.title')}>
      {canChange && <SavedStatus writer={goalWriter} id={id} />}
      <WrittenAnew writer={goalWriter} id={id} />
      <p>{about(goal.about)}</p>
      {canChange ? <GoalForm id={id} goal={goal} /> : <GoalFacts goal={goal} />}
      {canChange && <RemoveGoal id={id} goal={goal} onRemoved={setRemoved} />}
      {toPlan}
    </Page>
  )
}

interface RemoveGoalProps {
  readonly id: string
  readonly goal: Goal
  /** It is gone; what it was can be put back. */
  readonly onRemoved: (goal: Goal) => void
}

/** Deletes without asking, because it can be taken back. */
function RemoveGoal({ id, goal, onRemoved }: RemoveGoalProps) {
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
