import type { ElementType } from 'react'

interface Props {
  /** An empty line stands between one part and the next. */
  readonly text: string
  readonly as: 'p' | 'li'
}

/** A text in parts: paragraphs, or the items of a list. */
export function TextParts({ text, as }: Props) {
  const Part: ElementType = as
  return text.split('\n\n').map((part) => <Part key={part}>{part}</Part>)
}
