import * as v from 'valibot'
import { levels } from '../../domain/score'
import { isCalendarDate } from '../../lib/calendarDate'

const name = v.pipe(v.string(), v.nonEmpty())
const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const text = v.string()
const day = v.pipe(v.string(), v.check(isCalendarDate), v.brand('CalendarDate'))
const maybeDay = v.exactOptional(day)
const maybeLevel = v.exactOptional(v.picklist(levels))
const profile = v.pipe(name, v.brand('ProfileId'))
const assessment = v.pipe(name, v.brand('AssessmentId'))
const competency = v.pipe(name, v.brand('CompetencyId'))
const amount = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)))
const reasons = v.array(v.object({ competency, reason: text }))
const dated = v.object({ on: v.exactOptional(day) })

const anyDocument = {
  id: name,
  revision: count,
  writers: v.record(name, count),
  /** It was changed on two devices at once: this is the other side of that one. */
  conflictOf: v.exactOptional(name),
}

/** Something that people write besides scores, as it lies in the database: plain objects only. */
export const documentRecord = v.variant('kind', [
  /** Who somebody is to others: there is one, with this very id. */
  v.object({
    ...anyDocument,
    kind: v.literal('person'),
    /** The id by which others know them. */
    person: name,
    name: text,
    questions: v.array(text),
  }),
  /** Somebody's view of somebody's scores, as it stands in the file that goes to and fro. */
  v.object({
    ...anyDocument,
    kind: v.literal('review'),
    side: v.picklist(['received', 'made']),
    format: count,
    content: v.looseObject({}),
  }),
  /** What a picture of a team was made of: by person the report that was counted, so that two exports tell of nobody. */
  v.object({
    ...anyDocument,
    kind: v.literal('teamExport'),
    profile: name,
    counted: v.record(name, name),
  }),
  /** A worked example, in the five steps of STARR. */
  v.object({
    ...anyDocument,
    kind: v.literal('evidence'),
    profile,
    date: day,
    title: text,
    situation: text,
    task: text,
    action: text,
    result: text,
    reflection: text,
    competencies: v.array(competency),
    tasks: v.array(v.pipe(name, v.brand('TaskId'))),
  }),
  /** What somebody wants to learn. Its state is the last one of its history. */
  v.object({
    ...anyDocument,
    kind: v.literal('goal'),
    profile,
    about: v.object({ kind: v.picklist(['competency', 'cluster', 'task', 'outcome']), id: name }),
    aim: text,
    why: text,
    from: maybeLevel,
    to: maybeLevel,
    by: maybeDay,
    help: text,
    proof: text,
    actions: v.array(v.object({ id: name, text, by: maybeDay, doneOn: maybeDay })),
    history: v.array(v.object({ state: v.picklist(['active', 'reached', 'stopped']), on: day })),
  }),
  /** The assignment to score one's own competencies, as far as it is: there is one. */
  v.object({
    ...anyDocument,
    kind: v.literal('assignment'),
    startedOn: day,
    read: v.boolean(),
    assessment: v.exactOptional(assessment),
    strong: reasons,
    grow: reasons,
    /** Which examples are handed in. */
    evidence: v.array(name),
    reflection: text,
    handedInOn: maybeDay,
  }),
  /** An earlier level with today's eyes; the level of then stays what it was. */
  v.object({
    ...anyDocument,
    kind: v.literal('hindsight'),
    assessment,
    on: day,
    scores: v.record(competency, v.picklist(levels)),
    reason: text,
  }),
  /** The way to registration, and what somebody set themselves: there is one. */
  v.object({
    ...anyDocument,
    kind: v.literal('register'),
    /** By step of the course: the day it was done. */
    steps: v.record(name, day),
    /** The day from which the years are counted. */
    from: maybeDay,
    target: amount,
  }),
  /** One line of the ledger. */
  v.object({
    ...anyDocument,
    kind: v.literal('ledgerEntry'),
    date: day,
    title: text,
    category: text,
    accreditation: text,
    points: amount,
    hours: amount,
  }),
  /** What somebody did of a course, by the ids of its programme; ids that it no longer has stay. */
  v.object({
    ...anyDocument,
    kind: v.literal('course'),
    programme: name,
    /** The professions for which they need not take a module. */
    exemptions: v.array(name),
    sessions: v.record(name, dated),
    assignments: v.record(name, v.object({ ...dated.entries, status: v.picklist(['begun', 'done']) })),
    outcomes: v.record(name, dated),
    tests: v.record(name, v.object({ plannedOn: v.exactOptional(day), passed: v.exactOptional(dated) })),
    /** By module. */
    certificates: v.record(name, dated),
  }),
])

export type DocumentRecord = v.InferOutput<typeof documentRecord>
