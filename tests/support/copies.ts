import { vi } from 'vitest'
import { PrivateFile, PrivateFiles } from './privateFiles'
import { WebLocks } from './webLocks'

export interface Copies {
  readonly files: PrivateFiles
  readonly locks: WebLocks
}

/** From now on this browser has private files, with nothing in them, and locks. */
export function keepsCopies(): Copies {
  const [files, locks] = [new PrivateFiles(), new WebLocks()]
  vi.stubGlobal('FileSystemFileHandle', PrivateFile)
  if (typeof navigator === 'undefined') vi.stubGlobal('navigator', {})
  Object.defineProperty(navigator, 'storage', { configurable: true, value: files.storage })
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
  return { files, locks }
}
