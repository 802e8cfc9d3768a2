import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import type { DocumentBody } from '../../storage/documents'
import { goalWriter } from '../../storage/goalWriter'
import { useCanChange } from '../../storage/useCanChange'
import { useWritten } from '../../storage/useWritten'
import { Button } from '../../ui/Button'
import { DraftStatus } from '../../ui/DraftStatus'
import { Page } from '../../ui/Page'
import { GoalFacts } from './GoalFacts'
import { GoalForm } from './GoalForm'
import { RemoveGoal } from './RemoveGoal'
import { useAboutWords } from './useAboutWords'
import { useProgrammeList } from './useProgrammeList'

/** One goal: everything that somebody wants to write about it, stored while they do. */
export function GoalScreen() {
  const { goal } = useParams<{ readonly goal: string }>()
  return <One key={goal} id={goal} />
}

function One({ id }: { readonly id: string }) {
  const { t } = useTranslation(['plan', 'common'])
  const title = useTitle()
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const about = useAboutWords(useProgrammeList())
  const goal = useWritten(goalWriter, id)
  const [removed, setRemoved] = useState<DocumentBody<'goal'>>()
  const toPlan = (
    <p>
      <Link href={paths.plan}>{t('goal.toPlan')}</Link>
    </p>
  )

  if (removed) {
    // A deleted id never comes back.
    const undo = () => {
      const again = crypto.randomUUID()
      goalWriter.record(again, () => removed, 'chosen')
      navigate(paths.goal(again), { replace: true })
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
      {canChange && <DraftStatus writer={goalWriter} />}
      <p>{about(goal.about)}</p>
      {canChange ? <GoalForm id={id} goal={goal} /> : <GoalFacts goal={goal} />}
      {canChange && <RemoveGoal id={id} goal={goal} onRemoved={setRemoved} />}
      {toPlan}
    </Page>
  )
}
