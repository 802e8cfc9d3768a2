/** Service workers as far as a page sees them, to be driven by a test. */
export class FakeServiceWorkers extends EventTarget {
  registration = new FakeRegistration({})
  controller: FakeWorker | null = null

  async register(_address: string, _options: object): Promise<FakeRegistration> {
    return Promise.resolve(this.registration)
  }

  controlledBy(worker: FakeWorker): void {
    this.controller = worker
    this.dispatchEvent(new Event('controllerchange'))
  }
}

interface Workers {
  readonly active?: FakeWorker
  readonly installing?: FakeWorker
}

export class FakeRegistration extends EventTarget {
  active: FakeWorker | null
  waiting: FakeWorker | null = null
  installing: FakeWorker | null

  constructor({ active, installing }: Workers) {
    super()
    this.active = active ?? null
    this.installing = installing ?? null
  }

  async update(): Promise<void> {
    return Promise.resolve()
  }

  finds(worker: FakeWorker): void {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }
}

interface Kept {
  readonly files: number
  readonly missing: number
  readonly leftOut?: readonly string[]
}

export class FakeWorker extends EventTarget {
  readonly messages: unknown[] = []
  /** What it finds when it is asked to check what it keeps, by what is asked; nothing when it never answers. */
  readonly kept: { VERIFY_SCORING?: Kept; VERIFY_REST?: Kept } = {
    VERIFY_SCORING: { files: 20, missing: 0 },
    VERIFY_REST: { files: 70, missing: 0 },
  }
  state: ServiceWorkerState

  constructor(state: ServiceWorkerState) {
    super()
    this.state = state
  }

  becomes(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }

  postMessage(message: unknown, [port]: readonly MessagePort[] = []): void {
    this.messages.push(message)
    const kept = message === 'VERIFY_SCORING' || message === 'VERIFY_REST' ? this.kept[message] : undefined
    if (kept) port?.postMessage(kept)
    if (message === 'ERASING') port?.postMessage(undefined)
  }
}
