import type { Plugin } from 'vite'

/** What goes into files of its own. Modules are named by their path below `src/`, without its ending. */
export interface ChunkTable {
  /** By chunk: where it starts. It takes along all that this imports, but for what one above it has taken. */
  readonly whole: Readonly<Record<string, readonly string[]>>
  /** By chunk: the modules that are fetched by `import()` for it. It takes along what no other chunk needs. */
  readonly parts: Readonly<Record<string, readonly string[]>>
  /** What several parts need and nothing but parts: in the first of these that fits. */
  readonly shared: readonly SharedChunk[]
}

interface SharedChunk {
  readonly name: string
  /** One of these parts needs it; left out: any. What these fetch stays as small as it can be. */
  readonly for?: readonly string[]
}

export interface ModuleNode {
  readonly imports: readonly string[]
  /** Whether somebody fetches it by `import()`. */
  readonly isLazy: boolean
}

/** A module graph, by id. */
export type ModuleGraph = ReadonlyMap<string, ModuleNode>

/**
 * Knows which chunk a module belongs to from who imports it, wherever it lies. What is left out of the table stays with
 * the bundler. Fails the build when the table names a module that is not there, or that is not fetched by `import()`.
 */
export function chunksByImport(
  root: string,
  table: ChunkTable,
): Plugin & { readonly nameOf: (id: string) => string | null } {
  let names: ReadonlyMap<string, string> = new Map()
  return {
    name: 'groeispiegel:chunks-by-import',
    apply: 'build',
    nameOf: (id) => names.get(id) ?? null,
    buildEnd(error) {
      if (error) return
      const graph = new Map<string, ModuleNode>()
      for (const id of this.getModuleIds()) {
        const info = this.getModuleInfo(id)
        if (info) graph.set(id, { imports: info.importedIds, isLazy: info.dynamicImporters.length > 0 })
      }
      const found = withIds(table, `${root}/src`, graph)
      const faults = tableFaults(found, graph)
      if (faults.length > 0) this.error(`The table of chunks does not fit the app:\n${faults.join('\n')}`)
      names = chunkNames(found, graph)
    },
  }
}

/** The same table with ids of modules; a path that leads to none stays what it is. */
function withIds(table: ChunkTable, folder: string, graph: ModuleGraph): ChunkTable {
  const idOf = (path: string) =>
    ['.ts', '.tsx'].map((ending) => `${folder}/${path}${ending}`).find((id) => graph.has(id)) ?? path
  const idsOf = (chunks: ChunkTable['parts']) =>
    Object.fromEntries(Object.entries(chunks).map(([name, paths]) => [name, paths.map(idOf)]))
  return { whole: idsOf(table.whole), parts: idsOf(table.parts), shared: table.shared }
}

/** What the table names and the graph does not know so, in words; empty when all is well. */
export function tableFaults({ whole, parts }: ChunkTable, graph: ModuleGraph): readonly string[] {
  const faultsOf = (chunks: ChunkTable['parts'], hasToBeLazy: boolean) =>
    Object.entries(chunks).flatMap(([name, ids]) =>
      ids.flatMap((id) => {
        const node = graph.get(id)
        if (node === undefined) return [`${name}: there is no module ${id}`]
        return hasToBeLazy && !node.isLazy ? [`${name}: nothing fetches ${id} by import()`] : []
      }),
    )
  return [...faultsOf(whole, false), ...faultsOf(parts, true)]
}

/** The chunk of each module that the table decides about, by id. */
export function chunkNames({ whole, parts, shared }: ChunkTable, graph: ModuleGraph): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, starts] of Object.entries(whole))
    for (const id of reached(starts, graph, (next) => names.has(next))) names.set(id, name)
  const takersById = takersOf(parts, graph, (id) => names.has(id))
  for (const [id, takers] of takersById) {
    const [first] = takers
    if (first === undefined) continue
    if (takers.size === 1) names.set(id, first)
    else if (!takers.has(undefined)) {
      const fits = shared.find((chunk) => chunk.for?.some((part) => takers.has(part)) ?? true)
      if (fits) names.set(id, fits.name)
    }
  }
  return names
}

/**
 * By module: the parts that cannot do without it; `undefined` stands for all that is fetched and in no part. A part ends
 * where another one begins, because that brings along what it needs itself.
 */
function takersOf(
  parts: ChunkTable['parts'],
  graph: ModuleGraph,
  isTaken: (id: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const partOf = new Map(Object.entries(parts).flatMap(([name, ids]) => ids.map((id) => [id, name] as const)))
  const takers = new Map<string, Set<string | undefined>>()
  for (const [start, { isLazy }] of graph) {
    if (!isLazy || isTaken(start)) continue
    const ends = (id: string) => isTaken(id) || (id !== start && graph.get(id)?.isLazy === true)
    for (const id of reached([start], graph, ends))
      takers.set(id, (takers.get(id) ?? new Set()).add(partOf.get(start)))
  }
  return takers
}

/** All that `starts` import, directly or through others, and they themselves; nothing at or behind what `ends`. */
function reached(
  starts: readonly string[],
  graph: ModuleGraph,
  ends: (id: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [...starts]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id) || ends(id)) continue
    found.add(id)
    queue.push(...(graph.get(id)?.imports ?? []))
  }
  return found
}
