import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { filesBelow } from '../../tools/filesBelow.ts'

/** A source file and all that it imports: paths from the root of the project, or names of packages. */
export interface Module {
  readonly path: string
  readonly imports: readonly string[]
}

/** All modules below a folder, such as `src`. */
export function modulesBelow(folder: string): readonly Module[] {
  const paths = filesBelow(folder)
    .filter((file) => /\.[mc]?tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
  return paths.map((path) => moduleFrom(path, readFileSync(path, 'utf8'), paths))
}

/** One module from its text; relative imports are looked up among the paths that exist. */
export function moduleFrom(path: string, text: string, paths: readonly string[]): Module {
  const imports = importsIn(path, text).map((name) =>
    name.startsWith('.') ? resolved(path, name, paths) : name,
  )
  return { path, imports: [...new Set(imports)] }
}

/** What stands in static, dynamic and type imports and in re-exports; an address that is put together is an error. */
function importsIn(path: string, text: string): readonly string[] {
  const found: string[] = []
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`)
  new Visitor({
    ImportDeclaration: ({ source }) => void found.push(source.value),
    ExportAllDeclaration: ({ source }) => void found.push(source.value),
    ExportNamedDeclaration: ({ source }) => void (source && found.push(source.value)),
    TSImportType: ({ source }) => void found.push(source.value),
    ImportExpression: ({ source }) => {
      if (source.type !== 'Literal' || typeof source.value !== 'string') {
        throw new Error(`${path} has an import() whose address is no plain text`)
      }
      found.push(source.value)
    },
  }).visit(program)
  return found
}

function resolved(from: string, name: string, paths: readonly string[]): string {
  const path = posix.join(posix.dirname(from), name)
  const endings = ['', '.ts', '.tsx', '.d.ts']
  return endings.map((ending) => `${path}${ending}`).find((candidate) => paths.includes(candidate)) ?? path
}
