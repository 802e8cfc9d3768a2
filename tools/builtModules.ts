import type { Rolldown } from 'vite'

/** A module of the app by its path below `src/`, without its ending; a library by its id. */
export interface ModuleNode {
  readonly code: string
  /** What it imports at once; where the graph is asked for so, by `import()` as well. */
  readonly imports: readonly string[]
}

export interface Chunk {
  readonly modules: readonly string[]
  /** The files that come with it. */
  readonly imports: readonly string[]
}

type Context = Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>

/** What was read for this build, once it has all been read. */
export function graphOf(
  context: Context,
  root: string,
  { withFetched = false } = {},
): ReadonlyMap<string, ModuleNode> {
  const nodes = [...context.getModuleIds()].map((id) => {
    const info = context.getModuleInfo(id)
    const fetched = withFetched ? (info?.dynamicallyImportedIds ?? []) : []
    const imports = [...(info?.importedIds ?? []), ...fetched].map((one) => pathBelow(root, one))
    return [pathBelow(root, id), { code: info?.code ?? '', imports }] as const
  })
  return new Map(nodes)
}

/** Which modules each script holds, by its file. */
export function chunksOf(bundle: Rolldown.OutputBundle, root: string): ReadonlyMap<string, Chunk> {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
  return new Map(
    chunks.map(({ fileName, moduleIds, imports }) => [
      fileName,
      { modules: moduleIds.map((id) => pathBelow(root, id)), imports },
    ]),
  )
}

function pathBelow(root: string, id: string): string {
  return id.replace(`${root}/src/`, '').replace(/\.tsx?$/, '')
}
