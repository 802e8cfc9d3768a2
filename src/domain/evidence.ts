import { daysBetween, type CalendarDate } from '../lib/calendarDate'
import { foldText } from '../lib/foldText'
import { starrSteps, type Evidence as OwnEvidence, type StarrStep } from './documents/evidence'
import type { CompetencyId, TaskId } from './profile'

/** An example of whichever profile. */
type Evidence = Omit<OwnEvidence, 'profile'>

/** What an example may show: any number of competencies and tasks. */
export interface EvidenceLinks {
  readonly competencies: readonly CompetencyId[]
  readonly tasks: readonly TaskId[]
}

/** An example is marked as an old one when it is of more than this many days ago: the one place that says so. */
export const daysUntilOld = 365

export function isOldEvidence({ date }: Pick<Evidence, 'date'>, today: CalendarDate): boolean {
  return daysBetween(date, today) > daysUntilOld
}

/** The steps of which nothing was written yet, in their order. */
export function emptySteps(evidence: Evidence): readonly StarrStep[] {
  return starrSteps.filter((step) => evidence[step].trim() === '')
}

/** Whether there is anything to read: an example without a word shows nothing, whatever it is linked to. */
export function isWritten(evidence: Evidence): boolean {
  return emptySteps(evidence).length < starrSteps.length
}

/** So many characters at most, to name an example by. */
const nameLength = 60

/** What an example is called: its title, or else its first words; empty when there are none. */
export function evidenceName(evidence: Evidence): string {
  const texts = [evidence.title, ...starrSteps.map((step) => evidence[step])]
  const said = texts.map((text) => text.trim().replaceAll(/\s+/gu, ' ')).find((text) => text !== '') ?? ''
  if (said.length <= nameLength) return said
  const whole = said.slice(0, nameLength).replace(/\s\S*$/u, '')
  return `${whole.toWellFormed().replace(/[\s.,;:!?\u{fffd}]+$/u, '')}…`
}

/** What somebody looks for in their examples; everything together must be so. */
export interface EvidenceFilter {
  /** Folded words, each of which must stand somewhere. */
  readonly words: readonly string[]
  /** At least one of these; undefined when it does not matter. */
  readonly competencies?: readonly CompetencyId[] | undefined
  readonly task?: TaskId | undefined
  readonly onlyOld: boolean
}

export function matchesEvidence(evidence: Evidence, filter: EvidenceFilter, today: CalendarDate): boolean {
  const { words, competencies, task, onlyOld } = filter
  if (onlyOld && !isOldEvidence(evidence, today)) return false
  if (task !== undefined && !evidence.tasks.includes(task)) return false
  if (competencies && !competencies.some((id) => evidence.competencies.includes(id))) return false
  const { text } = foldText([evidence.title, ...starrSteps.map((step) => evidence[step])].join('\n'))
  return words.every((word) => text.includes(word))
}

/** How many examples there are by competency, by task, and by both. What is not in a map has none. */
export interface EvidenceCounts {
  readonly byCompetency: ReadonlyMap<CompetencyId, number>
  readonly byTask: ReadonlyMap<TaskId, number>
  readonly byPair: ReadonlyMap<CompetencyId, ReadonlyMap<TaskId, number>>
}

/** An example counts once for everything that it is linked to, and only when something is written in it. */
export function countEvidence(all: readonly Evidence[]): EvidenceCounts {
  const byCompetency = new Map<CompetencyId, number>()
  const byTask = new Map<TaskId, number>()
  const byPair = new Map<CompetencyId, Map<TaskId, number>>()
  for (const evidence of all.filter(isWritten)) {
    const tasks = new Set(evidence.tasks)
    tasks.forEach((task) => addOne(byTask, task))
    for (const competency of new Set(evidence.competencies)) {
      addOne(byCompetency, competency)
      const row = byPair.get(competency) ?? new Map<TaskId, number>()
      tasks.forEach((task) => addOne(row, task))
      byPair.set(competency, row)
    }
  }
  return { byCompetency, byTask, byPair }
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
