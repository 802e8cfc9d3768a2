import fc from 'fast-check'
import { aProfile } from '../support/builders'
import type { Device } from './Device'
import type { Simulation } from './Simulation'
import type { Intent } from './Model'
import type { Tab } from './Tab'
import type { Kind } from './tabCode'

/** One thing that somebody does, or that befalls a device, and how far everybody gets before the next. */
export interface Command {
  readonly deed: Deed
  readonly device: number
  readonly tab: number
  /** Counts round whatever there is to choose from. */
  readonly pick: number
  readonly steps: number
  /** Decides whose turn it is meanwhile. */
  readonly chance: number
}

interface At {
  readonly simulation: Simulation
  readonly device: Device
  readonly tab: Tab
  readonly pick: number
}

const kinds: readonly Kind[] = [
  'goal',
  'assessment',
  'evidence',
  'ledgerEntry',
  'review',
  'teamExport',
  'person',
  'assignment',
  'register',
  'hindsight',
  'pride',
  'course',
]

const profile = aProfile()

/** Everything that is on the screen of a tab and can be written in. */
function shownIn({ code, state }: Tab): readonly { readonly kind: Kind; readonly id: string }[] {
  if (!code || state !== 'open') return []
  return kinds.flatMap((kind) =>
    code
      .handOf(kind)
      .ids(code.shownNow())
      .map((id) => ({ kind, id })),
  )
}

function begin({ simulation, tab, pick }: At): void {
  if (tab.state !== 'open') return
  const kind = kinds[pick % kinds.length] ?? 'goal'
  const word = simulation.word()
  tab.does(async (code) => {
    if (kind === 'assessment') await code.moments.begin(profile)
    else tab.typed = [...tab.typed, { word, kind, id: code.handOf(kind).begin(word, code.shownNow()) }]
  })
}

function type({ simulation, device, tab, pick }: At, manner: 'on' | 'anew'): void {
  const one = nth(shownIn(tab), pick)
  if (!one || tab.removing.has(one.id)) return
  const word = simulation.word()
  tab.does((code) => {
    const hand = code.handOf(one.kind)
    const text = hand.text(one.id, code.shownNow())
    if (text === undefined) return
    if (manner === 'anew') device.model.excuse(text.match(/w\d+/g) ?? [])
    tab.typed = [...tab.typed, { word, ...one }]
    hand.type(one.id, manner === 'on' && text !== '' ? `${text} ${word}` : word, code.shownNow())
  })
}

/** Adds an action to a goal: done twice, it would be there twice. */
function act({ simulation, tab, pick }: At): void {
  const one = nth(
    shownIn(tab).filter(({ kind }) => kind === 'goal'),
    pick,
  )
  if (!one || tab.removing.has(one.id)) return
  const word = simulation.word()
  tab.does((code) => {
    if (code.handOf('goal').text(one.id, code.shownNow()) === undefined) return
    tab.typed = [...tab.typed, { word, ...one }]
    code.addAction(one.id, word)
  })
}

function remove({ device, tab, pick }: At): void {
  const one = nth(shownIn(tab), pick)
  if (!one || tab.removing.has(one.id)) return
  const intent: Intent = { kind: 'delete', id: one.id }
  const { owner } = tab
  tab.removing.add(one.id)
  tab.does(async (code) => {
    device.model.begin(intent, owner)
    const outcome = await code.handOf(one.kind).remove(one.id)
    device.model.end(intent)
    if (tab.owner !== owner) return
    tab.removing.delete(one.id)
    if (outcome === 'done') tab.typed = tab.typed.filter(({ id }) => id !== one.id)
  })
}

type Moment = 'score' | 'look' | 'lookAway' | 'finish' | 'bin' | 'restore' | 'correct'

function onMoment({ tab, pick }: At, what: Moment): void {
  if (tab.state !== 'open') return
  tab.does(async (code) => {
    const one = nth(code.shownNow().assessments.assessments, pick)
    if (!one) return
    if (what === 'score') code.moments.score(one.id, 3)
    else if (what === 'bin' || what === 'restore') await code.moments[what](one.original)
    else await code.moments[what](one.id)
  })
}

function undoNote({ device, tab, pick }: At): void {
  if (tab.state !== 'open') return
  tab.does(async (code) => {
    const id = nth(code.handOf('assessment').ids(code.shownNow()), pick)
    if (id === undefined) return
    const intent: Intent = { kind: 'undo', id }
    // What was typed and not stored yet may never be.
    device.model.excuse(code.handOf('assessment').text(id, code.shownNow())?.match(/w\d+/g) ?? [])
    device.model.begin(intent, tab.owner)
    code.moments.undo(id)
    await code.flushAutosave()
    device.model.end(intent)
  })
}

function copy({ device, tab }: At): void {
  if (tab.state !== 'open') return
  const { owner } = tab
  const { model } = device
  tab.does(async (code) => {
    const [held, epoch] = [[...model.promised], model.epoch]
    device.copying.add(owner)
    const { type: outcome } = await code.writeSecondCopy()
    device.copying.delete(owner)
    if (outcome !== 'CopyWritten' || model.epoch !== epoch) return
    for (const word of held) model.copied.add(word)
  })
}

function backUp({ simulation, device: { model }, tab }: At): void {
  if (tab.state !== 'open') return
  tab.does(async (code) => {
    const held = [...model.promised]
    const text = await code.makeBackup().catch(() => undefined)
    if (text === undefined) return
    const excused = new Set(model.excused)
    simulation.backups.push({ text, promised: new Set(held.filter((word) => !excused.has(word))), excused })
  })
}

function restore({ simulation, device, tab, pick }: At, way: 'merge' | 'replace'): void {
  const backup = nth(simulation.backups, pick)
  if (!backup) return
  changeAll({ device, tab }, async (code, change) => {
    const read = await code.textToArchive(backup.text)
    if ('type' in read) return device.model.fault(`a backup does not open: ${JSON.stringify(read)}`)
    const { archive } = read
    if (way === 'merge') simulation.checkMerge(tab, device.model.now.archive, archive)
    const { promised, excused } = backup
    const intent: Intent =
      way === 'merge' ? { kind: 'merge', archive, promised, excused } : { kind: 'replace', promised }
    await change(intent, () => code.restoreArchive(archive, way))
  })
}

function undoRestore(at: At): void {
  changeAll(at, async (code, change) => change({ kind: 'undo-restore' }, () => code.undoRestore()))
}

type ChangeAll = (
  code: NonNullable<Tab['code']>,
  change: (intent: Intent, work: () => Promise<unknown>) => Promise<void>,
) => Promise<void>

/** Somebody does one such thing at a time, in one tab, and what they typed is stored first. */
function changeAll({ device: { model }, tab }: Pick<At, 'device' | 'tab'>, work: ChangeAll): void {
  const { owner } = tab
  if (tab.isBusy || tab.state !== 'open') return
  tab.isBusy = true
  tab.does(async (code) => {
    await code.flushAutosave()
    await work(code, async (intent, change) => {
      model.begin(intent, owner)
      await change()
      model.end(intent)
    })
    if (tab.owner === owner) tab.isBusy = false
  })
}

/** Closes all tabs, and then takes something away from under them. */
function lose({ device, pick }: At, what: 'all' | 'one'): void {
  for (const tab of device.tabs) if (tab.canCrash) tab.crash()
  if (!device.isClosed) return
  if (what === 'all') device.lose()
  else device.loseOne(pick)
  device.tabs[0]?.open()
}

function giveUp({ tab }: At): void {
  tab.does((code) => {
    const isRefused = new Set(code.autosaveState.get().refused.map(({ key }) => key))
    const refused = ({ kind, id }: { kind: Kind; id: string }) => isRefused.has(`${kind} ${id}`)
    tab.typed = tab.typed.filter((one) => !refused(one))
    code.dropRefused()
  })
}

/** Everything that can happen. */
export const deeds = {
  begin,
  type: (at: At) => type(at, 'on'),
  rewrite: (at: At) => type(at, 'anew'),
  act,
  remove,
  score: (at: At) => onMoment(at, 'score'),
  look: (at: At) => onMoment(at, 'look'),
  lookAway: (at: At) => onMoment(at, 'lookAway'),
  finish: (at: At) => onMoment(at, 'finish'),
  correct: (at: At) => onMoment(at, 'correct'),
  bin: (at: At) => onMoment(at, 'bin'),
  restore: (at: At) => onMoment(at, 'restore'),
  undoNote,
  giveUp,
  copy,
  backUp,
  merge: (at: At) => restore(at, 'merge'),
  replace: (at: At) => restore(at, 'replace'),
  undoRestore,
  loseAll: (at: At) => lose(at, 'all'),
  loseOne: (at: At) => lose(at, 'one'),
  open: ({ device }: At) => device.tabs.find(({ state }) => state === 'closed')?.open(),
  crash: ({ tab }: At) => tab.canCrash && tab.crash(),
  crashAfterCommit: ({ device, tab }: At) => void device.fates.set(tab.owner, 'unheard'),
  loseConnection: ({ device, tab }: At) => {
    device.fates.set(tab.owner, 'lost connection')
  },
  reload: async ({ simulation, tab }: At) => {
    tab.does((code) => code.flushAutosave())
    await simulation.settle(0)
    if (!tab.canCrash) return
    tab.crash()
    tab.open()
  },
  fill: ({ device }: At) => device.fill(true),
  free: async ({ device, tab }: At) => {
    device.fill(false)
    tab.does((code) => code.flushAutosave())
  },
  setClock: ({ device, pick }: At) => {
    device.machine.clock.ahead = (pick - 50) * 86_400_000
  },
  settle: ({ simulation }: At) => simulation.settle(1000),
} as const satisfies Record<string, (at: At) => unknown>

export type Deed = keyof typeof deeds

function isDeed(name: string): name is Deed {
  return name in deeds
}

const allDeeds = Object.keys(deeds).filter(isDeed)
const always: readonly Deed[] = ['begin', 'type', 'type', 'settle']

/**
 * Some of all that can happen, in some of the kinds: what needs three rare things together would else hardly ever come about.
 * @param among all of which these always can.
 */
export function anyCommands(among: readonly Deed[] = []): fc.Arbitrary<readonly Command[]> {
  const chosen = fc.array(fc.nat({ max: kinds.length - 1 }), { minLength: 1, maxLength: 3 })
  const some = among.length > 0 ? fc.constant(among) : fc.subarray(allDeeds, { minLength: 2, maxLength: 10 })
  return fc
    .tuple(some, chosen)
    .chain(([rare, places]) =>
      fc.array(anyCommand([...always, ...rare], places), { minLength: 1, maxLength: 60, size: 'max' }),
    )
}

function anyCommand(some: readonly Deed[], chosen: readonly number[]): fc.Arbitrary<Command> {
  return fc
    .record({
      deed: fc.constantFrom(...some),
      device: fc.nat({ max: 1 }),
      tab: fc.nat({ max: 1 }),
      pick: fc.nat({ max: 99 }),
      steps: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 120 })),
      chance: fc.nat(),
    })
    .map((command) =>
      command.deed === 'begin' ? { ...command, pick: nth(chosen, command.pick) ?? 0 } : command,
    )
}

function nth<T>(list: readonly T[], which: number): T | undefined {
  return list[which % Math.max(1, list.length)]
}
