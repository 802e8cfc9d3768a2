import { useId, type ComponentProps, type ReactNode } from 'react'
import { Checkable } from './Checkable'
import { Fieldset } from './Fieldset'
import styles from './RadioGroup.module.css'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly disabled?: boolean
}

/** Either what is chosen and how to choose, or how a form registers the radios. */
type Binding<Value extends string> =
  | {
      readonly chosen: Value | undefined
      readonly onChoose: (value: Value) => void
      readonly registration?: undefined
    }
  | { readonly registration: ComponentProps<'input'> }

type Props<Value extends string> = Binding<Value> & {
  readonly legend: ReactNode
  /** The legend of a `part` looks like the headings of its screen. */
  readonly look?: 'group' | 'part'
  /** Said with the legend. */
  readonly hint?: string
  readonly options: readonly Option<Value>[]
  /** Which field of which kind of document it is; without, nothing of it is stored. */
  readonly field?: string
  /** Whether the options stand beside one another where there is room. */
  readonly inRow?: boolean
  readonly className?: string | undefined
  /** What stands below the options. */
  readonly children?: ReactNode
}

/** One of a few, as a native group of radios. The levels of a scale are a `ChoiceGroup`. */
export function RadioGroup<Value extends string>({
  legend,
  look = 'group',
  hint,
  options,
  field,
  inRow = false,
  className,
  children,
  ...binding
}: Props<Value>) {
  const name = useId()
  return (
    <Fieldset
      legend={legend}
      look={look}
      className={className}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      {hint !== undefined && (
        <p id={`${name}-hint`} className="muted">
          {hint}
        </p>
      )}
      <div className={inRow ? styles['row'] : undefined}>
        {options.map((option) => (
          <Checkable
            key={option.value}
            name={name}
            data-field={field}
            {...option}
            {...bound(binding, option.value)}
            type="radio"
          />
        ))}
      </div>
      {children}
    </Fieldset>
  )
}

function bound<Value extends string>(binding: Binding<Value>, value: Value): ComponentProps<'input'> {
  if (binding.registration) return binding.registration
  return { checked: binding.chosen === value, onChange: () => binding.onChoose(value) }
}
