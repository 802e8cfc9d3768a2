import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { Path } from '../checkProfile'
import type { ProfilePlace } from '../ProfileFault'

/** Where each field of a JSON text stands; of one that is not there, what it should have stood in. */
export function jsonPlaces(text: string): (path: Path) => ProfilePlace {
  const root = parseTree(text)
  return (path) => {
    const ways = path.map((_, index) => path.slice(0, path.length - index))
    const node = root && ways.map((way) => findNodeAtLocation(root, [...way])).find((one) => one)
    return { in: 'json', path: pathText(path), ...lineOf(text, node?.offset ?? 0) }
  }
}

/** From 1, as editors count. */
function lineOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** `clusters[2].competencies[0].id` */
function pathText(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
  return steps.join('').replace(/^\./, '')
}
