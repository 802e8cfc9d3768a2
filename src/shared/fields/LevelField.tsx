import type { ReactNode } from 'react'
import type { Scale } from '../../domain/profile'
import { levels, type Level } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { ChoiceGroup } from '../../ui/ChoiceGroup'
import { useProfile } from '../content/ContentContext'

interface Props {
  /** Which field of which kind of document it is: `goal.from`. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Many of them stand together. */
  readonly isOneOfMany?: boolean
  readonly level: Level | undefined
  /** Undefined when none was chosen again; without it nothing can be changed. */
  readonly onLevel?: ((level: Level | undefined) => void) | undefined
  /** The scale it is on; that of today, unless it is about an earlier version. */
  readonly scale?: Scale
  /** What it is called when none is chosen. */
  readonly none: string
}

/** One level of the scale, or none yet, where cards would take too much room. */
export function LevelField({ name, label, hint, isOneOfMany = false, level, onLevel, none, scale }: Props) {
  const localized = useLocalized()
  const today = useProfile().scale
  const choices = (scale ?? today).levels.map(({ value, label: word }) => ({
    value: String(value),
    mark: String(value),
    hotkey: String(value),
    label: localized(word),
  }))
  return (
    <ChoiceGroup
      field={name}
      look={isOneOfMany ? 'columns' : 'row'}
      legend={label}
      hint={hint}
      disabled={!onLevel}
      choices={[...choices, { value: '', mark: '–', hotkey: '0', label: none, apart: true }]}
      chosen={level === undefined ? '' : String(level)}
      onChoose={(value) => onLevel?.(levels.find((one) => String(one) === value))}
    />
  )
}
