/**
 * The browser's private files, in memory, with all that goes wrong with them: a disk that is full, one that fails, a file that
 * another tab holds open, and bytes that come back other than they were written.
 */
export class PrivateFiles {
  /** By path: `groeispiegel-copies/copy-000000001-….json`. */
  readonly texts = new Map<string, string>()
  /** How many bytes still fit; writing more is cut off, as the browser does. */
  room = Number.POSITIVE_INFINITY
  /** What the next write throws instead of being done. */
  fails: Error | undefined
  /** What becomes of each text on its way to the disk. */
  spoils: (text: string) => string = (text) => text
  /** Each opening for writing waits for this first. */
  waits: () => Promise<unknown> = () => Promise.resolve()
  readonly #folders = new Set<string>([''])

  /** What stands for `navigator.storage`. */
  readonly storage = { getDirectory: async () => this.folder('') }

  /** The text of each file, the oldest name first. */
  get all(): readonly string[] {
    return [...this.texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  }

  folder(path: string): PrivateFolder {
    return new PrivateFolder(this, path)
  }

  makeFolder(path: string): void {
    this.#folders.add(path)
  }

  hasFolder(path: string): boolean {
    return this.#folders.has(path) || [...this.texts.keys()].some((file) => file.startsWith(`${path}/`))
  }

  remove(path: string): void {
    const found = this.texts.delete(path) || this.#folders.delete(path)
    if (!found) throw new DOMException('no such entry', 'NotFoundError')
    for (const below of this.texts.keys()) if (below.startsWith(`${path}/`)) this.texts.delete(below)
  }

  /** @returns how many bytes were written. */
  write(path: string, bytes: Uint8Array): number {
    if (this.fails) throw this.fails
    const written = bytes.subarray(0, Math.max(0, this.room))
    this.room -= written.length
    this.texts.set(path, this.spoils(new TextDecoder().decode(written)))
    return written.length
  }
}

class PrivateFolder {
  readonly #files: PrivateFiles
  readonly #path: string

  constructor(files: PrivateFiles, path: string) {
    this.#files = files
    this.#path = path
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<PrivateFolder> {
    const path = this.#at(name)
    if (create) this.#files.makeFolder(path)
    if (!this.#files.hasFolder(path)) throw new DOMException('no such folder', 'NotFoundError')
    return this.#files.folder(path)
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<PrivateFile> {
    const path = this.#at(name)
    if (create && !this.#files.texts.has(path)) this.#files.texts.set(path, '')
    if (!this.#files.texts.has(path)) throw new DOMException('no such file', 'NotFoundError')
    return new PrivateFile(this.#files, path)
  }

  async removeEntry(name: string): Promise<void> {
    this.#files.remove(this.#at(name))
  }

  async *keys(): AsyncGenerator<string> {
    const below = this.#path === '' ? '' : `${this.#path}/`
    for (const path of this.#files.texts.keys()) {
      const [name = ''] = path.startsWith(below) ? path.slice(below.length).split('/') : []
      if (name !== '') yield name
    }
  }

  #at(name: string): string {
    return this.#path === '' ? name : `${this.#path}/${name}`
  }
}

/** Stands for the browser's own class as well, which the app asks whether it can write. */
export class PrivateFile {
  readonly #files: PrivateFiles
  readonly #path: string

  constructor(files: PrivateFiles, path: string) {
    this.#files = files
    this.#path = path
  }

  async getFile(): Promise<Blob> {
    return new Blob([this.#files.texts.get(this.#path) ?? ''])
  }

  async createSyncAccessHandle() {
    await this.#files.waits()
    return {
      write: (bytes: Uint8Array) => this.#files.write(this.#path, bytes),
      flush: () => undefined,
      close: () => undefined,
    }
  }
}
