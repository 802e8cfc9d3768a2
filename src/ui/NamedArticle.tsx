import { useId, type ReactNode } from 'react'

interface Props {
  readonly heading: ReactNode
  readonly as: 'h2' | 'h3' | 'h4'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** One of several alike, such as a card in a list: its heading names it for whoever goes from one to the next. */
export function NamedArticle({ heading, as: Heading, className, children }: Props) {
  const id = useId()
  return (
    <article aria-labelledby={id} className={className}>
      <Heading id={id}>{heading}</Heading>
      {children}
    </article>
  )
}
