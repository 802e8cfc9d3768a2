/** The ids of the headings that the table of contents leads to. */
export const headings = {
  scale: 'profiel-schaal',
  clusters: 'profiel-clusters',
  cluster: (id: string) => `profiel-cluster-${id}`,
  tasks: 'profiel-taken',
  concepts: 'profiel-begrippen',
  quotes: 'profiel-citaten',
  source: 'profiel-bron',
} as const

/** Brings a heading into view and puts the focus there. A link to `#…` would be taken for another screen. */
export function goToHeading(id: string): void {
  focus(document.getElementById(id))
}

export function goToTop(): void {
  focus(document.querySelector('h1'))
}

function focus(heading: HTMLElement | null): void {
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
