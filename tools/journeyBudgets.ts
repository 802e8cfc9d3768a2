import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { budgets, firstScreen, type Budget } from './budgets.ts'
import { chunksOf, graphOf, type Chunk, type ModuleNode } from './builtModules.ts'
import { filesWith, reached, wordsAsked } from './offlineSteps.ts'

/** Where the build tells which files each journey needs, for the test that looks whether a browser asks for no others. */
export const journeyFiles = '.cache/journeys.json'

const kilobyte = 1000

/** What was built: its chunks and the size of each file, in bytes as a server would send it. */
export interface Built {
  /** What each module imports at once. */
  readonly graph: ReadonlyMap<string, ModuleNode>
  readonly chunks: ReadonlyMap<string, Chunk>
  readonly sizes: ReadonlyMap<string, number>
}

/** Fails the build when a journey needs more than `budgets.ts` allows. */
export function journeyBudgets(root: string): Plugin {
  let graph: ReadonlyMap<string, ModuleNode> = new Map()
  return {
    name: 'groeispiegel:journey-budgets',
    apply: 'build',
    buildEnd() {
      graph = graphOf(this, root)
    },
    writeBundle(_options, bundle) {
      const built = { graph, chunks: chunksOf(bundle, root), sizes: sizesOf(bundle) }
      const needed = filesOfJourneys(built)
      mkdirSync(`${root}/.cache`, { recursive: true })
      writeFileSync(`${root}/${journeyFiles}`, JSON.stringify(needed, undefined, 1))
      const faults = budgetFaults(needed, built.sizes)
      if (faults.length > 0)
        this.error(`A journey needs more than tools/budgets.ts allows:\n${faults.join('\n')}`)
    },
  }
}

function sizesOf(bundle: Rolldown.OutputBundle): Built['sizes'] {
  return new Map(
    Object.entries(bundle).map(
      ([file, part]) => [file, sizeOf(file, part.type === 'chunk' ? part.code : part.source)] as const,
    ),
  )
}

function sizeOf(file: string, content: string | Uint8Array): number {
  // A font is packed in itself.
  return /\.woff2?$/.test(file) ? content.length : gzipSync(content, { level: 9 }).length
}

/** By journey the files that it needs and the first screen does not; of the first screen all. @throws when a module or file is not there. */
export function filesOfJourneys(
  built: Built,
  first: Budget = firstScreen,
  journeys: Readonly<Record<string, Budget>> = budgets,
): Readonly<Record<string, readonly string[]>> {
  const always = filesOf(['main'], first, built)
  const beyond = Object.entries(journeys).map(([name, budget]) => {
    const files = filesOf([], budget, built)
    return [name, [...files].filter((file) => !always.has(file))] as const
  })
  return { 'first screen': [...always], ...Object.fromEntries(beyond) }
}

function filesOf(
  starts: readonly string[],
  { opens, also = [] }: Budget,
  { graph, chunks, sizes }: Built,
): ReadonlySet<string> {
  const lost = [...starts, ...opens].filter((path) => !graph.has(path))
  const unmatched = also.filter((pattern) => ![...sizes.keys()].some((file) => pattern.test(file)))
  if (lost.length + unmatched.length > 0)
    throw new Error(`tools/budgets.ts names what is not in the build: ${[...lost, ...unmatched].join(', ')}`)
  const modules = reached([...starts, ...opens], (path) => graph.get(path)?.imports ?? [])
  const words = wordsAsked(modules, graph).map((name) => `i18n/nl/${name}`)
  const others = [...sizes.keys()].filter((file) => also.some((pattern) => pattern.test(file)))
  return new Set([...filesWith(new Set([...modules, ...words]), chunks), ...others])
}

/** What is too much, in words; empty when all is well. */
export function budgetFaults(
  needed: Readonly<Record<string, readonly string[]>>,
  sizes: Built['sizes'],
  allowed: Readonly<Record<string, Budget>> = { 'first screen': firstScreen, ...budgets },
): readonly string[] {
  return Object.entries(needed).flatMap(([name, files]) => {
    const budget = allowed[name]
    const bytes = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0)
    const found = `${name}: ${(bytes / kilobyte).toFixed(1)} kB in ${files.length} files`
    if (budget && bytes <= budget.kilobytes * kilobyte && files.length <= budget.files) return []
    return [`${found}, not ${budget?.kilobytes ?? 0} kB in ${budget?.files ?? 0}`]
  })
}
