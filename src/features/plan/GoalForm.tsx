import { useTranslation } from 'react-i18next'
import type { Goal } from '../../domain/documents/goal'
import type { Level } from '../../domain/score'
import { smartHints } from '../../domain/smartHints'
import { goalWords } from '../../i18n/goalWords'
import { type TextEdit, typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { DayField } from '../../shared/fields/DayField'
import { LevelField } from '../../shared/fields/LevelField'
import { useSettled } from '../../ui/useSettled'
import { useToday } from '../../ui/useToday'
import { Actions } from './Actions'
import { goalChange } from '../../shared/goals/goalChange'
import { Movement } from './Movement'
import styles from './plan.module.css'
import { StatusPart } from './StatusPart'

interface Props {
  readonly id: string
  readonly goal: Goal
}

/** Everything about a goal, in the order in which somebody thinks of it. */
export function GoalForm({ id, goal }: Props) {
  const { t } = useTranslation('plan')
  const change = goalChange(id, goal)
  const write: Write = (field) => (edit) =>
    change((before) => ({ ...before, [field]: typed(edit, before[field]) }), 'typed')
  const level = (field: 'from' | 'to') => ({
    level: goal[field],
    none: t('goal.level'),
    onLevel: (chosen: Level | undefined) => change((before) => withLevel(before, field, chosen)),
  })
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <AutosaveText
        name="goal.aim"
        label={t('goal.aim')}
        hint={t('goal.aimHint')}
        value={goal.aim}
        clients="all"
        onType={write('aim')}
      />
      <SmartHints goal={goal} />
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
      <Actions goal={goal} change={change} />
      <Reasons goal={goal} write={write} />
      <StatusPart id={id} goal={goal} change={change} />
      <Movement goal={goal} />
    </form>
  )
}

type Write = (field: 'aim' | 'why' | 'help' | 'proof') => (edit: TextEdit) => void

/** Why somebody wants it, who helps, and how they will see that it worked. */
function Reasons({ goal, write }: { readonly goal: Goal; readonly write: Write }) {
  const { t } = useTranslation('plan')
  return (
    <>
      <AutosaveText
        name="goal.why"
        label={t('goal.why')}
        hint={t('goal.clients')}
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
      <AutosaveText
        name="goal.proof"
        label={t('goal.proof')}
        hint={t('goal.clients')}
        value={goal.proof}
        clients="all"
        onType={write('proof')}
      />
    </>
  )
}

function withLevel(goal: Goal, field: 'from' | 'to', level: Level | undefined): Goal {
  const { [field]: _before, ...rest } = goal
  return { ...rest, ...(level !== undefined && { [field]: level }) }
}

/** More at once is a form to fill in. */
const maxHints = 2

/** What would make the goal more concrete; said when somebody stops typing. */
function SmartHints({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plan')
  const today = useToday()
  const hints = smartHints(useSettled(goal), today, goalWords).slice(0, maxHints)
  return (
    <div role="status" className={styles['hints']}>
      {hints.length > 0 && (
        <>
          <p>
            <b>{t('hints.title')}</b>
          </p>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{t(`hints.${hint}`)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
