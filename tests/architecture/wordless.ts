import { attributeName, visit, type SourceFile } from '../i18n/sourceFiles.ts'

/** What may stand in a file all the same, and why. */
export interface Exception {
  readonly words: readonly string[]
  readonly because: string
}

export interface Dictionaries {
  readonly dutch: ReadonlySet<string>
  readonly english: ReadonlySet<string>
}

/** Words for people that stand in the code of a file, as `makeFile.ts: "bestand" is Dutch`. */
export function wordFaults(file: SourceFile, { dutch, english }: Dictionaries): readonly string[] {
  const texts = textsIn(file)
  const isDutch = (word: string) => dutch.has(word) && !english.has(word)
  return [
    ...texts
      .flatMap(wordsIn)
      .filter(isDutch)
      .map((word) => `${file.name}: "${word}" is Dutch`),
    ...texts.filter(isSaidToSomebody).map((text) => `${file.name}: "${text.trim()}" is said to somebody`),
  ]
}

/** Words of three letters and more, small: shorter ones stand in any language and any pattern. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}

/** Every literal text of a file, in code, patterns and elements; not what it imports or what its classes are called. */
function textsIn(file: SourceFile): readonly string[] {
  const skipped = new Set<number>()
  const found: (readonly [start: number, text: string])[] = []
  visit(file, {
    ImportDeclaration: ({ source }) => void skipped.add(source.start),
    ExportNamedDeclaration: ({ source }) => void (source && skipped.add(source.start)),
    ExportAllDeclaration: ({ source }) => void skipped.add(source.start),
    ImportExpression: ({ source }) => void skipped.add(source.start),
    JSXAttribute: (attribute) => {
      if (attributeName(attribute) === 'className' && attribute.value) skipped.add(attribute.value.start)
    },
    Literal: (node) => {
      const text = 'regex' in node ? node.regex.pattern : node.value
      if (typeof text === 'string') found.push([node.start, text])
    },
    TemplateElement: ({ start, value }) => void found.push([start, value.cooked ?? value.raw]),
    JSXText: ({ start, value }) => void found.push([start, value]),
  })
  return found.filter(([start]) => !skipped.has(start)).map(([, text]) => text)
}

/** A whole sentence, or words that speak to who reads them. What is wrong with a file is told in half a sentence. */
function isSaidToSomebody(text: string): boolean {
  return (
    /\p{Lu}\p{Ll}*(\s+[\p{L}’'-]+,?){2,}\s*[.!?]/u.test(text) || /\b(you|your|yours|please)\b/i.test(text)
  )
}
