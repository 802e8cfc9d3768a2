import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../lib/calendarDate'
import { todayNow } from '../../lib/today'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import type { GoalAction } from '../../domain/documents/goal'
import styles from './plan.module.css'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { DayField } from '../../shared/fields/DayField'

interface Props {
  readonly action: GoalAction
  readonly number: number
  /** It was added just now. */
  readonly takesFocus: boolean
  readonly onChange: (change: (before: GoalAction) => GoalAction, how?: 'chosen' | 'typed') => void
  /** Absent as long as nothing of it is stored. */
  readonly onRemove?: () => void
}

/** One action: what, when, and whether it was done. */
export function ActionFields({ action, number, takesFocus, onChange, onRemove }: Props) {
  const { t } = useTranslation('plan')
  return (
    <Fieldset legend={t('actions.one', { number })} look="item" className={styles['action']}>
      <AutosaveText
        name="goal.actions.text"
        label={t('actions.text')}
        value={action.text}
        clients="all"
        takesFocus={takesFocus}
        onType={(edit) => onChange((before) => ({ ...before, text: typed(edit, before.text) }), 'typed')}
      />
      <div className={styles['pair']}>
        <DayField
          name="goal.actions.by"
          label={t('actions.by')}
          day={action.by}
          onDay={(day) => onChange((before) => withDay(before, 'by', day))}
        />
        {action.doneOn !== undefined && (
          <DayField
            name="goal.actions.doneOn"
            label={t('actions.doneOn')}
            day={action.doneOn}
            isRequired
            onDay={(day) => day && onChange((before) => withDay(before, 'doneOn', day))}
          />
        )}
      </div>
      {onRemove && (
        <div className={styles['ways']}>
          <Checkable
            type="checkbox"
            data-field="goal.actions.doneOn.tick"
            value={action.id}
            label={t('actions.done')}
            checked={action.doneOn !== undefined}
            onChange={({ target: { checked } }) =>
              onChange((before) => withDay(before, 'doneOn', checked ? todayNow() : undefined))
            }
          />
          <Button look="quiet" onClick={onRemove}>
            {t('actions.remove')}
            <span className="visually-hidden"> {number}</span>
          </Button>
        </div>
      )}
    </Fieldset>
  )
}

/** With another day, or without. */
function withDay(action: GoalAction, field: 'by' | 'doneOn', day: CalendarDate | undefined): GoalAction {
  const { [field]: _before, ...rest } = action
  return { ...rest, ...(day && { [field]: day }) }
}
