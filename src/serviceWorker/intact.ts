import { addressOf, builtFiles, type BuiltFile } from './scope'

/**
 * Whether an answer is this file and all of it, and not an error, another site's page or a cut copy. Scripts, style
 * sheets and fonts have a checksum; a host may replace the others, so there it is about what they cannot do without.
 */
export async function isIntact({ url, integrity }: BuiltFile, answer: Response): Promise<boolean> {
  if (!answer.ok) return false
  const bytes = await answer.clone().arrayBuffer()
  if (integrity !== undefined) return (await checksum(bytes)) === integrity
  const text = () => new TextDecoder().decode(bytes)
  if (url.endsWith('.html')) return isOwnPage(text())
  if (/\.(json|webmanifest)$/.test(url)) return isJsonObject(text())
  if (url.endsWith('.svg')) return /<svg[^]*<\/svg>/.test(text())
  if (url.endsWith('.png')) return isPng(new Uint8Array(bytes))
  return bytes.byteLength > 0
}

export function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** Whole, and asking for no other files than those of this build: another build's page would find its files gone. */
function isOwnPage(text: string): boolean {
  const assets = [...text.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
  const ownAssets = assets.every((path) => builtFiles.has(addressOf(path)))
  return text.includes('id="root"') && text.includes('</html>') && assets.length > 0 && ownAssets
}

/** Begins and ends as each PNG does. */
function isPng(bytes: Uint8Array): boolean {
  const ends = [...bytes.subarray(1, 4), ...bytes.subarray(-8, -4)]
  return String.fromCodePoint(...ends) === 'PNGIEND'
}

async function checksum(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256-${btoa(String.fromCodePoint(...hash))}`
}
