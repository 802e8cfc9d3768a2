interface Props {
  /** Nothing is said of what is not there. */
  readonly children: string | false | undefined
}

/**
 * Words that change under somebody's hands: each time an element of their own. In a page that is translated by the browser,
 * what stands on the screen is not the text that React knows, and a new element is what every translator sees.
 */
export function ChangingWords({ children: words }: Props) {
  return words ? <span key={words}>{words}</span> : null
}
