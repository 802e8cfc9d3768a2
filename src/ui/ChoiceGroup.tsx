import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './ChoiceGroup.module.css'
import { joined } from './joined'

export interface Choice<Value extends string> {
  readonly value: Value
  /** The sign in the circle: a digit, or a dash. */
  readonly mark: string
  readonly label: string
  readonly hint?: string
  /** The key that chooses it while the focus is in the group. */
  readonly hotkey?: string
  /** Set a little apart from the ones before it. */
  readonly apart?: boolean
}

interface Props<Value extends string> {
  /** Which field of which kind of document it is: `order.delivery.day`. */
  readonly field: string
  readonly legend: ReactNode
  readonly choices: readonly Choice<Value>[]
  /** Undefined: nothing chosen yet. */
  readonly chosen: Value | undefined
  readonly onChoose: (value: Value, byPointer: boolean) => void
  /** What stands between the legend and the choices. */
  readonly children?: ReactNode
}

/** One native group of radios drawn as cards, named by mark, label and hint. For a scale; short lists are `Checkable`s. */
export function ChoiceGroup<Value extends string>({
  field,
  legend,
  choices,
  chosen,
  onChoose,
  children,
}: Props<Value>) {
  const name = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  const chooseByKey = (event: KeyboardEvent) => {
    const index = choices.findIndex(({ hotkey }) => hotkey === event.key)
    const choice = choices[index]
    if (!choice || event.ctrlKey || event.altKey || event.metaKey) return
    group.current?.querySelectorAll('input')[index]?.focus()
    onChoose(choice.value, false)
  }
  return (
    <fieldset ref={group} className={styles['group']}>
      <legend>{legend}</legend>
      {children}
      {choices.map(({ value, mark, label, hint, apart }) => (
        <label key={value} className={joined(styles['choice'], apart && styles['apart'])}>
          <input
            type="radio"
            name={name}
            data-field={field}
            value={value}
            checked={chosen === value}
            onKeyDown={chooseByKey}
            onChange={(event) => onChoose(value, isPointer(event.nativeEvent))}
          />
          <span className={styles['mark']}>{mark}</span>
          <span className={styles['words']}>
            <b>{label}</b> {hint !== undefined && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** A radio's change comes as a click: a real pointer gives it a place, the arrow keys do not. */
function isPointer(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 0
}
