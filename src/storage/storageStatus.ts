/** What the browser says about how it keeps what is stored here. Facts to tell, no alarm: the numbers are estimates. */
export interface StorageStatus {
  /** `unknown` where the browser does not say. */
  readonly keeps: 'promised' | 'not-promised' | 'unknown'
  /** The app and the data together, in bytes; absent where the browser does not say. */
  readonly used?: number
  /** Whether it can be asked to promise. */
  readonly canAsk: boolean
}

/** Never fails: what the browser does not tell is left out. */
export async function readStorageStatus(): Promise<StorageStatus> {
  const storage = storageManager()
  const [promised, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ])
  const used = plausible(estimate?.usage)
  const canAsk = promised === false && storage?.persist !== undefined
  return { keeps: keepsOf(promised), canAsk, ...(used !== undefined && { used }) }
}

/** Asks the browser not to clear this data by itself, and answers whether it promised that. */
export async function askToKeep(): Promise<boolean> {
  const asked = storageManager()?.persist?.()
  return (await asked?.catch(() => false)) ?? false
}

/** The browser's storage. The DOM types call all of it present; older browsers and insecure pages have less. */
export function storageManager(): Partial<StorageManager> | undefined {
  if (typeof navigator === 'undefined') return undefined
  const { storage }: { readonly storage?: StorageManager } = navigator
  return storage
}

/** More than this app can ever keep is a number that went wrong: browsers count files below zero, and so over four gigabytes. */
const maxUsed = 1_000_000_000

function plausible(used: number | undefined): number | undefined {
  return used !== undefined && used >= 0 && used < maxUsed ? used : undefined
}

function keepsOf(promised: boolean | undefined): StorageStatus['keeps'] {
  if (promised === undefined) return 'unknown'
  return promised ? 'promised' : 'not-promised'
}
