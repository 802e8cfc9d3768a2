import { useId } from 'react'
import { Checkable } from '../../ui/Checkable'
import styles from './report.module.css'

interface Props<Value extends string> {
  readonly legend: string
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[]
}

/** One of a few. */
export function RadioChoice<Value extends string>({ legend, chosen, onChoose, choices }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <Checkable
          key={value}
          type="radio"
          name={name}
          label={label}
          hint={hint}
          checked={chosen === value}
          onChange={() => onChoose(value)}
        />
      ))}
    </fieldset>
  )
}
