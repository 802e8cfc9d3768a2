import { useId, useRef, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react'
import { ChangingWords } from './ChangingWords'
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
  /** Said with the legend. */
  readonly hint?: ReactNode
  /**
   * `cards`: one below another, each with its words. `row`: the signs beside one another, with the words of what is chosen.
   * `columns`: the signs alone, where many groups stand together, each as wide as the others.
   */
  readonly look?: 'cards' | 'row' | 'columns'
  readonly disabled?: boolean
  readonly choices: readonly Choice<Value>[]
  /** Undefined: nothing chosen yet. */
  readonly chosen: Value | undefined
  readonly onChoose: (value: Value, byPointer: boolean) => void
  /** What stands between the legend and the choices. */
  readonly children?: ReactNode
}

/** A scale: one native group of radios, each named by mark, label and hint. Short lists are `Checkable`s. */
export function ChoiceGroup<Value extends string>({
  field,
  legend,
  hint,
  look = 'cards',
  disabled = false,
  choices,
  chosen,
  onChoose,
  children,
}: Props<Value>) {
  const name = useId()
  const { group, chooseByKey } = useHotkeys(choices, onChoose)
  return (
    <fieldset
      ref={group}
      className={joined(styles['group'], styles[look])}
      disabled={disabled}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="muted">
          {hint}
        </p>
      )}
      {children}
      <div className={styles['choices']}>
        {choices.map(({ hotkey: _key, ...choice }) => (
          <Option
            key={choice.value}
            {...choice}
            isWordless={look !== 'cards'}
            name={name}
            data-field={field}
            checked={chosen === choice.value}
            onKeyDown={chooseByKey}
            onChange={(event) => onChoose(choice.value, isPointer(event.nativeEvent))}
          />
        ))}
      </div>
      {look === 'row' && (
        <p aria-hidden="true" className={styles['chosen']}>
          <ChangingWords>{choices.find(({ value }) => value === chosen)?.label ?? ''}</ChangingWords>
        </p>
      )}
    </fieldset>
  )
}

/** The keys that choose while the focus is in the group. */
function useHotkeys<Value extends string>(
  choices: readonly Choice<Value>[],
  onChoose: Props<Value>['onChoose'],
) {
  const group = useRef<HTMLFieldSetElement>(null)
  const chooseByKey = (event: KeyboardEvent) => {
    const index = choices.findIndex(({ hotkey }) => hotkey === event.key)
    const choice = choices[index]
    if (!choice || event.ctrlKey || event.altKey || event.metaKey) return
    group.current?.querySelectorAll('input')[index]?.focus()
    onChoose(choice.value, false)
  }
  return { group, chooseByKey }
}

interface OptionProps extends Omit<Choice<string>, 'hotkey'>, Omit<ComponentProps<'input'>, 'value'> {
  /** Its words are heard and not seen. */
  readonly isWordless: boolean
}

function Option({ mark, label, hint, apart, isWordless, ...input }: OptionProps) {
  return (
    <label className={joined(styles['choice'], apart && styles['apart'])}>
      <input type="radio" {...input} />
      <span className={styles['mark']}>{mark}</span>
      <span className={joined(styles['words'], isWordless && 'visually-hidden')}>
        <b>{label}</b> {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  )
}

/** A radio's change comes as a click: a real pointer gives it a place, the arrow keys do not. */
function isPointer(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 0
}
