import { useState, type ReactNode } from 'react'
import { Disclosure } from './Disclosure'

interface Props {
  readonly items: readonly ReactNode[]
  /** How many are enough for most people. */
  readonly few: number
  /** What leads to the others. */
  readonly more: (count: number) => string
  /** Whether the others are to be seen at first, as when something was chosen there. */
  readonly unfolded: boolean
}

/** A list that can be long, of which the last part is folded up. */
export function FirstFew({ items, few, more, unfolded }: Props) {
  const [open] = useState(unfolded)
  const others = items.slice(few)
  return (
    <>
      {items.slice(0, few)}
      {others.length > 0 && (
        <Disclosure summary={more(others.length)} open={open}>
          {others}
        </Disclosure>
      )}
    </>
  )
}
