import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../exchange/limits'
import { Button } from '../../ui/Button'
import { Fieldset } from '../../ui/Fieldset'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { ActionFields } from './ActionFields'
import type { Goal } from '../../domain/documents/goal'
import type { ChangeGoal } from '../../shared/goals/goalChange'

type Action = Goal['actions'][number]

interface Props {
  readonly goal: Goal
  readonly change: ChangeGoal
}

interface Removed {
  readonly action: Action
  readonly index: number
}

/** What somebody is going to do: each with a day, and the day it was done. */
export function Actions({ goal, change }: Props) {
  const { t } = useTranslation(['plan', 'common'])
  const [added, setAdded] = useState<string>()
  const [removed, setRemoved] = useState<Removed>()
  const setActions = (next: (before: Goal['actions']) => Goal['actions'], how?: 'chosen' | 'typed') =>
    change((before) => ({ ...before, actions: next(before.actions) }), how)

  function add() {
    const id = crypto.randomUUID()
    setAdded(id)
    setRemoved(undefined)
    setActions((before) => [...before, { id, text: '' }])
  }
  function undo({ action, index }: Removed) {
    setRemoved(undefined)
    setAdded(action.id)
    setActions((before) => before.toSpliced(index, 0, action))
  }

  return (
    <Fieldset legend={t('actions.title')} look="part">
      <p className="muted">{t('goal.clients')}</p>
      {goal.actions.length === 0 && <p>{t('actions.none')}</p>}
      {goal.actions.map((action, index) => (
        <ActionFields
          key={action.id}
          action={action}
          number={index + 1}
          takesFocus={action.id === added}
          onChange={(next, how) =>
            setActions((before) => before.map((one) => (one.id === action.id ? next(one) : one)), how)
          }
          onRemove={() => {
            setRemoved({ action, index })
            setActions((before) => before.filter(({ id }) => id !== action.id))
          }}
        />
      ))}
      {removed && <RemovedNotice key={removed.action.id} onUndo={() => undo(removed)} />}
      {goal.actions.length < limits.report.items && <Button onClick={add}>{t('actions.add')}</Button>}
    </Fieldset>
  )
}

function RemovedNotice({ onUndo }: { readonly onUndo: () => void }) {
  const { t } = useTranslation(['plan', 'common'])
  return (
    <TakesFocus>
      <Notice title={t('actions.removed')} actions={<Button onClick={onUndo}>{t('common:undo')}</Button>} />
    </TakesFocus>
  )
}
