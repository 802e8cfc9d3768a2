import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../lib/calendarDate'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { DayField } from './DayField'
import type { Goal } from './goalChange'
import styles from './plan.module.css'
import { TextField } from './TextField'
import { useToday } from './useToday'

type Action = Goal['actions'][number]

interface Props {
  readonly action: Action
  readonly number: number
  /** It was added just now. */
  readonly takesFocus: boolean
  readonly onChange: (change: (before: Action) => Action, how?: 'chosen' | 'typed') => void
  readonly onRemove: () => void
}

/** One action: what, when, and whether it was done. */
export function ActionFields({ action, number, takesFocus, onChange, onRemove }: Props) {
  const { t } = useTranslation('plan')
  const today = useToday()
  const fields = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => {
    if (takesFocus) fields.current?.querySelector('textarea')?.focus()
  }, [takesFocus])
  return (
    <fieldset ref={fields} className={styles['action']}>
      <legend className="visually-hidden">{t('actions.one', { number })}</legend>
      <TextField
        label={t('actions.text')}
        text={action.text}
        onType={(text) => onChange((before) => ({ ...before, text }), 'typed')}
      />
      <div className={styles['pair']}>
        <DayField
          label={t('actions.by')}
          day={action.by}
          onChange={(day) => onChange((before) => withDay(before, 'by', day))}
        />
        {action.doneOn !== undefined && (
          <DayField
            label={t('actions.doneOn')}
            day={action.doneOn}
            onChange={(day) => day && onChange((before) => withDay(before, 'doneOn', day))}
          />
        )}
      </div>
      <div className={styles['ways']}>
        <Checkable
          type="checkbox"
          label={t('actions.done')}
          checked={action.doneOn !== undefined}
          onChange={({ target }) =>
            onChange((before) => withDay(before, 'doneOn', target.checked ? today : undefined))
          }
        />
        <Button look="quiet" onClick={onRemove}>
          {t('actions.remove')}
          <span className="visually-hidden"> {number}</span>
        </Button>
      </div>
    </fieldset>
  )
}

function withDay(action: Action, field: 'by' | 'doneOn', day: CalendarDate | undefined): Action {
  const { [field]: _before, ...rest } = action
  return { ...rest, ...(day && { [field]: day }) }
}
