import { getNodePath, type Node, parseTree } from 'jsonc-parser'
import { checkJson } from '../lib/json/checkJson'
import type { ContentFailure, ContentFault } from './loadFile'

/** A fault with the line on which it begins, from 1: of what is missing, the line of what it is missing in. */
export interface PlacedFault extends ContentFault {
  readonly line: number
}

/** Every fault of a file with its line, from top to bottom. */
export function placedFaults({
  text,
  faults,
}: Extract<ContentFailure, { readonly type: 'ContentInvalid' }>): readonly PlacedFault[] {
  const root = parseTree(text)
  return faults
    .map((fault) => ({ ...fault, line: lineOf(text, root && nodeAt(root, fault.path)) }))
    .toSorted((a, b) => a.line - b.line)
}

/** Where a text stops being JSON: line and column from 1; nothing when it only stops too early. */
export function brokenAt(text: string): { readonly line: number; readonly column: number } | undefined {
  const fault = checkJson(text, { depth: 100, stringLength: Infinity, members: Infinity, values: Infinity })
  return fault && { line: fault.line, column: fault.column }
}

/** The value at a path, or the last one on the way there. A name may hold dots: the longest one that fits is meant. */
function nodeAt(node: Node, path: string): Node {
  const next = (node.children ?? [])
    .map((child) => ({ child, name: nameOf(node, child) }))
    .filter(({ name }) => beginsWith(path, name))
    .toSorted((a, b) => b.name.length - a.name.length)[0]
  if (!next) return node
  const value = node.type === 'object' ? next.child.children?.[1] : next.child
  return value ? nodeAt(value, path.slice(next.name.length).replace(/^\./, '')) : node
}

function nameOf({ type }: Node, child: Node): string {
  if (type === 'array') return `[${String(getNodePath(child).at(-1))}]`
  return String(child.children?.[0]?.value)
}

function beginsWith(path: string, name: string): boolean {
  return name !== '' && path.startsWith(name) && /^($|[.[])/.test(path.slice(name.length))
}

function lineOf(text: string, node: Node | undefined): number {
  return text.slice(0, node?.offset ?? 0).split('\n').length
}
