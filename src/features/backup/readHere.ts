import type { Archive } from '../../storage/archive/archive'
import { readArchive } from '../../storage/storedArchive'

/** The database gave no answer. */
export interface HereUnreadable {
  readonly type: 'HereUnreadable'
  readonly detail: string
}

/** Everything on this device as it is now. */
export async function readHere(): Promise<Archive | HereUnreadable> {
  try {
    return await readArchive()
  } catch (error) {
    return { type: 'HereUnreadable', detail: error instanceof Error ? error.name : String(error) }
  }
}
