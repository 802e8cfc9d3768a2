import { encode } from 'uqr'
import type { Picture } from './Picture'

/** White around it, in modules: what a reader needs to find it (ISO/IEC 18004, 9.1). */
const quietZone = 4

/**
 * A text as a QR code, a module a unit, in which a seventh may be damaged. Its rows run over one another by a little, so that no
 * white line comes between them.
 * @throws RangeError for more than some two thousand letters, which no address has.
 */
export function qrPicture(text: string): Picture {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone })
  const d = data.flatMap((row, y) =>
    runsIn(row).map(({ x, length }) => `M${x},${y}h${length}v1.02h${-length}Z`),
  )
  return { width: size, height: size, shapes: [{ type: 'path', d: d.join(''), fill: 'text' }] }
}

/** What is dark in a row, in as few pieces as can be. */
function runsIn(row: readonly boolean[]): readonly { readonly x: number; readonly length: number }[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [{ x, length: (end === -1 ? row.length : end) - x }]
  })
}
