import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How this computer was doing at one moment: what it takes from whoever works on it, the app cannot help. In milliseconds. */
export interface Sample {
  /** When a tiny write was to begin, and when it had reached the disk. */
  readonly due: number
  readonly done: number
  /** How long the pages had waited for a processor by then. */
  readonly waited: number
}

/** When the browser was killed, and how the computer was doing since they came back, the earliest first. */
export interface Killed {
  /** 0 when it was not killed yet. */
  readonly at: number
  readonly samples: readonly Sample[]
}

export interface Stalls {
  /** Begins anew, with the pages in these processes. */
  watches(processes: readonly number[]): void
  /** Since then up to now: a write that is under way is waited for. */
  samples(): Promise<readonly Sample[]>
  stop(): Promise<void>
}

/** Keeps on making a tiny write that reaches the disk, as the app does, and looks how long the pages must wait for a processor. */
export async function watchStalls(folder: string): Promise<Stalls> {
  let taken: readonly Sample[] = []
  let watched: readonly number[] = []
  let next = Promise.resolve()
  const state = { running: true }
  const file = await open(join(folder, 'stalls'), 'w')
  const sample = async () => {
    const due = Date.now() + 20
    await new Promise((resolve) => setTimeout(resolve, 20))
    await file.write('.', 0)
    await file.datasync()
    const one = { due, done: Date.now(), waited: await waitOf(watched) }
    taken = [...taken, one]
  }
  const watch = async () => {
    while (state.running) {
      next = sample()
      await next
    }
    await file.close()
  }
  const ended = watch()
  return {
    watches: (processes) => {
      taken = []
      watched = processes
    },
    samples: async () => {
      await next
      return taken
    },
    stop: () => {
      state.running = false
      return ended
    },
  }
}

/** How long the longest wait was for a tiny write to reach the disk, in milliseconds; of one that outlived the browser, until then. */
export function longestStall({ at, samples }: Killed): number {
  return Math.max(0, ...samples.map(({ due, done }) => Math.min(done, at) - due))
}

/** How long ago something was done when the browser was killed, in milliseconds, without what the computer itself took since. */
export function ageOf(since: number, killed: Killed): number {
  const { at, samples } = killed
  // Of a process that is gone nothing is told: what was said last counts.
  const waitedBy = (moment: number) =>
    (samples.findLast(({ done }) => done <= moment) ?? samples[0])?.waited ?? 0
  const waited = waitedBy(at) - waitedBy(since)
  return Math.max(0, Math.round(at - since - longestStall(killed) - waited))
}

/** How long the main threads of these together were kept from a processor so far; 0 where the system does not tell. */
async function waitOf(processes: readonly number[]): Promise<number> {
  const all = await Promise.all(
    processes.map(async (id) => {
      const [, waited = 0] = (await readFile(`/proc/${id}/schedstat`, 'utf8').catch(() => '')).split(' ')
      return Number(waited) / 1_000_000
    }),
  )
  return all.reduce((sum, one) => sum + one, 0)
}
