/** The browser's private files, in memory and without a clock of their own: the same run comes out the same. */
export class PrivateDisk {
  readonly files = new Map<string, string>()
  isFull = false

  /** What stands for `navigator.storage`. */
  readonly storage = { getDirectory: async () => this.#folder('') }

  #folder(path: string) {
    return {
      getDirectoryHandle: async (name: string, { create = false } = {}) => {
        const below = `${path}${name}/`
        const isThere = this.files.has(below)
        if (!isThere && !create) throw new DOMException('no such folder', 'NotFoundError')
        this.files.set(below, '')
        return this.#folder(below)
      },
      getFileHandle: async (name: string, { create = false } = {}) => {
        const file = `${path}${name}`
        if (!this.files.has(file) && !create) throw new DOMException('no such file', 'NotFoundError')
        this.files.set(file, this.files.get(file) ?? '')
        return this.#file(file)
      },
      removeEntry: async (name: string) => {
        if (!this.files.delete(`${path}${name}`)) throw new DOMException('no such file', 'NotFoundError')
      },
      keys: () => this.#names(path),
    }
  }

  async *#names(path: string): AsyncGenerator<string> {
    for (const file of this.files.keys()) {
      const name = file.startsWith(path) ? file.slice(path.length) : ''
      if (name !== '') yield name
    }
  }

  #file(file: string) {
    const text = () => this.files.get(file) ?? ''
    return {
      getFile: async () => ({ text: async () => text() }),
      createSyncAccessHandle: async () => ({
        write: (bytes: Uint8Array) => {
          const written = this.isFull ? bytes.subarray(0, bytes.length >> 1) : bytes
          this.files.set(file, new TextDecoder().decode(written))
          return written.length
        },
        flush: () => undefined,
        close: () => undefined,
      }),
    }
  }
}
