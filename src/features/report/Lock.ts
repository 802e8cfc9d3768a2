/** What somebody asks for when a PDF is made. */
export interface Lock {
  readonly locked: boolean
  readonly shown: boolean
  readonly password: string
  readonly again: string
}

export const firstLock: Lock = { locked: false, shown: false, password: '', again: '' }
