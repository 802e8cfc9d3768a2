import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../lib/calendarDate'
import { useFormats } from '../../i18n/useFormats'
import { todayNow } from '../../lib/today'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import { joined } from '../../ui/joined'
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

/** One action: what, when, and whether it was done. What is done is one line, and unfolds to be changed. */
export function ActionFields({ onRemove, ...props }: Props) {
  const { t } = useTranslation('plan')
  const { action, number, takesFocus, onChange } = props
  const isDone = action.doneOn !== undefined
  const [wanted, setWanted] = useState(takesFocus)
  const open = !isDone || wanted
  const tick = (done: boolean) => {
    setWanted(false)
    onChange((before) => withDay(before, 'doneOn', done ? todayNow() : undefined))
  }
  return (
    <Fieldset
      legend={t('actions.one', { number })}
      look="item"
      className={joined(styles['action'], !open && styles['done'])}
    >
      {/* The browser's own search finds what is folded in one, and a field in it stays while it folds. */}
      <details open={open} onToggle={({ currentTarget }) => isDone && setWanted(currentTarget.open)}>
        <DoneLine action={action} />
        <Fields {...props} />
      </details>
      {onRemove && (
        <div className={styles['ways']}>
          <Checkable
            type="checkbox"
            data-field="goal.actions.doneOn.tick"
            value={action.id}
            label={t('actions.done')}
            checked={isDone}
            onChange={({ target: { checked } }) => tick(checked)}
          />
          {open && (
            <Button look="quiet" onClick={onRemove}>
              {t('actions.remove')}
              <span className="visually-hidden"> {number}</span>
            </Button>
          )}
        </div>
      )}
    </Fieldset>
  )
}

/** What unfolds it: "Oefenen, gedaan op 1 november 2026". */
function DoneLine({ action: { text, doneOn } }: Pick<Props, 'action'>) {
  const { t } = useTranslation('plan')
  const { date } = useFormats()
  return (
    <summary hidden={doneOn === undefined}>
      {doneOn !== undefined &&
        t('actions.doneLine', { text: text.trim() || t('due.noText'), date: date(doneOn) })}{' '}
      <span className={styles['change']}>{t('actions.change')}</span>
    </summary>
  )
}

function Fields({ action, takesFocus, onChange }: Omit<Props, 'number' | 'onRemove'>) {
  const { t } = useTranslation('plan')
  return (
    <div className={styles['fields']}>
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
    </div>
  )
}

/** With another day, or without. */
function withDay(action: GoalAction, field: 'by' | 'doneOn', day: CalendarDate | undefined): GoalAction {
  const { [field]: _before, ...rest } = action
  return { ...rest, ...(day && { [field]: day }) }
}
