import { useId, type ReactNode } from 'react'
import { Checkable } from '../../ui/Checkable'
import styles from './RadioSetting.module.css'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: string
}

interface Props<Value extends string> {
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  /** What stands below the choices. */
  readonly children?: ReactNode
}

/** One choice out of a few, that works at once. */
export function RadioSetting<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
  children,
}: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['setting']}>
      <legend>
        <h2>{legend}</h2>
      </legend>
      {options.map(({ value, ...words }) => (
        <Checkable
          key={value}
          type="radio"
          name={name}
          value={value}
          checked={chosen === value}
          onChange={() => onChoose(value)}
          {...words}
        />
      ))}
      {children}
    </fieldset>
  )
}
