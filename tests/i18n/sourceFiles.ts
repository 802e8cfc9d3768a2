import { readFileSync } from 'node:fs'
import { parseSync, Visitor, type ESTree, type VisitorObject } from 'vite'
import { filesBelow } from '../../tools/filesBelow'

/** A file of the app, or a sample of one. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

/** Every TypeScript file below `src`, without the words themselves. */
export function sourceFiles(): readonly SourceFile[] {
  return filesBelow('src')
    .filter((name) => /\.tsx?$/.test(name) && !/^i18n\/(nl|en)\//.test(name))
    .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }))
}

/** Walks the syntax of a file. */
export function visit({ name, text }: SourceFile, visitor: VisitorObject): void {
  const { program, errors } = parseSync(name, text)
  const [error] = errors
  if (error) throw new Error(`${name}: ${error.message}`)
  new Visitor(visitor).visit(program)
}

/** How an attribute of an element is called; empty for what is spread in. */
export function attributeName(attribute: ESTree.JSXOpeningElement['attributes'][number]): string {
  return attribute.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier'
    ? attribute.name.name
    : ''
}

/** What an expression can come to as text, as far as it stands there literally. */
export function literalTexts(node: ESTree.Expression | ESTree.JSXEmptyExpression): readonly string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '')
  return partsOf(node).flatMap(literalTexts)
}

function partsOf(node: ESTree.Expression | ESTree.JSXEmptyExpression): readonly ESTree.Expression[] {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate]
  if (node.type === 'LogicalExpression') return [node.left, node.right]
  if (node.type === 'ParenthesizedExpression') return [node.expression]
  return node.type === 'BinaryExpression' && node.operator === '+' ? [node.left, node.right] : []
}
