import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import { paths } from '../../navigation/paths'
import { useMoved } from '../../shared/documents/useMoved'
import { useTitle } from '../../navigation/useTitle'
import type { Goal } from '../../domain/documents/goal'
import { goalWriter } from '../../storage/goalWriter'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useWritten } from '../../shared/documents/useWritten'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { WrittenAnew } from '../../shared/saving/WrittenAnew'
import { GoalFacts } from './GoalFacts'
import { GoalForm } from './GoalForm'
import { RemoveGoal } from './RemoveGoal'
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
