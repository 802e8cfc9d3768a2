import { sqliteStore } from '../tests/support/killableBrowser'

/** The ways in which Chromium keeps IndexedDB, with what the browser is started with. */
const known: Readonly<Record<string, readonly string[]>> = { leveldb: [], sqlite: [sqliteStore] }

/** Which of them a run is about: one, some with spaces between, or both. @throws at a name that is none of them. */
export function storesIn(named: string): readonly { readonly name: string; readonly args: readonly string[] }[] {
  const names = named === 'both' ? Object.keys(known) : named.split(' ')
  return names.map((name) => {
    const args = known[name]
    if (!args) throw new Error(`STORE=${named}: there is ${Object.keys(known).join(', ')} or both`)
    return { name, args }
  })
}
