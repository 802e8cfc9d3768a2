import type { Module } from './imports.ts'

/** From top to bottom: a module imports from its own layer and from those below it. */
const layers = [
  'main',
  'sw',
  'app',
  'features',
  'shared',
  'charts',
  'navigation',
  'ui',
  'i18n',
  'exchange',
  'storage',
  'content',
  'domain',
  'lib',
]

/** Packages that draw, store or speak: the domain and what it stands on know none of them. */
const platformPackage = /^(react|wouter|dexie|i18next|recharts|workbox)/

/** Every import that breaks a rule of the house, in words; empty when all is well. */
export function layerFaults(modules: readonly Module[]): readonly string[] {
  const single = modules.flatMap(({ path, imports }) => [
    ...(layerOf(path) === undefined ? [`${path} is in no known folder`] : []),
    ...imports.flatMap((imported) => importFaults(path, imported)),
  ])
  return [...single, ...cycles(modules)]
}

function importFaults(path: string, imported: string): readonly string[] {
  const faults = imported.startsWith('src/') ? inwardFaults(path, imported) : outwardFaults(path, imported)
  return faults.map((fault) => `${path} → ${imported}: ${fault}`)
}

function inwardFaults(path: string, imported: string): readonly string[] {
  const from = layers.indexOf(layerOf(path) ?? '')
  const to = layers.indexOf(layerOf(imported) ?? '')
  if (to === -1) return ['the folder is not known']
  if (to < from) return ['the import points upwards']
  return areTwoFeatures(path, imported) ? ['a feature imports another feature'] : []
}

function outwardFaults(path: string, imported: string): readonly string[] {
  const layer = layerOf(path)
  if (/^(tests|tools|bench|public)\//.test(imported)) return ['the app ends at src/']
  if (/^recharts(\/|$)/.test(imported) && layer !== 'charts') return ['only charts/ draws with Recharts']
  if ((layer === 'domain' || layer === 'lib') && platformPackage.test(imported))
    return [`${layer}/ is plain TypeScript`]
  return []
}

/** The folder right below `src`, or the name of a file that stands there; the worker's files all begin with `sw`. */
function layerOf(path: string): string | undefined {
  const [, first = ''] = path.split('/')
  const name = first.replace(/^sw[A-Z]\w*(\.ts)$/, 'sw$1').replace(/\.tsx?$/, '')
  const isFile = first.includes('.')
  return layers.includes(name) && isFile === (name === 'main' || name === 'sw') ? name : undefined
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
