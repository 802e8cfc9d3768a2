import { open } from 'node:fs/promises'
import { join } from 'node:path'

/** How long this computer, just now, keeps somebody waiting who has next to nothing to do. */
export interface Stalls {
  /** The longest wait since the last time this was asked, in milliseconds. */
  longest(): number
  stop(): Promise<void>
}

/** Keeps on making a tiny write that reaches the disk, as the app does: what that takes, the app cannot help. */
export async function watchStalls(folder: string): Promise<Stalls> {
  let longest = 0
  const state = { running: true }
  const file = await open(join(folder, 'stalls'), 'w')
  const watch = async () => {
    while (state.running) {
      const begun = performance.now()
      await new Promise((resolve) => setTimeout(resolve, 20))
      await file.write('.', 0)
      await file.datasync()
      longest = Math.max(longest, performance.now() - begun - 20)
    }
    await file.close()
  }
  const ended = watch()
  return {
    longest: () => {
      const found = Math.round(longest)
      longest = 0
      return found
    },
    stop: () => {
      state.running = false
      return ended
    },
  }
}
