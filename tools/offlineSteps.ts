import type { Plugin } from 'vite'
import { chunksOf, graphOf, type Chunk, type ModuleNode } from './builtModules.ts'

/**
 * What is kept on a device first, so that scoring works without a network at once: all that the app fetches from its start
 * to a result. Here a fetch ends: behind these lies what comes after it.
 */
const ends = [
  'app/OtherScreens',
  'charts/Radar',
  'charts/LinePanels',
  'features/review/openLaunched',
  'exchange/calendar/datesToIcs',
]

/** What no script leads to: the page, how it looks, the table of words that it names, who keeps the second copy, and what is asked. */
const others = [
  /^(index\.html|boot\.js|icon\.svg)$/,
  /^assets\/style-.*\.css$/,
  /^assets\/.*-latin-wght-normal.*\.woff2$/,
  /^assets\/wordTable-.*\.js$/,
  /^assets\/copy\.worker-.*\.js$/,
  /^data\/(catalogue\.json|profiles\/|history\/)/,
]

export interface OfflineSteps extends Plugin {
  /**
   * 1 for what scoring needs, 3 for what most people never ask for, 2 for all else. Known once the build has been written.
   * @param file by its path in the build.
   */
  readonly stepOf: (file: string) => number
}

/** Finds out in which order the files of the build are best kept on a device. */
export function offlineSteps(root: string): OfflineSteps {
  let needed: ReadonlySet<string> = new Set()
  let first: ReadonlySet<string> = new Set()
  let last: ReadonlySet<string> = new Set()
  return {
    name: 'groeispiegel:offline-steps',
    apply: 'build',
    stepOf: (file) => {
      if (first.has(file) || others.some((pattern) => pattern.test(file))) return 1
      return last.has(file) || file === 'licences.txt' ? 3 : 2
    },
    buildEnd() {
      needed = neededModules(graphOf(this, root, { withFetched: true }))
    },
    generateBundle(_options, bundle) {
      const chunks = chunksOf(bundle, root)
      first = filesWith(needed, chunks)
      last = new Set([...chunks].filter(([, { modules }]) => areEnglish(modules)).map(([file]) => file))
    },
  }
}

/** All that is reached from the start without what lies behind scoring, and the words that are asked for on that way. */
export function neededModules(graph: ReadonlyMap<string, ModuleNode>): ReadonlySet<string> {
  const isOnTheWay = (path: string) => !ends.includes(path) && !isWords(path)
  const modules = reached(['main'], (path) => graph.get(path)?.imports.filter(isOnTheWay) ?? [])
  const words = new Set(['common', ...wordsAsked(modules, graph)])
  const spoken = [...graph.keys()].filter((path) => isWords(path) && words.has(path.split('/').at(-1) ?? ''))
  return new Set([...modules, ...spoken])
}

/** The names of the words that these modules ask for. */
export function wordsAsked(
  modules: ReadonlySet<string>,
  graph: ReadonlyMap<string, ModuleNode>,
): readonly string[] {
  const code = [...modules].map((path) => graph.get(path)?.code ?? '').join('\n')
  return [...code.matchAll(/useTranslation\(\[?([^\])]*)/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/\w+/g)].map(([name]) => name),
  )
}

/** The files that hold any of these modules, and those that come with them. */
export function filesWith(
  modules: ReadonlySet<string>,
  chunks: ReadonlyMap<string, Chunk>,
): ReadonlySet<string> {
  const holders = [...chunks].filter(([, chunk]) => chunk.modules.some((path) => modules.has(path)))
  return reached(
    holders.map(([file]) => file),
    (file) => chunks.get(file)?.imports ?? [],
  )
}

/** These, and all that they lead to. */
export function reached(
  starts: readonly string[],
  nextOf: (from: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [...starts]
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    if (found.has(from)) continue
    found.add(from)
    queue.push(...nextOf(from))
  }
  return found
}

function isWords(path: string): boolean {
  return /^i18n\/(nl|en)\//.test(path)
}

function areEnglish(modules: readonly string[]): boolean {
  return modules.length > 0 && modules.every((path) => path.startsWith('i18n/en/'))
}
