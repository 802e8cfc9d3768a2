import type { Disk } from './diskOf'
import { textAt, type FieldPlace } from './fieldPlaces'
import type { Killed } from './somebody'

/** What the page itself reports, from within. */
export type FieldReport =
  | { readonly kind: 'changed'; readonly name: string; readonly value: string; readonly at: number }
  | { readonly kind: 'saved'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'broughtBack'; readonly words: string }

export type FieldKind = 'text' | 'day' | 'choice'

export interface WatchedField {
  readonly kind: FieldKind
  readonly place: FieldPlace
}

/** What was promised of one field, and what was done in it since. */
interface Written {
  promised: string
  done: { readonly value: string; at?: number }[]
}

type Tables = Disk['tables']

/** The promise: what is written is stored so many milliseconds after the key. */
const promisedWithin = 250

/** Keeps, by the name of a field, what the app has promised, and holds it against what is found after the browser was killed. */
export class FieldPromises {
  readonly lost: string[] = []
  readonly counts = {
    changes: 0,
    fields: 0,
    text: 0,
    day: 0,
    choice: 0,
    healed: 0,
    oldestLostText: 0,
    oldestLostDay: 0,
    oldestLostChoice: 0,
    longestStall: 0,
  }
  private readonly fields: Readonly<Record<string, WatchedField>>
  private readonly written = new Map<string, Written>()
  private readonly changed = new Set<string>()
  private ids = ''
  private wasMissing: readonly string[] = []

  constructor(fields: Readonly<Record<string, WatchedField>>) {
    this.fields = fields
  }

  /** What is there when nobody did anything yet. */
  begins(tables: Tables): void {
    this.ids = idsIn(tables)
    for (const name of Object.keys(this.fields)) {
      this.written.set(name, { promised: this.found(name, tables), done: [] })
    }
  }

  /** Somebody is about to make this of the field. */
  writes(name: string, value: string): void {
    this.at(name).done.push({ value: this.meant(name, value) })
  }

  isPromised(name: string, value: string): boolean {
    return this.at(name).promised === this.meant(name, value)
  }

  /** Somebody finds this in the field. */
  sees(name: string, value: string): void {
    const { promised, done } = this.at(name)
    const known = [promised, ...done.map((one) => one.value)]
    if (!known.includes(this.meant(name, value)))
      this.loses(`${name} shows "${value}" after ${JSON.stringify(known)}`)
  }

  hears(report: FieldReport): void {
    if (report.kind === 'broughtBack') return this.hearsOfRecovery(report.words)
    if (report.kind === 'changed') return this.hearsOfChange(report.name, report.value, report.at)
    for (const [name, value] of Object.entries(report.values))
      if (name in this.fields) this.promises(name, value)
  }

  /** What is not there of what was promised, by name, before or after the app has looked for it. */
  missing(tables: Tables): readonly string[] {
    return Object.keys(this.fields).filter((name) => !this.isKept(name, this.found(name, tables)))
  }

  /** What was missing when the app began: of that alone may it say that it brings it back. */
  comesBackTo(missing: readonly string[]): void {
    this.wasMissing = missing
  }

  /** Notes what is lost of what was promised, and goes on from what is there. */
  compare(tables: Tables, killed: Killed): void {
    this.counts.longestStall = Math.max(this.counts.longestStall, killed.stall)
    const isLeft = new Set(this.missing(tables))
    this.counts.healed += this.wasMissing.filter((name) => !isLeft.has(name)).length
    if (idsIn(tables) !== this.ids) this.loses(`there was ${this.ids}, there is ${idsIn(tables)}`)
    for (const [name, { promised, done }] of this.written) {
      const found = this.found(name, tables)
      if (!this.isKept(name, found))
        this.loses(`${name} said "${promised}", then ${JSON.stringify(done)}, says "${found}"`)
      this.compareAge(name, found, killed)
      this.written.set(name, { promised: found, done: [] })
    }
  }

  private compareAge(name: string, found: string, { at, stall }: Killed): void {
    const { done } = this.at(name)
    const missed = done.slice(done.findLastIndex(({ value }) => value === found) + 1)
    const oldest = Math.max(0, ...missed.map((one) => (one.at === undefined ? 0 : at - stall - one.at)))
    const count = oldestOf[this.fields[name]?.kind ?? 'text']
    this.counts[count] = Math.max(this.counts[count], oldest)
    if (oldest > promisedWithin) this.loses(`${name} lost what was done ${oldest} ms ago, stalls left out`)
  }

  private isKept(name: string, found: string): boolean {
    const { promised, done } = this.at(name)
    return found === promised || done.some(({ value }) => value === found)
  }

  private hearsOfChange(name: string, given: string, at: number): void {
    if (!(name in this.fields)) return
    const value = this.meant(name, given)
    const { done } = this.at(name)
    const known = done.find((one) => one.at === undefined && one.value === value)
    if (known) known.at = at
    else done.push({ value, at })
    this.counts.changes += 1
    this.counts.fields = this.changed.add(name).size
  }

  /** The app says that what stands in the field is stored. Only what the page has told of already can be meant. */
  private promises(name: string, given: string): void {
    const written = this.at(name)
    const value = this.meant(name, given)
    const index = written.done.findIndex((one) => one.at !== undefined && one.value === value)
    if (index === -1 && written.promised !== value) return this.loses(`${name} shows "${value}" as stored`)
    if (index === -1) return
    this.written.set(name, { promised: value, done: written.done.slice(index + 1) })
    this.counts[this.fields[name]?.kind ?? 'text'] += 1
  }

  private hearsOfRecovery(words: string): void {
    if (this.wasMissing.length === 0) this.loses(`nothing was missing, and the app says "${words}"`)
  }

  private found(name: string, tables: Tables): string {
    const place = this.fields[name]?.place
    const records = (place && tables[place.table]) ?? []
    const record = records.find((one) => textAt(one, ['id']) === place?.id)
    return place ? this.meant(name, textAt(record, place.path)) : ''
  }

  /** Of a text what is stored of it everywhere; of a number, as the disk has it. */
  private meant(name: string, value: string): string {
    return this.fields[name]?.kind === 'choice' ? value.replace(',', '.') : value.trimEnd()
  }

  private at(name: string): Written {
    const known = this.written.get(name)
    if (!known) throw new Error(`nobody knows what was in ${name}`)
    return known
  }

  private loses(what: string): void {
    this.lost.push(what)
  }
}

const oldestOf = { text: 'oldestLostText', day: 'oldestLostDay', choice: 'oldestLostChoice' } as const

/** Which records there are: nothing that is written here makes one or takes one away. */
function idsIn(tables: Tables): string {
  const kept = ['assessments', 'documents', 'reports', 'reportContents', 'quarantine', 'tombstones']
  const ids = kept.map((table) => {
    const all = (tables[table] ?? []).map((record) => textAt(record, ['id'])).toSorted()
    return `${table}: ${all.join(', ')}`
  })
  return ids.join('; ')
}
