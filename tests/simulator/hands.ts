import * as v from 'valibot'
import { changedCourse } from '../../src/domain/course'
import { startAssignment } from '../../src/domain/documents/assignment'
import { courseDocumentId, startCourse } from '../../src/domain/documents/course'
import { startEvidence } from '../../src/domain/documents/evidence'
import { assessmentId, competencyId, day, profileId, programmeId } from '../../src/domain/fields'
import { startGoal } from '../../src/domain/documents/goal'
import { startLedgerEntry } from '../../src/domain/documents/ledgerEntry'
import { startPerson } from '../../src/domain/documents/person'
import { emptyRegister } from '../../src/domain/documents/register'
import { reviewFiles } from '../../src/domain/documents/reviewFile'
import { profileFiles } from '../../src/domain/documents/profileFile'
import { wordings } from '../../src/domain/documents/wording'
import { typed, type TextEdit } from '../../src/lib/mergeText'
import { assignmentWriter } from '../../src/storage/assignmentWriter'
import { DocumentWriter } from '../../src/storage/documentWriter'
import type { KindName } from '../../src/storage/documents'
import { evidenceWriter } from '../../src/storage/evidenceWriter'
import { goalWriter } from '../../src/storage/goalWriter'
import { hindsightWriter } from '../../src/storage/hindsightWriter'
import { prideWriter } from '../../src/storage/prideWriter'
import { cpdLogWriter } from '../../src/storage/cpdLogWriter'
import { courseWriter } from '../../src/shared/documents/ownCourse'
import { personWriter } from '../../src/shared/documents/ownPerson'
import type { Read } from '../../src/storage/readStored'
import { registerWriter } from '../../src/storage/registerWriter'
import { teamExportWriter } from '../../src/storage/teamExportWriter'

/*
 * How somebody writes in each kind of document: in one text of it, or by ticking, where a tick is called by the word that is
 * typed. Each is stored by the writer that the screens use.
 */

/** What the screens of a tab show. */
export type Shown = Pick<Read, 'assessments' | 'documents'>

/** What a hand can do with documents of one kind, as they are on the screen of its tab. */
export interface Hand {
  readonly ids: (shown: Shown) => readonly string[]
  /** What is on the screen; undefined when the document is not. */
  readonly text: (id: string, shown: Shown) => string | undefined
  /** Types until the field shows this. */
  readonly type: (id: string, text: string, shown: Shown) => void
  /** @returns the id of a new document, or of the only one. */
  readonly begin: (word: string, shown: Shown) => string
  readonly remove: (id: string) => Promise<object | 'done'>
  readonly status: (id: string) => string
}

const today = v.parse(day, '2026-11-02')
const profile = v.parse(profileId, 'profile')
const assessment = v.parse(assessmentId, 'assessment')
const programme = v.parse(programmeId, 'basis')
const levelOne = 1

interface Ways<Value> {
  readonly start: () => Value
  readonly words: (value: Value) => string
  readonly edit: (value: Value, edit: TextEdit) => Value
  /** Where there is one, its id. */
  readonly only?: string
}

/** By kind. */
export const hands: Readonly<Record<KindName, Hand>> = {
  goal: hand(goalWriter, {
    start: () => startGoal({ profile, about: { kind: 'task', id: '1' }, aim: '', on: today, active: true }),
    words: ({ aim }) => aim,
    edit: (goal, edit) => ({ ...goal, aim: typed(edit, goal.aim) }),
  }),
  evidence: hand(evidenceWriter, {
    start: () => startEvidence({ profile, date: today }),
    words: ({ title }) => title,
    edit: (evidence, edit) => ({ ...evidence, title: typed(edit, evidence.title) }),
  }),
  ledgerEntry: hand(cpdLogWriter, {
    start: () => startLedgerEntry(today),
    words: ({ title }) => title,
    edit: (entry, edit) => ({ ...entry, title: typed(edit, entry.title) }),
  }),
  review: hand(new DocumentWriter(reviewFiles), {
    start: () => ({ side: 'made' as const, format: 1, content: { remark: '' } }),
    words: ({ content }) => String(content['remark']),
    edit: (review, edit) => ({
      ...review,
      content: { remark: typed(edit, String(review.content['remark'])) },
    }),
  }),
  person: hand(personWriter, {
    only: 'person',
    start: () => startPerson('somebody'),
    words: ({ name }) => name,
    edit: (person, edit) => ({ ...person, name: typed(edit, person.name) }),
  }),
  assignment: hand(assignmentWriter, {
    only: 'assignment',
    start: () => startAssignment(today),
    words: ({ reflection }) => reflection,
    edit: (assignment, edit) => ({ ...assignment, reflection: typed(edit, assignment.reflection) }),
  }),
  register: hand(registerWriter, {
    only: 'register',
    start: () => emptyRegister,
    words: ({ steps }) => Object.keys(steps).join(' '),
    edit: (register, edit) => ({ ...register, steps: marked(edit, register.steps, today) }),
  }),
  hindsight: hand(hindsightWriter, {
    only: 'hindsight assessment',
    start: () => ({ assessment, on: today, scores: {}, reason: '' }),
    words: ({ scores }) => Object.keys(scores).join(' '),
    edit: (note, edit) => ({ ...note, scores: marked(edit, note.scores, levelOne) }),
  }),
  course: hand(courseWriter, {
    only: courseDocumentId(programme),
    start: () => startCourse(programme),
    words: ({ done }) => [...done.sessions.keys()].join(' '),
    edit: (course, edit) => ({ ...course, done: attended(edit, course.done) }),
  }),
  pride: hand(prideWriter, {
    only: 'pride assessment',
    start: () => ({ assessment, proud: [], learn: [] }),
    words: ({ proud }) => proud.join(' '),
    edit: (picked, edit) => ({
      ...picked,
      proud: Object.keys(marked(edit, Object.fromEntries(picked.proud.map((one) => [one, true])), true)).map(
        (one) => v.parse(competencyId, one),
      ),
    }),
  }),
  teamExport: hand(teamExportWriter, {
    start: () => ({ profile, counted: {} }),
    words: ({ counted }) => Object.keys(counted).join(' '),
    edit: (team, edit) => ({ ...team, counted: marked(edit, team.counted, 'report') }),
  }),
  profile: hand(new DocumentWriter(profileFiles), {
    start: () => ({ content: { text: '' } }),
    words: ({ content }) => String(content['text']),
    edit: ({ content }, edit) => ({ content: { text: typed(edit, String(content['text'])) } }),
  }),
  wording: hand(new DocumentWriter(wordings), {
    start: () => ({ content: { text: '' } }),
    words: ({ content }) => String(content['text']),
    edit: ({ content }, edit) => ({ content: { text: typed(edit, String(content['text'])) } }),
  }),
}

function hand<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  writer: DocumentWriter<Kind, Entries, Value>,
  { start, words, edit, only }: Ways<Value>,
): Hand {
  const seen = (id: string, { documents: { documents, asOf } }: Shown) => {
    const own = writer.movedTo(id) ?? id
    const record = documents.find((document) => document.id === own)
    return writer.seen(own, record && writer.read(record), asOf)
  }
  const type = (id: string, typing: string, shown: Shown) => {
    const value = seen(id, shown) ?? start()
    const change = { base: words(value), text: typing }
    writer.record(id, (before = value) => edit(before, change), 'typed', { of: 'words', text: typing })
  }
  const text = (id: string, shown: Shown) => {
    const value = seen(id, shown)
    return value === undefined ? undefined : words(value)
  }
  return {
    ids: ({ documents: { documents } }) =>
      documents.flatMap((record) => (writer.read(record) ? [record.id] : [])),
    text,
    type,
    begin: (word, shown) => {
      if (only === undefined) return writer.add(edit(start(), { base: '', text: word }))
      type(only, `${text(only, shown) ?? ''} ${word}`.trim(), shown)
      return only
    },
    remove: (id) => writer.remove([id]),
    status: (id) => writer.status(id),
  }
}

function wordsOf({ base, text }: TextEdit) {
  const [before, after] = [base.split(' '), text.split(' ').filter(Boolean)]
  return {
    added: after.filter((word) => !before.includes(word)),
    taken: before.filter((word) => !after.includes(word)),
  }
}

function marked<Mark>(
  edit: TextEdit,
  marks: Readonly<Record<string, Mark>>,
  mark: Mark,
): Record<string, Mark> {
  const { added, taken } = wordsOf(edit)
  const kept = Object.entries(marks).filter(([word]) => !taken.includes(word))
  return Object.fromEntries([...kept, ...added.map((word): [string, Mark] => [word, mark])])
}

function attended(edit: TextEdit, course: ReturnType<typeof startCourse>['done']) {
  const { added, taken } = wordsOf(edit)
  const come = added.reduce(
    (before, id) => changedCourse(before, { part: 'sessions', id, mark: { on: today } }),
    course,
  )
  return taken.reduce((before, id) => changedCourse(before, { part: 'sessions', id, mark: undefined }), come)
}
