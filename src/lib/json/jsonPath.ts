/** The list or object that is being read, and where in it. */
export type OpenList = { readonly kind: 'list'; index: number }
export type OpenObject = { readonly kind: 'object'; readonly keys: Set<string>; key: string | undefined }
export type Container = OpenList | OpenObject

const longestKey = 40
const longestPath = 160

/** `content.orders[3].prices["1.1"]`, with what is long and what does not show cut out of it. */
export function jsonPath(open: readonly Container[]): string {
  const path = open.map(stepInto).join('').replace(/^\./, '')
  if (path.length <= longestPath) return path
  const half = longestPath / 2
  return `${path.slice(0, half).replace(loneEnd, '')}…${path.slice(-half).replace(loneStart, '')}`
}

/** Half a character, where a cut fell in the middle of it. */
const loneEnd = /[\ud800-\udbff]$/
const loneStart = /^[\udc00-\udfff]/

function stepInto(container: Container): string {
  if (container.kind === 'list') return `[${container.index}]`
  if (container.key === undefined) return ''
  const key = shownKey(container.key)
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

/** Names come from strangers: without signs that are not seen or turn the line around. */
export function shownKey(key: string): string {
  const short = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key
  return short.replace(/\p{C}/gu, '\ufffd')
}
