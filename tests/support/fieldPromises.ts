import type { Stand } from './choicePlaces'
import { idsIn, type Disk } from './diskOf'
import { fieldOf } from './fieldPlaces'
import { standIn, type FieldWay } from './fieldWays'
import { ageOf, longestStall, type Killed } from './machineStall'
import type { FieldReport, Shown } from './watchFields'

/** What was promised of one field, and what was done in it since. */
interface Written {
  readonly promised: Stand
  readonly done: { readonly stand: Stand; at?: number }[]
}

type Tables = Disk['tables']

/** The promise: what is written is stored so many milliseconds after the key. */
const promisedWithin = 250

/** Keeps, by the name of a field, what the app has promised, and holds it against what is found after the browser was killed. */
export class FieldPromises {
  readonly lost: string[] = []
  readonly counts = {
    changes: 0,
    text: 0,
    day: 0,
    choice: 0,
    amount: 0,
    tick: 0,
    press: 0,
    healed: 0,
    oldestLostText: 0,
    oldestLostOther: 0,
    longestStall: 0,
  }
  private readonly ways: readonly (readonly [string, FieldWay])[]
  private readonly fields: ReadonlyMap<string, FieldWay>
  private readonly written = new Map<string, Written>()
  private ids = ''
  private wasMissing: readonly string[] = []

  /** @param ways two that lead to one field, on two screens, are held as that one. */
  constructor(ways: Readonly<Record<string, FieldWay>>) {
    this.ways = Object.entries(ways)
    this.fields = new Map(this.ways.map(([name, way]) => [fieldOf(name), way]))
  }

  /** What is there when nobody did anything yet. */
  begins(tables: Tables): void {
    this.ids = idsIn(tables)
    for (const [field, way] of this.fields)
      this.written.set(field, { promised: found(tables, way), done: [] })
  }

  /** Somebody is about to make this of the field. */
  writes(name: string, stand: Stand): void {
    this.at(name).done.push({ stand: meant(this.wayOf(name), stand) })
  }

  isPromised(name: string, stand: Stand): boolean {
    return this.at(name).promised === meant(this.wayOf(name), stand)
  }

  /** Somebody finds this in the field. */
  sees(name: string, stand: Stand): void {
    const { promised, done } = this.at(name)
    const known = [promised, ...done.map((one) => one.stand)]
    if (!known.includes(meant(this.wayOf(name), stand)))
      this.loses(`${name} shows "${String(stand)}" after ${JSON.stringify(known)}`)
  }

  hears(report: FieldReport): void {
    if (report.kind === 'broughtBack') return this.hearsOfRecovery(report.words)
    if (report.kind === 'changed') return this.hearsOfChange(report.shown, report.at)
    for (const [name, way] of this.ways) {
      // Of more that say the same the first is meant.
      const shown = report.all.find((one) => isOf(one, name, way))
      if (shown) this.promises(name, way, shown.stand)
    }
  }

  /** What is not there of what was promised, by name, before or after the app has looked for it. */
  missing(tables: Tables): readonly string[] {
    const fields = [...this.fields]
    return fields.flatMap(([field, way]) => (this.isKept(field, found(tables, way)) ? [] : [field]))
  }

  /** What was missing when the app began: of that alone may it say that it brings it back. */
  comesBackTo(missing: readonly string[]): void {
    this.wasMissing = missing
  }

  /** Notes what is lost of what was promised, and goes on from what is there. */
  compare(tables: Tables, killed: Killed): void {
    this.counts.longestStall = Math.max(this.counts.longestStall, longestStall(killed))
    const isLeft = new Set(this.missing(tables))
    this.counts.healed += this.wasMissing.filter((name) => !isLeft.has(name)).length
    // Nothing that is written here makes a record or takes one away.
    if (idsIn(tables) !== this.ids) this.loses(`there was ${this.ids}, there is ${idsIn(tables)}`)
    for (const [name, way] of this.fields) {
      const { promised, done } = this.at(name)
      const stand = found(tables, way)
      if (isLeft.has(name))
        this.loses(
          `${name} said "${String(promised)}", then ${JSON.stringify(done)}, says "${String(stand)}"`,
        )
      this.compareAge(name, way, stand, killed)
      this.written.set(name, { promised: stand, done: [] })
    }
  }

  private compareAge(name: string, way: FieldWay, stand: Stand, killed: Killed): void {
    const { done } = this.at(name)
    const missed = done.slice(done.findLastIndex((one) => one.stand === stand) + 1)
    const told = missed.flatMap(({ at }) => (at === undefined ? [] : [at]))
    const oldest = Math.max(0, ...told.map((at) => ageOf(at, killed)))
    const count = way.control === 'text' ? 'oldestLostText' : 'oldestLostOther'
    this.counts[count] = Math.max(this.counts[count], oldest)
    if (oldest > promisedWithin)
      this.loses(`${name} lost what was done ${oldest} ms ago, by the clock ${killed.at - Math.min(...told)}`)
  }

  private isKept(name: string, stand: Stand): boolean {
    const { promised, done } = this.at(name)
    return stand === promised || done.some((one) => one.stand === stand)
  }

  private hearsOfChange(shown: Shown, at: number): void {
    const [name, way] = this.ways.find((one) => isOf(shown, ...one)) ?? []
    if (name === undefined || !way || shown.stand === undefined) return
    const stand = meant(way, shown.stand)
    const { done } = this.at(name)
    const known = done.find((one) => one.at === undefined && one.stand === stand)
    if (known) known.at = at
    else done.push({ stand, at })
    this.counts.changes += 1
  }

  /**
   * The app says that what stands in the field is stored; on a button nothing can be seen, and what was pressed last is meant. Only
   * what the page has told of already can be meant.
   */
  private promises(name: string, way: FieldWay, shown: Stand | undefined): void {
    const { promised, done } = this.at(name)
    const told = done.filter((one) => one.at !== undefined)
    const stand = shown === undefined ? told.at(-1)?.stand : meant(way, shown)
    const known = told.findLast((one) => one.stand === stand)
    if (known === undefined) {
      if (stand !== undefined && stand !== promised) this.loses(`${name} shows "${String(stand)}" as stored`)
      return
    }
    this.written.set(fieldOf(name), {
      promised: known.stand,
      done: done.slice(done.indexOf(known) + 1),
    })
    this.counts[way.control] += 1
  }

  private hearsOfRecovery(words: string): void {
    if (this.wasMissing.length === 0) this.loses(`nothing was missing, and the app says "${words}"`)
  }

  private at(name: string): Written {
    const known = this.written.get(fieldOf(name))
    if (!known) throw new Error(`nobody knows what was in ${name}`)
    return known
  }

  private wayOf(name: string): FieldWay {
    const way = this.fields.get(fieldOf(name))
    if (!way) throw new Error(`there is no way to ${name}`)
    return way
  }

  private loses(what: string): void {
    this.lost.push(what)
  }
}

/** Whether a control is the one that the way leads to. Of buttons any of its field may have been pressed. */
function isOf({ where, field, item }: Shown, name: string, way: FieldWay): boolean {
  if (where !== `#${way.address}` || field !== fieldOf(name)) return false
  return way.control === 'press' || way.item === undefined || way.item === item
}

/** Of a text what is stored of it everywhere. */
function meant({ control }: Pick<FieldWay, 'control'>, stand: Stand): Stand {
  return control === 'text' && typeof stand === 'string' ? stand.trimEnd() : stand
}

function found(tables: Tables, way: FieldWay): Stand {
  return meant(way, standIn(tables, way))
}
