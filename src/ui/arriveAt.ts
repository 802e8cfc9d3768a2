/** By which link somebody left a screen: where it leads, which of those that lead there it is, and how far they had scrolled. */
interface Left {
  readonly to: string
  readonly nth: number
  readonly top: number
}

/** By the address of the screen; known until the tab closes. */
const left = new Map<string, Left>()
/** From which screen somebody went on to a screen: the way back is to that one, and every other way is a way on. */
const cameFrom = new Map<string, string>()
let lastAddress = ''

/**
 * Puts the focus on the heading of a screen, so that a screen reader says where somebody has come; for whoever comes back from
 * where a link of the screen led, on that link, also when it appears a moment later.
 * @returns what is to be done before the screen goes.
 */
export function arriveAt(screen: HTMLElement): () => void {
  const address = location.hash
  const heading = screen.querySelector('h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  scrollTo(0, 0)
  const place = left.get(address)
  const isBack = cameFrom.get(lastAddress) === address && place?.to === lastAddress
  if (!isBack && lastAddress !== address) cameFrom.set(address, lastAddress)
  const stop = isBack ? goBackTo(screen, heading, place) : undefined
  return () => {
    stop?.()
    lastAddress = address
    const link = document.activeElement
    if (!(link instanceof HTMLAnchorElement) || !screen.contains(link)) return void left.delete(address)
    left.set(address, { to: link.hash, nth: linksTo(screen, link.hash).indexOf(link), top: scrollY })
  }
}

function goBackTo(screen: HTMLElement, heading: HTMLElement | null, place: Left): () => void {
  const watch = new MutationObserver(look)
  function look() {
    const link = linksTo(screen, place.to)[place.nth]
    // Whoever has gone on from the heading meanwhile is not called back.
    const isOver = document.activeElement !== heading
    if (isOver || link) watch.disconnect()
    if (!isOver && link) showAgain(link, place.top)
  }
  watch.observe(screen, { childList: true, subtree: true })
  look()
  return () => watch.disconnect()
}

function showAgain(link: HTMLElement, top: number): void {
  for (
    let folded = link.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true
  link.focus({ preventScroll: true })
  scrollTo(0, top)
  link.scrollIntoView({ block: 'nearest' })
}

function linksTo(screen: HTMLElement, to: string): readonly HTMLAnchorElement[] {
  return [...screen.querySelectorAll('a')].filter(({ hash }) => hash === to)
}
