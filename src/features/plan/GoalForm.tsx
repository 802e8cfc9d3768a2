import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '../../domain/documents/goal'
import type { Level } from '../../domain/score'
import { type TextEdit, typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { DayField } from '../../shared/fields/DayField'
import { LevelField } from '../../shared/fields/LevelField'
import { Disclosure } from '../../ui/Disclosure'
import { Fieldset } from '../../ui/Fieldset'
import { Panes } from '../../ui/Panes'
import { Actions } from './Actions'
import type { ChangeGoal } from '../../shared/goals/goalChange'
import { Movement } from './Movement'
import styles from './plan.module.css'
import { SmartHints } from './SmartHints'
import { StatusPart } from './StatusPart'

interface Props {
  readonly id: string
  readonly goal: Goal
  /** It is being made: how it stands is asked later. */
  readonly isNew: boolean
  readonly change: ChangeGoal
}

/** A goal in three short steps: what, the first action, and how it will show. All else can wait under *Meer*. */
export function GoalForm({ id, goal, isNew, change }: Props) {
  const { t } = useTranslation('plan')
  const write: Write = (field) => (edit) =>
    change((before) => ({ ...before, [field]: typed(edit, before[field]) }), 'typed')
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <p className="muted">{t('goal.clients')}</p>
      <Panes side={<Beside {...{ id, goal, isNew, change, write }} />}>
        <Fieldset legend={t('steps.what')} look="part">
          <AutosaveText
            name="goal.aim"
            label={t('goal.aim')}
            hint={t('goal.aimHint')}
            value={goal.aim}
            clients="all"
            onType={write('aim')}
          />
          <SmartHints goal={goal} />
        </Fieldset>
        <Actions goal={goal} change={change} />
        <Fieldset legend={t('steps.proof')} look="part">
          <AutosaveText
            name="goal.proof"
            label={t('goal.proof')}
            value={goal.proof}
            clients="all"
            onType={write('proof')}
          />
        </Fieldset>
      </Panes>
    </form>
  )
}

type Write = (field: 'aim' | 'why' | 'help' | 'proof') => (edit: TextEdit) => void

/** What can wait, how it stands, and how the score moved. */
function Beside({ id, goal, isNew, change, write }: Props & { readonly write: Write }) {
  return (
    <>
      <More goal={goal} change={change} write={write} />
      {!isNew && <StatusPart id={id} goal={goal} change={change} />}
      {!isNew && <Movement goal={goal} />}
    </>
  )
}

interface MoreProps {
  readonly goal: Goal
  readonly change: ChangeGoal
  readonly write: Write
}

/** What may be said and need not; unfolded where some of it was. */
function More({ goal, change, write }: MoreProps) {
  const { t } = useTranslation('plan')
  const [open, setOpen] = useState(goal.by !== undefined || goal.why !== '' || goal.help !== '')
  const level = (field: 'from' | 'to') => ({
    level: goal[field],
    none: t('goal.level'),
    onLevel: (chosen: Level | undefined) => change((before) => withLevel(before, field, chosen)),
  })
  return (
    <Disclosure summary={t('goal.more')} open={open} onToggle={setOpen}>
      <div className={styles['form']}>
        {goal.about.kind !== 'outcome' && (
          <div className={styles['pair']}>
            <LevelField name="goal.from" label={t('goal.from')} {...level('from')} />
            <LevelField name="goal.to" label={t('goal.to')} {...level('to')} />
          </div>
        )}
        <DayField
          name="goal.by"
          label={t('goal.by')}
          day={goal.by}
          onDay={(by) => change(({ by: _before, ...rest }) => ({ ...rest, ...(by && { by }) }))}
        />
        <AutosaveText
          name="goal.why"
          label={t('goal.why')}
          value={goal.why}
          clients="all"
          onType={write('why')}
        />
        <AutosaveText
          name="goal.help"
          label={t('goal.help')}
          hint={t('goal.helpHint')}
          value={goal.help}
          clients="notNames"
          onType={write('help')}
        />
      </div>
    </Disclosure>
  )
}

function withLevel(goal: Goal, field: 'from' | 'to', level: Level | undefined): Goal {
  const { [field]: _before, ...rest } = goal
  return { ...rest, ...(level !== undefined && { [field]: level }) }
}
