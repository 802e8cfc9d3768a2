import type { ReactNode } from 'react'
import { useProfile } from '../content/ContentContext'
import { levels, type Level } from '../../domain/score'
import { useScoreWords } from '../words/useScoreWords'
import { Field } from '../../ui/Field'

interface Props {
  /** Which field of which kind of document it is: `goal.from`. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly level: Level | undefined
  /** Undefined when none was chosen again; without it nothing can be changed. */
  readonly onLevel?: ((level: Level | undefined) => void) | undefined
  /** What stands there when none is chosen. */
  readonly none: string
}

/** One level of the scale, or none yet, where a whole scale would take too much room. */
export function LevelField({ name, label, hint, level, onLevel, none }: Props) {
  const words = useScoreWords(useProfile().scale)
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          name={name}
          data-field={name}
          value={level ?? ''}
          disabled={!onLevel}
          onChange={({ target }) => onLevel?.(levels.find((one) => String(one) === target.value))}
        >
          <option value="">{none}</option>
          {levels.map((one) => (
            <option key={one} value={one}>
              {words(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
