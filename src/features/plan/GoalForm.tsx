import { useTranslation } from 'react-i18next'
import { useProfile } from '../../content/ContentContext'
import { levels, type Level } from '../../domain/score'
import { useScoreWords } from '../../i18n/useScoreWords'
import { Field } from '../../ui/Field'
import { Actions } from './Actions'
import { DayField } from './DayField'
import { goalChange, type ChangeGoal, type Goal } from './goalChange'
import { Movement } from './Movement'
import styles from './plan.module.css'
import { SmartHints } from './SmartHints'
import { StatusPart } from './StatusPart'
import { TextField } from './TextField'

interface Props {
  readonly id: string
  readonly goal: Goal
}

/** Everything about a goal, in the order in which somebody thinks of it. */
export function GoalForm({ id, goal }: Props) {
  const { t } = useTranslation('plan')
  const change = goalChange(id, goal)
  const write = (field: 'aim' | 'why' | 'help' | 'proof') => (text: string) =>
    change((before) => ({ ...before, [field]: text }), 'typed')
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <TextField label={t('goal.aim')} hint={t('goal.aimHint')} text={goal.aim} onType={write('aim')} />
      <SmartHints goal={goal} />
      {goal.about.kind !== 'outcome' && (
        <div className={styles['pair']}>
          <LevelField label={t('goal.from')} field="from" goal={goal} change={change} />
          <LevelField label={t('goal.to')} field="to" goal={goal} change={change} />
        </div>
      )}
      <DayField
        label={t('goal.by')}
        day={goal.by}
        onChange={(by) => change(({ by: _before, ...rest }) => ({ ...rest, ...(by && { by }) }))}
      />
      <Actions goal={goal} change={change} />
      <TextField label={t('goal.why')} hint={t('goal.clients')} text={goal.why} onType={write('why')} />
      <TextField
        label={t('goal.help')}
        hint={t('goal.helpHint')}
        text={goal.help}
        namesAreFine
        onType={write('help')}
      />
      <TextField label={t('goal.proof')} hint={t('goal.clients')} text={goal.proof} onType={write('proof')} />
      <StatusPart id={id} goal={goal} change={change} />
      <Movement goal={goal} />
    </form>
  )
}

interface LevelProps {
  readonly label: string
  readonly field: 'from' | 'to'
  readonly goal: Goal
  readonly change: ChangeGoal
}

function LevelField({ label, field, goal, change }: LevelProps) {
  const { t } = useTranslation('plan')
  const words = useScoreWords(useProfile().scale)
  const choose = (value: string) => {
    const level = levels.find((one) => String(one) === value)
    change((before) => withLevel(before, field, level))
  }
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={goal[field] ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{t('goal.level')}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {words(level)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function withLevel(goal: Goal, field: 'from' | 'to', level: Level | undefined): Goal {
  const { [field]: _before, ...rest } = goal
  return { ...rest, ...(level !== undefined && { [field]: level }) }
}
