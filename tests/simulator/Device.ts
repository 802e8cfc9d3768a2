import { SimulatedDevice, type Scripts } from '../support/simulated/SimulatedDevice'
import type { EventLoop } from '../support/simulated/EventLoop'
import type { Fate } from '../support/simulated/IndexedDisk'
import { Model } from './Model'
import { snapshotOf } from '../support/simulated/snapshotOf'
import { Tab } from './Tab'

const databaseName = 'groeispiegel'

/** One device with two tabs, what it has promised, and what goes wrong with it. */
export class Device {
  readonly name: string
  readonly model: Model
  readonly tabs: readonly Tab[]
  readonly machine: SimulatedDevice
  /** What becomes of the next commits, by tab; and of all while the disk is full. */
  readonly fates = new Map<string, Fate>()
  isFull = false
  /** Whether a commit may have reached the disk whose tab told nobody, because it was cut off just then. */
  isUnheard = false
  /** Which tabs make a copy now. */
  readonly copying = new Set<string>()

  constructor(name: string, scripts: Scripts, loop: EventLoop) {
    this.name = name
    this.model = new Model(name)
    const watch = {
      fateOf: (owner: string) => this.#fateOf(owner),
      onCommit: (owner: string, tables: ReadonlySet<string>) =>
        this.model.commit(owner, this.#onDisk(), tables.has('snapshots')),
      onUnheard: (owner: string) => this.tabs.find((tab) => tab.owner === owner)?.crash(),
    }
    this.machine = new SimulatedDevice(scripts, loop, { seed: seedOf(name), watch })
    this.tabs = [1, 2].map((number) => new Tab(`${name}/${number}`, this, loop))
  }

  fill(isFull: boolean): void {
    this.isFull = isFull
    this.machine.privateDisk.isFull = isFull
  }

  /** Whether something could be lost here now without cutting off an opening. */
  get isClosed(): boolean {
    return this.tabs.every((tab) => tab.state === 'closed')
  }

  lose(): void {
    this.machine.disk.lose(databaseName)
    this.model.lose(this.#onDisk())
  }

  loseOne(which: number): void {
    const { assessments, documents } = this.model.now.archive
    const all = [
      ...assessments.map(({ id }) => ({ table: 'assessments', key: id })),
      ...documents.map(({ id }) => ({ table: 'documents', key: id })),
    ]
    const one = all[which % Math.max(1, all.length)]
    if (one) this.machine.disk.lose(databaseName, one)
    this.model.lose(this.#onDisk())
  }

  #onDisk() {
    return snapshotOf(this.machine.disk.read(databaseName))
  }

  #fateOf(owner: string): Fate {
    if (this.isFull) return 'full'
    const fate = this.fates.get(owner) ?? 'commit'
    this.fates.delete(owner)
    this.isUnheard ||= fate !== 'commit'
    return fate
  }
}

function seedOf(name: string): number {
  return name.length
}
