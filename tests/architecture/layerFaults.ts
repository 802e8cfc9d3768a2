import type { Module } from './imports.ts'
import { packages, rooms, type Package } from './rooms.ts'

/** Every import that breaks a rule of the house, in words; empty when all is well. */
export function layerFaults(modules: readonly Module[]): readonly string[] {
  const single = modules.flatMap(({ path, imports }) => [
    ...(roomOf(path) === undefined ? [`${path} is in no known folder`] : []),
    ...imports.flatMap((imported) => importFaults(path, imported)),
  ])
  return [...single, ...cycles(modules)]
}

function importFaults(path: string, imported: string): readonly string[] {
  const faults = imported.startsWith('src/') ? inwardFaults(path, imported) : outwardFaults(path, imported)
  return faults.map((fault) => `${path} → ${imported}: ${fault}`)
}

function inwardFaults(path: string, imported: string): readonly string[] {
  const [from, to] = [roomOf(path), roomOf(imported)]
  if (to === undefined) return ['the folder is not known']
  if (from !== undefined && from !== to && !rooms[from]?.below.includes(to))
    return [`${from}/ may not know ${to}/`]
  return areTwoFeatures(path, imported) ? ['a feature imports another feature'] : []
}

function outwardFaults(path: string, imported: string): readonly string[] {
  if (/^(tests|tools|bench|public)\//.test(imported)) return ['the app ends at src/']
  const room = roomOf(path)
  const refused: readonly Package[] = room === undefined ? [] : (rooms[room]?.without ?? [])
  return refused.filter((name) => packages[name].test(imported)).map((name) => `no ${name} in ${room}/`)
}

/** The folder right below `src`; of single files only `main` may stand there. */
export function roomOf(path: string): string | undefined {
  const [, first = ''] = path.split('/')
  const name = first.replace(/\.tsx?$/, '')
  const isFile = first.includes('.')
  return name in rooms && isFile === (name === 'main') ? name : undefined
}

function areTwoFeatures(path: string, imported: string): boolean {
  const feature = /^src\/features\/([^/]+)\//
  const [from, to] = [feature.exec(path)?.[1], feature.exec(imported)?.[1]]
  return from !== undefined && to !== undefined && from !== to
}

/** Each cycle once, from the module in it that comes first. */
function cycles(modules: readonly Module[]): readonly string[] {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push(`a cycle: ${[...trail.slice(start), path].join(' → ')}`)
    if (start >= 0 || done.has(path)) return
    for (const imported of importsOf.get(path) ?? []) visit(imported, [...trail, path])
    done.add(path)
  }
  for (const { path } of modules) visit(path, [])
  return found
}
