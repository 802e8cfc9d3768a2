/** Puts the focus on the heading of the screen, where reading begins. */
export function focusHeading(): void {
  const heading = document.querySelector('h1')
  heading?.focus()
  heading?.scrollIntoView()
}
