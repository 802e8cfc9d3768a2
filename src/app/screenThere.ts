import { fetchScreen } from './Screens'

/** How long the first drawing waits for its screen at most, in milliseconds: until then the frame says that something is coming. */
const timeoutMs = 3000

/**
 * Fetches the screen that somebody asks for while the database is still being opened, so that it stands there in the first
 * drawing; and each later one with all it needs at once, where it would ask for one after the other. A failure is no news: the
 * screen asks again, and says so.
 */
export async function screenThere(): Promise<void> {
  const fetchIt = () => fetchScreen(location.hash.slice(1) || '/').catch(() => undefined)
  addEventListener('hashchange', () => void fetchIt())
  const late = new Promise((resolve) => setTimeout(resolve, timeoutMs))
  await Promise.race([fetchIt(), late])
}
