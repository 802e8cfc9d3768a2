const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const isLetter = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(alphabet.includes(String.fromCharCode(code))),
)

/** What mail (quoted-printable, RFC 2045, section 6.7) and web pages (entities, tags) write for a sign, or between signs. */
const escape =
  /=([0-9a-f]{2})|&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,31}));|<[/!]?[a-z][^<>]{0,2000}>/iy
const marks: ReadonlySet<number> = new Set(Array.from('=&<', (mark) => mark.charCodeAt(0)))

/**
 * All letters of Base64 (RFC 4648, section 4) in a text, and nothing of what came between them on the way. In one walk: whoever wants
 * to keep a reader busy sends millions of signs.
 */
export function base64In(text: string): string {
  const letters = new Uint8Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at)
    if (marks.has(code)) {
      escape.lastIndex = at
      const found = escape.exec(text)
      if (!found) continue
      at = escape.lastIndex - 1
      code = codeOf(found)
    }
    if (isLetter[code] !== 1) continue
    letters[count] = code
    count += 1
  }
  return new TextDecoder('latin1').decode(letters.subarray(0, count))
}

/** Entities with a name that stand for a letter of Base64. */
const named: ReadonlyMap<string, number> = new Map([
  ['plus', 43],
  ['sol', 47],
])

function codeOf([, quoted, hex = quoted, decimal, name]: RegExpExecArray): number {
  if (hex !== undefined) return Number.parseInt(hex, 16)
  return decimal === undefined ? (named.get(name ?? '') ?? 0) : Number(decimal)
}
