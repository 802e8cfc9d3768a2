/** How long another tab may hold the copies before it is passed by, in milliseconds: it may be frozen. */
const timeoutMs = 3000
const name = 'groeispiegel-copies'

/** One tab at a time. What a tab began that was passed by still ends, with its own outcome. @throws what `work` does. */
export async function lockCopies<T>(work: () => Promise<T>): Promise<T> {
  const turn: { running?: Promise<T> } = {}
  const begin = () => (turn.running = work())
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(timeoutMs) }, begin)
  } catch {
    return turn.running ?? taken(begin, turn)
  }
}

async function taken<T>(begin: () => Promise<T>, turn: { readonly running?: Promise<T> }): Promise<T> {
  try {
    return await navigator.locks.request(name, { steal: true }, begin)
  } catch (error) {
    if (turn.running) return turn.running
    throw error
  }
}
