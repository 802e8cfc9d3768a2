import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal, GoalAction } from '../../domain/documents/goal'
import { limits } from '../../exchange/limits'
import { Button } from '../../ui/Button'
import { Fieldset } from '../../ui/Fieldset'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { ActionFields } from './ActionFields'
import { Ideas } from './Ideas'
import type { ChangeGoal } from '../../shared/goals/goalChange'

interface Props {
  readonly goal: Goal
  readonly change: ChangeGoal
}

interface Removed {
  readonly action: GoalAction
  readonly index: number
}

/** What somebody is going to do: each with a day, and the day it was done. A new one is stored once something is said of it. */
export function Actions({ goal, change }: Props) {
  const { t } = useTranslation(['plan', 'common'])
  // The first one needs no asking for.
  const [begun, setBegun] = useState(goal.actions.length === 0 ? () => crypto.randomUUID() : undefined)
  const [added, setAdded] = useState<string>()
  const [removed, setRemoved] = useState<Removed>()
  const setActions = (next: (before: Goal['actions']) => Goal['actions'], how?: 'chosen' | 'typed') =>
    change((before) => ({ ...before, actions: next(before.actions) }), how)
  const fresh = goal.actions.some(({ id }) => id === begun) ? undefined : begun

  const hasRoom = goal.actions.length < limits.report.items
  /** An empty one to fill in, or one that says something already. */
  function add(text?: string) {
    const id = crypto.randomUUID()
    setBegun(text === undefined ? id : undefined)
    setAdded(id)
    setRemoved(undefined)
    if (text !== undefined) setActions((before) => [...before, { id, text }], 'chosen')
  }
  function remove(action: GoalAction, index: number) {
    setRemoved({ action, index })
    setBegun(undefined)
    setActions((before) => before.filter(({ id }) => id !== action.id))
  }
  function undo({ action, index }: Removed) {
    setRemoved(undefined)
    setAdded(action.id)
    setActions((before) => before.toSpliced(index, 0, action))
  }

  return (
    <Fieldset legend={t(goal.actions.length > 1 ? 'steps.actions' : 'steps.action')} look="part">
      {goal.actions.length < 2 && <p className="muted">{t('actions.small')}</p>}
      {[...goal.actions, ...(fresh === undefined ? [] : [{ id: fresh, text: '' }])].map((action, index) => (
        <ActionFields
          key={action.id}
          action={action}
          number={index + 1}
          takesFocus={action.id === added}
          onChange={(next, how) => setActions((before) => withAction(before, action.id, next), how)}
          {...(action.id !== fresh && { onRemove: () => remove(action, index) })}
        />
      ))}
      {removed && <RemovedNotice key={removed.action.id} onUndo={() => undo(removed)} />}
      {fresh === undefined && hasRoom && <Button onClick={() => add()}>{t('actions.add')}</Button>}
      {hasRoom && <Ideas goal={goal} onTake={add} />}
    </Fieldset>
  )
}

/** With one of them changed, which may begin with that. */
function withAction(
  actions: Goal['actions'],
  id: string,
  change: (before: GoalAction) => GoalAction,
): Goal['actions'] {
  const isThere = actions.some((one) => one.id === id)
  if (!isThere) return [...actions, change({ id, text: '' })]
  return actions.map((one) => (one.id === id ? change(one) : one))
}

function RemovedNotice({ onUndo }: { readonly onUndo: () => void }) {
  const { t } = useTranslation(['plan', 'common'])
  return (
    <TakesFocus>
      <Notice title={t('actions.removed')} actions={<Button onClick={onUndo}>{t('common:undo')}</Button>} />
    </TakesFocus>
  )
}
