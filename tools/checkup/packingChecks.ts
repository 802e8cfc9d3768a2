import { gzipSync } from 'node:zlib'
import { endingOf, textEndings } from '../mediaTypes.ts'
import { unpacked, type Answer } from './ask.ts'
import { finding, type Finding } from './findings.ts'
import type { Visit } from './visit.ts'

/** What fits in one packet need not be packed, in bytes. */
const small = 1400
/** From here on it matters how well it is packed. */
const large = 10_000

/** Whether text goes packed over the line, well enough, and only to who can unpack it. */
export function packingChecks({ files, plain }: Visit): readonly Finding[] {
  const texts = [...files].flatMap(([path, answer]) => {
    const whole = answer.type === 'Answer' && answer.status === 200 ? unpacked(answer) : undefined
    const isText = textEndings.includes(endingOf(path))
    return whole && answer.type === 'Answer' && isText && whole.length > small
      ? [{ path, answer, whole }]
      : []
  })
  const packed = texts.filter(({ answer }) => isPacked(answer))
  return [
    finding(
      'Text is packed on the way',
      texts.flatMap(({ path, answer }) =>
        isPacked(answer) ? [] : [`${path}: ${kB(answer.bytes)}, not packed`],
      ),
      'switch on gzip or brotli for scripts, style sheets, JSON and text: it is a third of the size then',
    ),
    finding(
      'It is packed as well as gzip does at level 6',
      packed.flatMap(({ path, answer, whole }) => levelFault(path, answer, whole)),
      'set gzip to level 6, or send the .gz and .br that lie beside each script',
    ),
    finding(
      'What is packed says that it depends on who asks',
      packed.flatMap(({ path, answer }) => (dependsOnWhoAsks(answer) ? [] : [`${path}: it does not`])),
      'send Vary: Accept-Encoding with it, or a proxy hands it on to who cannot unpack it',
    ),
    finding(
      'Who takes nothing packed gets nothing packed',
      plain.type === 'Answer' && isPacked(plain) ? ['index.html: it is packed all the same'] : [],
      'pack only what is asked for with Accept-Encoding',
    ),
  ]
}

function isPacked({ headers }: Answer): boolean {
  return (headers.get('content-encoding') ?? 'identity') !== 'identity'
}

/** A tenth more is another library that packs, no other level. */
function levelFault(path: string, { bytes }: Answer, whole: Buffer): readonly string[] {
  if (whole.length < large) return []
  const possible = gzipSync(whole, { level: 6 })
  return bytes.length <= possible.length * 1.1
    ? []
    : [`${path}: ${kB(bytes)} where ${kB(possible)} is possible`]
}

function dependsOnWhoAsks({ headers }: Answer): boolean {
  return /(^|,)\s*(accept-encoding|\*)\s*(,|$)/i.test(headers.get('vary') ?? '')
}

function kB(bytes: Buffer): string {
  return `${(bytes.length / 1000).toFixed(1)} kB`
}
