import type { Random } from '../random'

type Task = () => void

interface Timer {
  readonly at: number
  readonly owner: string
  readonly task: Task
}

const longAgo = Date.UTC(2026, 10, 2, 9)

/**
 * One event loop for all tabs, workers and disks of a simulation, with a clock of its own. Tasks of one owner come in order;
 * whose task comes next is chance that can be had again.
 */
export class EventLoop {
  /** In milliseconds, as the whole simulation sees it; a device may have a wrong clock. */
  now = longAgo
  /** Whose task is running: what it asks for is asked for by that one. */
  owner = ''
  /** Tells of each task that was done. */
  hear: () => void = () => undefined
  random: Random
  readonly #queues = new Map<string, Task[]>()
  readonly #timers = new Map<number, Timer>()
  #lastTimer = 0

  constructor(random: Random) {
    this.random = random
  }

  post(task: Task, owner = this.owner, from = 'tab'): void {
    const key = `${owner} ${from}`
    const queue = this.#queues.get(key) ?? []
    this.#queues.set(key, queue)
    queue.push(task)
  }

  /** @returns by what name it can be taken back. */
  after(wait: number, task: Task, owner = this.owner): number {
    this.#lastTimer += 1
    this.#timers.set(this.#lastTimer, { at: this.now + wait, owner, task })
    return this.#lastTimer
  }

  cancel(timer: number): void {
    this.#timers.delete(timer)
  }

  /** What this owner was still going to do is not done any more; what it has asked of a disk goes on there. */
  drop(owner: string): void {
    this.#queues.delete(`${owner} tab`)
    for (const [name, timer] of this.#timers) if (timer.owner === owner) this.#timers.delete(name)
  }

  /** Does one task, and all that follows from it at once. @returns whether there was one. */
  async step(): Promise<boolean> {
    this.now += 1
    this.#postDue()
    const ready = [...this.#queues].filter(([, tasks]) => tasks.length > 0)
    const [key, tasks] = ready[Math.floor(this.random() * ready.length)] ?? []
    const task = tasks?.shift()
    if (key === undefined || task === undefined) return false
    this.owner = key.slice(0, key.lastIndexOf(' '))
    task()
    await realTurn()
    this.owner = ''
    this.hear()
    return true
  }

  /** Lets time go by until nobody has anything to do, or only after longer than this. */
  async settle(wait = 0): Promise<void> {
    const until = this.now + wait
    for (let more = true; more;) {
      while (await this.step());
      const next = Math.min(...[...this.#timers.values()].map(({ at }) => at))
      more = next <= Math.max(until, this.now)
      if (more) this.now = Math.max(this.now, next - 1)
    }
    this.now = Math.max(this.now, until)
  }

  #postDue(): void {
    const due = [...this.#timers]
      .filter(([, { at }]) => at <= this.now)
      .toSorted(([, a], [, b]) => a.at - b.at)
    for (const [name, { owner, task }] of due) {
      this.#timers.delete(name)
      this.post(task, owner)
    }
  }
}

/** By then all promises that could be kept are. */
function realTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
