import { readFileSync } from 'node:fs'
import { filesBelow } from '../../tools/filesBelow.ts'

/**
 * The words of the field, one by one and small: what the modules of the domain are called, the kinds of documents that it
 * stores, and everything in it that has an id.
 */
export function fieldWords(): ReadonlySet<string> {
  const names = filesBelow('src/domain').flatMap((file) => {
    const text = readFileSync(`src/domain/${file}`, 'utf8')
    const isDocument = file.startsWith('documents/')
    const kinds = [...(isDocument ? text.matchAll(/\bkind: '([\w-]+)'/g) : [])].map(([, kind = '']) => kind)
    const withId = [...text.matchAll(/\btype (\w+)Id\b/g)].map(([, thing = '']) => thing)
    return [file.replace(/^.*\//, '').replace(/\.ts$/, ''), ...kinds, ...withId]
  })
  return new Set(names.flatMap(namedWords))
}

/** The words in a text and in the names that stand in it, small and in the singular: `clusterRows` holds cluster and row. */
export function namedWords(text: string): readonly string[] {
  const words = text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? []
  return words.map((word) => singular(word.toLowerCase())).filter((word) => word.length > 2)
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
}
