/** A file of the build as the build itself lists it; `revision` where the name holds no hash. */
export interface BuiltFile {
  readonly url: string
  readonly revision: string | null
  readonly integrity?: string
  /** When it is kept: what scoring needs is of step 1, and comes first. Files without come among the others. */
  readonly step?: number
}

/** TypeScript takes this for the scope of any worker; the build puts the list of its files in the place of the name. */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BuiltFile[] }

export const worker = self
/** The folder that the app runs in. */
export const scope = new URL(self.registration.scope)
/** Every file that the app can ever ask for, by its whole address. The build fills the list in. */
export const builtFiles: ReadonlyMap<string, BuiltFile> = new Map(
  self.__WB_MANIFEST.map((file) => [addressOf(file.url), file]),
)
export const page = addressOf('index.html')

export function addressOf(path: string): string {
  return new URL(path, scope).href
}
