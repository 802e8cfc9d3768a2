import type { ESTree } from 'vite'
import { literalTexts, visit, type SourceFile } from './sourceFiles'

/** Attributes and props that somebody reads or hears. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'error',
  'heading',
  'hint',
  'label',
  'legend',
  'placeholder',
  'summary',
  'tableLabel',
  'title',
])

/** Words that stand in a screen itself and so can never be in another language, as `Screen.tsx: Opslaan`. */
export function looseText(file: SourceFile): readonly string[] {
  const found: string[] = []
  const note = (texts: readonly string[]) => {
    for (const text of texts) if (/\p{L}/u.test(text)) found.push(`${file.name}: ${text.trim()}`)
  }
  visit(file, {
    JSXText: ({ value }) => note([withoutEntities(value)]),
    JSXElement: ({ children }) => note(children.flatMap(shownBy)),
    JSXFragment: ({ children }) => note(children.flatMap(shownBy)),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && spoken.has(name.name)) note(saidBy(value))
    },
    AssignmentExpression: ({ left, right }) => {
      const names =
        left.type === 'MemberExpression' && left.property.type === 'Identifier' && left.property.name
      if (names === 'title' || names === 'textContent') note(literalTexts(right))
    },
  })
  return found
}

function shownBy(child: ESTree.JSXChild): readonly string[] {
  return child.type === 'JSXExpressionContainer' ? literalTexts(child.expression) : []
}

function saidBy(value: ESTree.JSXAttributeValue | null): readonly string[] {
  if (value?.type === 'Literal') return literalTexts(value)
  return value?.type === 'JSXExpressionContainer' ? literalTexts(value.expression) : []
}

/** `&nbsp;` holds letters and is no word. */
function withoutEntities(text: string): string {
  return text.replace(/&#?\w+;/g, ' ')
}
