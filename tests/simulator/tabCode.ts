import * as v from 'valibot'
import { liveQuery } from 'dexie'
import type { OpenAssessment } from '../../src/domain/assessment'
import { assessmentId, competencyId } from '../../src/domain/fields'
import type { Profile } from '../../src/domain/profile'
import type { Level } from '../../src/domain/score'
import { correctAssessment, isOpen, isSealed, versionsOf } from '../../src/domain/sealing'
import { withChange } from '../../src/domain/scoring'
import { calendarDateOf } from '../../src/lib/calendarDate'
import { instantOf } from '../../src/lib/instant'
import { typed } from '../../src/lib/mergeText'
import { answers, recordAnswer, undoLastAnswer } from '../../src/storage/answers'
import {
  binAssessment,
  createAssessment,
  destroyAssessment,
  finishAssessment,
  restoreAssessment,
} from '../../src/storage/assessments'
import { archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { autosaveState, dropRefused, flushAutosave } from '../../src/storage/autosave/queue'
import { connectionState } from '../../src/storage/connection'
import { goalWriter } from '../../src/storage/goalWriter'
import { isDiskUntrusted } from '../../src/storage/untrustedDisk'
import { setInstalled } from '../../src/storage/installed'
import { forgetPlace, rememberPlace } from '../../src/storage/places'
import { nothingRead, readers } from '../../src/storage/readStored'
import { healFromCopies } from '../../src/storage/recovery'
import { recoveryNotice } from '../../src/storage/recoveryNotice'
import { restoreArchive, undoRestore } from '../../src/storage/restore'
import { writeSecondCopy } from '../../src/storage/secondCopy/secondCopy'
import { startStorage } from '../../src/storage/startStorage'
import { readArchive } from '../../src/storage/storedArchive'
import { newAssessmentId } from '../../src/storage/records/assessmentRecord'
import { isCopyMissing } from '../../src/storage/withoutCopy'
import type { KindName } from '../../src/storage/documents'
import { hands, type Hand, type Shown } from './hands'

/*
 * Everything that happens in one tab, as one script (see `SimulatedDevice`): the storage as it is, and what screens do with it.
 */

export type { Hand, Shown } from './hands'
export { mergeArchives } from '../../src/storage/archive/mergeArchives'
export { compareArchives } from '../../src/storage/archive/compareArchives'
export {
  autosaveState,
  connectionState,
  dropRefused,
  flushAutosave,
  isCopyMissing,
  isDiskUntrusted as isFragile,
  restoreArchive,
  textToArchive,
  undoRestore,
  writeSecondCopy,
}

/** What the screens of this tab show. */
let shown: Shown = nothingRead

export function shownNow(): Shown {
  return shown
}

/** Starts as the app does, up to its first screen. @returns what was brought back, or why it cannot start. */
export async function start(): Promise<object | undefined> {
  const read = await startStorage()
  // Where nothing is left, somebody begins anew.
  if ('type' in read && read.type !== 'StorageGone') return read
  shown = 'type' in read ? nothingRead : read
  watch('documents')
  watch('assessments')
  return recoveryNotice.get()
}

/** What the app does once its first screen stands. @returns what was brought back. */
export function heal(): Promise<object | undefined> {
  return healFromCopies().catch(() => undefined)
}

/** As the screens read: again after every change in any tab, and through each new connection; what cannot be read stays as it was. */
function watch(part: 'documents' | 'assessments'): void {
  const read = () => readers[part]().catch(() => shown[part])
  const show = (next: Shown[typeof part]) => {
    shown = { ...shown, [part]: next }
    if (shown.assessments.assessments.length > 0) setInstalled(true)
  }
  let reading = liveQuery(read).subscribe(show)
  connectionState.subscribe(() => {
    reading.unsubscribe()
    if (connectionState.get().status === 'open') reading = liveQuery(read).subscribe(show)
  })
}

/** The text of a backup of everything. */
export async function makeBackup(): Promise<string> {
  return archiveToText(await readArchive(), instantOf(new Date()))
}

/** What there is to write in: assessments and documents alike. */
export function handOf(kind: Kind): Hand {
  return kind === 'assessment' ? notes : hands[kind]
}

export type Kind = KindName | 'assessment'

const competency = v.parse(competencyId, '1.1')

function openOnes({ assessments: { assessments } }: Shown): readonly OpenAssessment[] {
  return assessments.filter(isOpen).filter(({ binnedOn }) => !binnedOn)
}

function noteOf(id: string, screen: Shown): string | undefined {
  const read = openOnes(screen).find((one) => one.id === id)
  if (!read) return undefined
  const { revision } = read
  const seen = answers.seen(id, { id, revision, value: read }, screen.assessments.asOf)
  return seen?.answers.get(competency)?.note ?? ''
}

/** The note at one question of an assessment. */
const notes: Hand = {
  ids: (screen) => openOnes(screen).map(({ id }) => id),
  text: noteOf,
  type: (id, text, screen) => {
    const base = noteOf(id, screen) ?? ''
    const at = instantOf(new Date())
    const change = (before: OpenAssessment) => {
      const current = before.answers.get(competency)?.note ?? ''
      return withChange(before, competency, { kind: 'note', note: typed({ base, text }, current) }, at)
    }
    answers.record(id, (before) => before && change(before), 'typed', { of: competency, text })
  },
  begin: () => '',
  remove: (id) => destroyAssessment(v.parse(assessmentId, id)),
  status: (id) => answers.status(id),
}

/** Adds something to do to a goal, as it is stored then. */
export function addAction(goal: string, word: string): void {
  goalWriter.record(
    goal,
    (before) => before && { ...before, actions: [...before.actions, { id: word, text: word }] },
    'chosen',
  )
}

/** What else is done with an assessment; `which` counts round those on the screen. */
export const moments = {
  begin: (profile: Profile) =>
    createAssessment(profile, {
      date: calendarDateOf(new Date()),
      moment: { kind: 'begin' },
      clusters: profile.clusters.map(({ id }) => id),
    }),
  score: (id: string, level: Level) =>
    recordAnswer(v.parse(assessmentId, id), competency, { kind: 'score', score: level }),
  look: (id: string) => rememberPlace(v.parse(assessmentId, id), competency),
  lookAway: (id: string) => forgetPlace(v.parse(assessmentId, id)),
  undo: (id: string) => undoLastAnswer(v.parse(assessmentId, id)),
  finish: (id: string) => finishAssessment(v.parse(assessmentId, id), instantOf(new Date())),
  bin: (original: string) => binAssessment(v.parse(assessmentId, original), calendarDateOf(new Date())),
  restore: (original: string) => restoreAssessment(v.parse(assessmentId, original)),
  correct: (id: string) => {
    const one = shown.assessments.assessments.find((moment) => moment.id === id)
    if (!one || !isSealed(one)) return
    const versions = versionsOf(shown.assessments.assessments, one.original)
    if (versions.some(isOpen)) return
    const begun = correctAssessment(one, newAssessmentId(), versions.length + 1)
    recordAnswer(begun.id, competency, { kind: 'doubt', doubt: true }, begun)
  },
}
