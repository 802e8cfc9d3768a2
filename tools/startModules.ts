import type { Plugin } from 'vite'

/**
 * Knows which modules the first screen cannot do without: all that `entry` imports, directly or through others, but for
 * what is fetched later by `import()`.
 */
export function startModules(entry: string): Plugin & { readonly holds: (id: string) => boolean } {
  const ids = new Set<string>()
  return {
    name: 'start-modules',
    apply: 'build',
    holds: (id) => ids.has(id),
    buildEnd() {
      const queue = [entry]
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (ids.has(id)) continue
        ids.add(id)
        queue.push(...(this.getModuleInfo(id)?.importedIds ?? []))
      }
    },
  }
}
