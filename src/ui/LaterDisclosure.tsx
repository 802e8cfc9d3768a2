import { startTransition, useState, type ReactNode } from 'react'
import { Disclosure } from './Disclosure'

interface Props {
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** A disclosure of much that few people open: it is not made before somebody does, and then without holding up a tap. */
export function LaterDisclosure({ summary, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false)
  const note = (isOpen: boolean) => isOpen && startTransition(() => setWasOpened(true))
  return (
    <Disclosure summary={summary} onToggle={note}>
      {wasOpened && children}
    </Disclosure>
  )
}
