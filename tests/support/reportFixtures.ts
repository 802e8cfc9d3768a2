import { readdirSync, readFileSync } from 'node:fs'
import type { ExchangedKind } from '../../src/exchange/report/envelope'
import { canonicalJson } from '../../src/lib/canonicalJson'
import { sha256 } from '../../src/lib/sha256'

const folder = (kind: ExchangedKind) => `${import.meta.dirname}/../fixtures/${kind}`

/** The frozen text of a report, a review or a request of every format there ever was. */
export function exchangedFixtures(kind: ExchangedKind): readonly { format: number; text: string }[] {
  return readdirSync(folder(kind))
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(`${folder(kind)}/${file}`, 'utf8'))
    .map((text) => ({ text, format: (JSON.parse(text) as { format: number }).format }))
    .toSorted((a, b) => a.format - b.format)
}

/** A frozen report as PDF, as it was made or as other programs saved it again. */
export function reportPdf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${folder('report')}/${name}.pdf`))
}

/** The same text with something changed in its content and a checksum that fits. */
export async function forged(text: string, change: (content: Loose, head: Loose) => void): Promise<string> {
  const { sha256: _old, ...file } = JSON.parse(text) as Loose
  change(file['content'] as Loose, file)
  return JSON.stringify({ app: 'groeispiegel', ...file, sha256: await sha256(canonicalJson(file)) })
}

export type Loose = Record<string, unknown>
