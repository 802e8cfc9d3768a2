import { build, type Plugin } from 'vite'

/** Takes one cure out of the source, to see whether its lack is found. */
export interface WithoutCure {
  /** The end of the file's name. */
  readonly file: string
  readonly cure: string
  readonly instead: string
}

/**
 * What an entry of the app comes to, as one script that leaves the entry's exports in a variable of this name. A script and no
 * module, so that it can be run again and again, each time with the browser that it is given.
 */
export async function codeOf(
  entry: string,
  name: string,
  withoutCures: readonly WithoutCure[] = [],
): Promise<string> {
  const taken = new Set<WithoutCure>()
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [workerAddresses, noReact, cureTaker(withoutCures, taken)],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, name, formats: ['iife'], fileName: name },
      rolldownOptions: { output: { exports: entry.endsWith('.worker.ts') ? 'none' : 'named' } },
    },
  })
  for (const cure of withoutCures) if (!taken.has(cure)) throw new Error(`${cure.file}: no such cure`)
  const first = Array.isArray(built) ? built.at(0) : built
  const chunk = first && 'output' in first ? first.output.at(0) : undefined
  if (chunk?.type !== 'chunk') throw new Error(`${entry} comes to nothing`)
  return chunk.code
}

/** Where the app asks for the address of a worker, its name is enough. */
const workerAddresses: Plugin = {
  name: 'worker-addresses',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?worker&url') ? `\0address:${id}` : undefined),
  load: (id) => {
    const [address] = id.startsWith('\0address:') ? id.slice('\0address:'.length).split('?') : []
    return address === undefined ? undefined : `export default ${JSON.stringify(address)}`
  },
}

const hooks = [
  'createContext',
  'use',
  'useCallback',
  'useEffect',
  'useMemo',
  'useRef',
  'useState',
  'useSyncExternalStore',
]

/** Nothing is drawn here; modules of the storage name what draws all the same. */
const noReact: Plugin = {
  name: 'no-react',
  enforce: 'pre',
  resolveId: (id) => (id === 'react' || id === 'dexie-react-hooks' ? '\0nothing' : undefined),
  load: (id) =>
    id === '\0nothing'
      ? [...hooks, 'useLiveQuery'].map((hook) => `export const ${hook} = () => undefined`).join('\n')
      : undefined,
}

function cureTaker(withoutCures: readonly WithoutCure[], taken: Set<WithoutCure>): Plugin {
  return {
    name: 'without-cures',
    enforce: 'pre',
    transform: (code, id) => {
      const cures = withoutCures.filter(({ file, cure }) => id.endsWith(file) && code.includes(cure))
      if (cures.length === 0) return undefined
      for (const cure of cures) taken.add(cure)
      return cures.reduce((before, { cure, instead }) => before.replaceAll(cure, instead), code)
    },
  }
}
