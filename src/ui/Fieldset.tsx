import type { ComponentProps, ReactNode } from 'react'
import styles from './Fieldset.module.css'
import { joined } from './joined'

interface Props extends ComponentProps<'fieldset'> {
  readonly legend: ReactNode
  /** The legend of a `part` looks like the headings of its screen; that of an `item` in a list is only heard. */
  readonly look?: 'group' | 'part' | 'item'
}

/** Fields that belong together, as a native group with a name. */
export function Fieldset({ legend, look = 'group', className, children, ...native }: Props) {
  return (
    <fieldset {...native} className={joined(styles['fieldset'], styles[look], className)}>
      <legend className={look === 'item' ? 'visually-hidden' : undefined}>{legend}</legend>
      {children}
    </fieldset>
  )
}
