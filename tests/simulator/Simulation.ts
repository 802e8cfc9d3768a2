import { archiveFault } from '../../src/storage/archive/archiveFault'
import { isSameArchive, type Archive } from '../../src/storage/archive/archive'
import { archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { instantOf } from '../../src/lib/instant'
import { EventLoop } from '../support/simulated/EventLoop'
import type { Scripts } from '../support/simulated/SimulatedDevice'
import { randomFrom } from '../support/random'
import { deeds, type Command } from './commands'
import { Device } from './Device'
import { wordsIn } from '../support/simulated/snapshotOf'
import type { Tab } from './Tab'

/** A file that somebody made of all that a device held, and what it promises. */
export interface Backup {
  readonly text: string
  readonly promised: ReadonlySet<string>
  readonly excused: ReadonlySet<string>
}

/** How a run ended. */
export interface Outcome {
  readonly faults: readonly string[]
  /** What lies on each device in the end, as text: the same run gives the same. */
  readonly end: string
  readonly tasks: number
}

/** Two devices with two tabs each, and everything that happens to them: all of it follows from the commands. */
export class Simulation {
  readonly devices: readonly Device[]
  readonly backups: Backup[] = []
  readonly #loop = new EventLoop(randomFrom(1))
  #words = 0
  #tasks = 0

  constructor(scripts: Scripts) {
    this.devices = ['phone', 'laptop'].map((name) => new Device(name, scripts, this.#loop))
    this.#loop.hear = () => (this.#tasks += 1)
  }

  /** A word that nobody wrote before. */
  word(): string {
    this.#words += 1
    return `w${this.#words}`
  }

  async run(commands: readonly Command[]): Promise<Outcome> {
    for (const { tabs } of this.devices) tabs[0]?.open()
    await this.settle()
    for (const command of commands) {
      await this.#take(command)
      if (this.faults().length > 0) break
    }
    if (this.faults().length === 0) await this.#end()
    const archives = this.devices.map(({ model }) => model.now.archive)
    return { faults: this.faults(), end: JSON.stringify(archives), tasks: this.#tasks }
  }

  faults(): readonly string[] {
    return this.devices.flatMap(({ model }) => model.faults)
  }

  /** Lets everybody finish what they are at. */
  async settle(wait = 20_000): Promise<void> {
    await this.#loop.settle(wait)
    for (const { tabs } of this.devices) for (const tab of tabs) tab.checkShown()
  }

  async #take({ deed, device: at, tab: which, pick, steps, chance }: Command): Promise<void> {
    const device = this.devices[at % this.devices.length]
    const tab = device?.tabs[which % 2]
    if (!device || !tab) return
    this.#loop.random = randomFrom(chance)
    await deeds[deed]({ simulation: this, device, tab, pick })
    for (let step = 0; step < steps; step += 1) if (!(await this.#loop.step())) break
  }

  async #end(): Promise<void> {
    for (const device of this.devices) {
      device.fill(false)
      device.fates.clear()
    }
    await this.settle(60_000)
    for (const device of this.devices) await this.#endOf(device)
    const [first, second] = this.devices.map(({ model }) => model.now.archive)
    const [tab] = this.devices.flatMap(({ tabs }) => tabs.filter(({ state }) => state === 'open'))
    if (first && second && tab) this.checkMerge(tab, first, second)
  }

  async #endOf({ model, tabs }: Device): Promise<void> {
    if (tabs.every(({ state }) => state === 'closed')) tabs[0]?.open()
    await this.settle()
    model.check('in the end')
    const { archive } = model.now
    const read = await textToArchive(await archiveToText(archive, instantOf(new Date(0))))
    if ('type' in read) model.fault(`a backup does not open: ${JSON.stringify(read)}`)
    else if (!isSameArchive(read.archive, archive)) model.fault('a backup holds something else')
  }

  /** What merging promises, whatever is merged. */
  checkMerge({ code, owner }: Tab, here: Archive, there: Archive): void {
    const model = this.devices.find(({ tabs }) => tabs.some((tab) => tab.owner === owner))?.model
    const fault = code && mergeFault(code, here, there)
    if (fault !== undefined) model?.fault(fault)
  }
}

type Merging = Pick<NonNullable<Tab['code']>, 'mergeArchives' | 'compareArchives'>

function mergeFault({ mergeArchives, compareArchives }: Merging, here: Archive, there: Archive) {
  const merged = mergeArchives(here, there)
  if (!isSameArchive(merged, mergeArchives(there, here)))
    return 'merging gives something else the other way round'
  if (!isSameArchive(merged, mergeArchives(merged, there))) return 'merging again changes something'
  const fault = archiveFault(merged, undefined)
  if (fault) return `what is merged is no archive: ${JSON.stringify(fault)}`
  const isNew = compareArchives(here, there).some(({ change }) => !old.has(change))
  const known = wordsIn(here)
  const added = [...wordsIn(merged).keys()].filter((word) => !known.has(word))
  return !isNew && added.length > 0 ? `${added.join()} is new, and nothing new was told` : undefined
}

const old: ReadonlySet<string> = new Set(['older', 'same', 'deleted-here', 'only-here'])
