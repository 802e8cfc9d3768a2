import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import type { Goal } from '../../domain/documents/goal'
import { stateOf } from '../../domain/goal'
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
import { Button, LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { FullNotice } from './FullNotice'
import { type ChangeGoal, goalChange } from '../../shared/goals/goalChange'
import { GoalFacts } from './GoalFacts'
import { GoalForm } from './GoalForm'
import { useBeginning, useNewGoal } from './newGoal'
import { goalName, useAboutWords } from './useAboutWords'
import { useGoals } from '../../shared/goals/useGoals'
import { useProgrammeList } from './useProgrammeList'

/** One goal: everything that somebody wants to write about it, stored while they do. */
export function GoalScreen() {
  const { goal } = useParams<{ readonly goal: string }>()
  const key = useMoved(goalWriter, goal, paths.goal)
  return <One key={key} id={goal} />
}

function One({ id }: { readonly id: string }) {
  const { t } = useTranslation('plan')
  const title = useTitle()
  const canChange = useCanChange()
  const fresh = useNewGoal()
  const begin = useBeginning()
  const written = useWritten(goalWriter, id)
  const [removed, setRemoved] = useState<Goal>()
  const toPlan = (
    <p>
      <Link href={paths.plan}>{t('goal.toPlan')}</Link>
    </p>
  )
  if (removed) return <Removed goal={removed}>{toPlan}</Removed>
  if (!written && (!fresh || !canChange)) {
    return (
      <Page key="unknown" title={title(t('goal.unknown'))} heading={t('goal.unknown')}>
        {toPlan}
      </Page>
    )
  }
  const isNew = !written && fresh !== undefined
  const goal = written ?? (fresh && begin(fresh))
  return goal && <GoalPage id={id} goal={goal} isNew={isNew} onRemoved={setRemoved} />
}

interface GoalPageProps {
  readonly id: string
  readonly goal: Goal
  /** Nothing of it is stored yet. */
  readonly isNew: boolean
  /** It is gone; what it was can be put back. */
  readonly onRemoved: (goal: Goal) => void
}

function GoalPage({ id, goal, isNew, onRemoved }: GoalPageProps) {
  const { t } = useTranslation('plan')
  const title = useTitle()
  const canChange = useCanChange()
  const about = useAboutWords(useProgrammeList())
  const [address, navigate] = useLocation()
  // Neither the heading nor the form changes under the hands of who begins to write.
  const [wasNew] = useState(isNew)
  const goals = useGoals()
  const heading = t(wasNew ? 'new.title' : 'goal.title')
  const change: ChangeGoal = (next, how) => {
    goalChange(id, goal)(next, how)
    // From now on its address stands for what is stored.
    if (isNew) navigate(address, { replace: true })
  }
  return (
    <Page title={title(isNew ? heading : goalName(goal, about))} heading={heading}>
      {canChange && <SavedStatus writer={goalWriter} id={id} />}
      <WrittenAnew writer={goalWriter} id={id} />
      <p>{about(goal.about)}</p>
      {isNew && <FullNotice goals={goals} />}
      {canChange ? <GoalForm {...{ id, goal, change }} isNew={wasNew} /> : <GoalFacts goal={goal} />}
      {canChange && (
        <p className="buttons">
          <Ready isNew={isNew} isForLater={stateOf(goal) !== 'active'} onMake={() => change((own) => own)} />
          {!isNew && <RemoveGoal id={id} goal={goal} onRemoved={onRemoved} />}
        </p>
      )}
    </Page>
  )
}

interface ReadyProps {
  readonly isNew: boolean
  readonly isForLater: boolean
  readonly onMake: () => void
}

/** The end of the form. What nothing was written in is only kept when somebody says so. */
function Ready({ isNew, isForLater, onMake }: ReadyProps) {
  const { t } = useTranslation(['plan', 'common'])
  const [, navigate] = useLocation()
  if (!isNew) {
    return (
      <LinkButton look="primary" to={paths.plan}>
        {t('common:ready')}
      </LinkButton>
    )
  }
  const make = () => {
    onMake()
    navigate(paths.plan)
  }
  return (
    <Button look="primary" onClick={make}>
      {t(isForLater ? 'new.makeLater' : 'new.make')}
    </Button>
  )
}

interface RemovedProps {
  readonly goal: Goal
  readonly children: ReactNode
}

function Removed({ goal, children }: RemovedProps) {
  const { t } = useTranslation(['plan', 'common'])
  const title = useTitle()
  const [, navigate] = useLocation()
  // A deleted id never comes back.
  const undo = () => {
    navigate(paths.goal(goalWriter.add(goal)), { replace: true })
  }
  return (
    <Page key="removed" title={title(t('goal.removed'))} heading={t('goal.removed')}>
      <p>
        <Button onClick={undo}>{t('common:undo')}</Button>
      </p>
      {children}
    </Page>
  )
}

type RemoveGoalProps = Omit<GoalPageProps, 'isNew'>

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
      <Button look="quiet" onClick={() => void remove()}>
        {t('goal.remove')}
      </Button>
    </>
  )
}
