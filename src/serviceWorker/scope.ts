/** A file of the build as the build itself lists it; `revision` where the name holds no hash. */
export interface BuiltFile {
  readonly url: string
  readonly revision: string | null
  readonly integrity?: string
}

declare global {
  interface ExtendableEvent extends Event {
    waitUntil(work: Promise<unknown>): void
  }
  interface FetchEvent extends ExtendableEvent {
    readonly request: Request
    respondWith(answer: Promise<Response>): void
  }
  interface ExtendableMessageEvent extends ExtendableEvent {
    readonly data: unknown
    readonly ports: readonly MessagePort[]
  }
}

/** As much of the worker's global scope as is used here; the DOM types of the app know none of it. */
interface WorkerScope {
  readonly __WB_MANIFEST: readonly BuiltFile[]
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void
}

declare const self: WorkerScope

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
