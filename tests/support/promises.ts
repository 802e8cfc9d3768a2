import type { AssessmentRecord } from '../../src/storage/records/assessmentRecord'
import { ageOf, longestStall, type Killed } from './machineStall'

/** What the page itself reports, from within: what somebody does, and what stands there when it says "Opgeslagen". */
export type Report =
  | { readonly kind: 'typed'; readonly where: string; readonly note: string; readonly at: number }
  | {
      readonly kind: 'saved'
      readonly where: string
      readonly score?: string | undefined
      readonly note?: string | undefined
    }

/** What was promised for one question, and what was done since. */
interface Answered {
  score?: string | undefined
  /** Levels that were tapped after the last promise: each may or may not be there. */
  readonly tapped: string[]
  note: string
  /** The whole text that was being typed. */
  typing: string
  /** How long the text was at which moment. */
  readonly typed: { readonly length: number; readonly at: number }[]
}

/** The promise: text is stored so many milliseconds after the key. */
const promisedWithin = 250

/**
 * Keeps what the app has promised somebody, and holds it against what is found after the browser was killed. A question is
 * named by its address, `<assessment>/<competency>`.
 */
export class Promises {
  readonly lost: string[] = []
  readonly counts = { answers: 0, texts: 0, characters: 0, finished: 0, oldestLostText: 0, longestStall: 0 }
  private readonly answers = new Map<string, Answered>()
  private readonly finished = new Set<string>()

  taps(where: string, score: string): void {
    this.at(where).tapped.push(score)
  }

  types(where: string, text: string): void {
    this.at(where).typing = text
  }

  finishes(assessment: string): void {
    this.finished.add(assessment)
    this.counts.finished += 1
  }

  hears(report: Report): void {
    const answer = this.at(report.where)
    if (report.kind === 'typed') return void answer.typed.push({ length: report.note.length, at: report.at })
    if (report.score !== undefined && answer.score !== report.score) {
      answer.score = report.score
      // What was tapped after this one is not promised yet.
      answer.tapped.splice(0, answer.tapped.indexOf(report.score) + 1)
      this.counts.answers += 1
    }
    if (report.note !== undefined && report.note !== answer.note) {
      answer.note = report.note
      this.counts.texts += 1
    }
  }

  /** Notes what is lost of what was promised, and goes on from what is there. */
  compare(records: readonly AssessmentRecord[], killed: Killed): void {
    this.counts.longestStall = Math.max(this.counts.longestStall, longestStall(killed))
    const found = new Map(records.map((record) => [record.id as string, record]))
    for (const id of this.finished) if (found.get(id)?.status !== 'sealed') this.loses(`${id} was finished`)
    for (const [where, answer] of this.answers) {
      const [id = '', competency = ''] = where.split('/')
      const stored = found.get(id)?.answers[competency]
      const score = stored?.score === undefined ? undefined : String(stored.score)
      if (score !== answer.score && !answer.tapped.includes(score ?? ''))
        this.loses(`${where} was ${answer.score}, is ${score}`)
      this.compareText(where, answer, stored?.note ?? '', killed)
      this.answers.set(where, { score, tapped: [], note: stored?.note ?? '', typing: '', typed: [] })
    }
  }

  private compareText(where: string, answer: Answered, note: string, killed: Killed): void {
    const meant = answer.typing || answer.note
    const missed = answer.typed.filter(({ length }) => length > note.length)
    const oldest = Math.max(0, ...missed.map(({ at }) => ageOf(at, killed)))
    this.counts.characters += answer.typed.length
    this.counts.oldestLostText = Math.max(this.counts.oldestLostText, oldest)
    const isStart = meant.startsWith(note) && note.length >= answer.note.length
    if (!isStart) this.loses(`${where} said "${answer.note}", "${meant}" was typed, says "${note}"`)
    if (oldest > promisedWithin)
      this.loses(`${where} lost text of ${oldest} ms ago, stalls and waits left out`)
  }

  private loses(what: string): void {
    this.lost.push(what)
  }

  private at(where: string): Answered {
    const known = this.answers.get(where) ?? { tapped: [], note: '', typing: '', typed: [] }
    this.answers.set(where, known)
    return known
  }
}
