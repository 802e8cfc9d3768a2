import type { ESTree } from 'vite'
import { visit, type SourceFile } from './sourceFiles'
import { textsOf, withoutPlural, type Words } from './words'

/** Where words of more than one journey live: what `useTranslation()` without a name speaks. */
const defaultNamespace = 'common'

/** Keys that nothing in these files can ask for, as `growth:conclusion.none`. */
export function unusedKeys(
  words: Readonly<Record<string, Words>>,
  files: readonly SourceFile[],
): readonly string[] {
  const all = Object.entries(words).flatMap(([namespace, own]) =>
    [...textsOf(own).keys()].map((key) => `${namespace}:${withoutPlural(key)}`),
  )
  const asked = files.map((file) => askedIn(file, Object.keys(words)))
  const whole = new Set(asked.flatMap(({ keys }) => keys))
  const patterns = asked.flatMap((file) => file.patterns)
  return [...new Set(all)].filter((key) => !whole.has(key) && !patterns.some((one) => one.test(key)))
}

/** What a file may ask for: keys as `growth:title`, and patterns of them. */
interface Asked {
  readonly keys: readonly string[]
  readonly patterns: readonly RegExp[]
}

/**
 * What a file may ask for. Keys travel through lists and variables, so every text counts that could be one, in the
 * namespaces that the file speaks (all, when it names none). In a template each gap may be anything.
 */
function askedIn(file: SourceFile, all: readonly string[]): Asked {
  const spoken = new Set<string>()
  const texts: string[] = []
  const gapped: string[] = []
  visit(file, {
    CallExpression: (call) => namespacesOf(call).forEach((namespace) => spoken.add(namespace)),
    Literal: ({ value }) => {
      if (typeof value === 'string') texts.push(value)
    },
    TemplateLiteral: ({ quasis }) => {
      const [first, ...rest] = quasis.map(({ value }) => escaped(value.cooked ?? ''))
      if (first) gapped.push([first, ...rest].join('[^:]+'))
    },
  })
  const namespaces = spoken.size > 0 ? [...spoken] : all
  // With `returnObjects` somebody asks for all that stands below a key.
  const isBelowToo = file.text.includes('returnObjects')
  const below = isBelowToo ? '(\\..+)?' : ''
  const patterns = [...gapped, ...(isBelowToo ? texts.map(escaped) : [])]
  return {
    keys: texts.flatMap((text) => [text, ...namespaces.map((namespace) => `${namespace}:${text}`)]),
    patterns: patterns.map((text) => new RegExp(`^((${namespaces.join('|')}):)?${text}${below}$`)),
  }
}

/** What `useTranslation('growth')` and `useTranslation(['growth', 'common'])` speak when a key names nothing itself. */
function namespacesOf({ callee, arguments: [first] }: ESTree.CallExpression): readonly string[] {
  if (callee.type !== 'Identifier' || callee.name !== 'useTranslation') return []
  if (!first) return [defaultNamespace]
  const name = first.type === 'ArrayExpression' ? first.elements[0] : first
  return name?.type === 'Literal' && typeof name.value === 'string' ? [name.value] : []
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
