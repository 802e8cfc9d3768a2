import type { EventLoop } from '../support/simulated/EventLoop'
import type { Device } from './Device'
import type * as TabCodeModule from './tabCode'
import type { Kind } from './tabCode'

type TabCode = typeof TabCodeModule

/** A word that was typed, and is not called saved yet. */
interface Typed {
  readonly word: string
  readonly kind: Kind
  readonly id: string
}

/** One tab of a device: its code, and what somebody typed in it. */
export class Tab {
  owner: string
  state: 'closed' | 'starting' | 'open' | 'broken' = 'closed'
  code: TabCode | undefined
  /** Ids of what is being deleted here. */
  readonly removing = new Set<string>()
  /** Whether all of it is being replaced or merged from here: somebody does one thing at a time. */
  isBusy = false
  typed: readonly Typed[] = []
  readonly #name: string
  readonly #device: Device
  readonly #loop: EventLoop
  #loads = 0

  constructor(name: string, device: Device, loop: EventLoop) {
    this.#name = name
    this.owner = name
    this.#device = device
    this.#loop = loop
  }

  open(): void {
    this.#loads += 1
    this.owner = `${this.#name} ${this.#loads}`
    const { owner } = this
    const { machine } = this.#device
    const code = machine.openTab(owner)
    this.code = code
    this.state = 'starting'
    code.autosaveState.subscribe(() => this.owner === owner && this.#hearSaved(code))
    this.#device.copying.add(owner)
    this.does(async () => this.#start(code, owner))
  }

  /** Something that the tab does by itself from now on. */
  does(work: (code: TabCode) => Promise<unknown> | void): void {
    const { code, owner } = this
    if (code) this.#loop.post(() => void this.#do(work, code, owner), owner)
  }

  async #do(work: (code: TabCode) => Promise<unknown> | void, code: TabCode, owner: string): Promise<void> {
    try {
      await work(code)
    } catch (error) {
      if (this.owner === owner && this.code) this.#device.model.fault(`${owner} threw ${String(error)}`)
    }
  }

  async #start(code: TabCode, owner: string): Promise<void> {
    const { model } = this.#device
    const outcome = await code.start()
    if (outcome !== undefined && 'type' in outcome) return this.#startedNot(outcome)
    this.#tells(outcome)
    this.state = 'open'
    this.#tells(await code.heal())
    this.#device.copying.delete(owner)
    model.healed(!this.#device.isFull)
  }

  #startedNot(outcome: object): void {
    this.state = 'broken'
    // On a full disk nothing is brought back, and a later start tries again.
    if (this.#device.isFull) return this.crash()
    this.#device.model.fault(`${this.owner} does not start: ${JSON.stringify(outcome)}`)
  }

  /** Nothing is told to have come back when nothing did. */
  #tells(recovery: object | undefined): void {
    if (recovery && 'brought' in recovery && recovery.brought instanceof Map && recovery.brought.size === 0)
      this.#device.model.fault(`${this.owner} told of ${JSON.stringify(recovery)}, and nothing came back`)
  }

  /** Gone at once: what was not stored is lost with it. */
  crash(): void {
    this.#device.copying.delete(this.owner)
    this.#device.machine.dropTab(this.owner)
    this.#device.model.drop(this.owner)
    this.#device.fates.delete(this.owner)
    this.code = undefined
    this.state = 'closed'
    this.typed = []
    this.removing.clear()
    this.isBusy = false
  }

  /** In the middle of opening a database nothing can be stopped here. */
  get canCrash(): boolean {
    return this.state !== 'closed' && !this.#device.machine.disk.isOpening(this.owner)
  }

  /** What it shows is what lies there, once everybody is at rest. */
  checkShown(): void {
    const { code, state } = this
    if (!code || state !== 'open' || this.#device.isUnheard || code.connectionState.get().status !== 'open')
      return
    const { model } = this.#device
    const { assessments, documents } = code.shownNow()
    const [shown, there] = [
      revisionsIn([...assessments.assessments, ...documents.documents]),
      revisionsIn([...model.now.archive.assessments, ...model.now.archive.documents]),
    ]
    if (shown !== there) model.fault(`${this.owner} shows ${shown}, and there is ${there}`)
  }

  #hearSaved({ handOf }: TabCode): void {
    const isSaved = ({ kind, id }: Typed) => !this.removing.has(id) && handOf(kind).status(id) === 'saved'
    const saved = this.typed.filter(isSaved)
    if (saved.length === 0) return
    this.typed = this.typed.filter((one) => !saved.includes(one))
    for (const { word } of saved) this.#device.model.saved(word)
  }
}

function revisionsIn(records: readonly { readonly id: string; readonly revision: number }[]): string {
  return records
    .map(({ id, revision }) => `${id} ${revision}`)
    .toSorted()
    .join()
}
