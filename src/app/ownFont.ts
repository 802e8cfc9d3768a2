import { whenIdle } from '../lib/whenIdle'

/** How long the first drawing waits for the font at most, in milliseconds: what stands there would move when it came. */
const timeoutMs = 1000

/** Whoever comes back has the font on the device, so that it is there for the first drawing: `boot.js` says who that is. */
export async function fontThere(): Promise<void> {
  if (!isWanted()) return
  const late = new Promise((resolve) => setTimeout(resolve, timeoutMs))
  await Promise.race([fetchFont().catch(() => undefined), late])
}

/**
 * A first visit begins in the font of the system, and asks for the app's own behind the first drawing. It is put on with the next
 * screen, so that nothing moves which somebody looks at.
 */
export function fontForTheNextScreen(): void {
  if (isWanted()) return
  const putOn = () => (document.documentElement.dataset['font'] = '')
  whenIdle(() => {
    fetchFont().then(
      () => addEventListener('hashchange', putOn, { once: true }),
      () => undefined,
    )
  })
}

function isWanted(): boolean {
  return 'font' in document.documentElement.dataset
}

async function fetchFont(): Promise<unknown> {
  const font = getComputedStyle(document.documentElement).getPropertyValue('--font')
  return document.fonts.load(`1em ${font}`)
}
