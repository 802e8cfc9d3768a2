const longestKey = 40
const longestPath = 160

/**
 * The way to a value as people read it, `content.orders[3].prices["1.1"]`, with what is long and what does not show cut
 * out of it.
 * @param steps names and, from 0, places in lists.
 */
export function jsonPath(steps: readonly (string | number)[]): string {
  const path = steps.map(stepInto).join('').replace(/^\./, '')
  if (path.length <= longestPath) return path
  const half = longestPath / 2
  return `${path.slice(0, half).replace(loneEnd, '')}…${path.slice(-half).replace(loneStart, '')}`
}

/** Half a character, where a cut fell in the middle of it. */
const loneEnd = /[\ud800-\udbff]$/
const loneStart = /^[\udc00-\udfff]/

function stepInto(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  const key = shownKey(step)
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

/** Names come from strangers: without signs that are not seen or turn the line around. */
export function shownKey(key: string): string {
  const short = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key
  return short.replace(/\p{C}/gu, '\ufffd')
}
