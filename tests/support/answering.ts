import { onTestFinished, vi } from 'vitest'
import type { OpenAssessment } from '../../src/domain/assessment'
import type { CompetencyId } from '../../src/domain/profile'
import { answers } from '../../src/storage/answers'
import { readAssessments } from '../../src/storage/assessments'
import { commitsNow } from '../../src/storage/autosave/commits'
import {
  autosaveState,
  dropUnsaved,
  flushAutosave,
  type AutosaveState,
} from '../../src/storage/autosave/queue'
import { anOpenAssessment, competencyId } from './builders'
import { aDatabaseWith } from './storage'

/* Somebody who answers, while the app's own clock stands still and the database works on. */

export const first = competencyId('1.1')
export const second = competencyId('1.2')
export const score = (level: 1 | 2 | 3 | 4 | 5) => ({ kind: 'score', score: level }) as const
export const note = (text: string) => ({ kind: 'note', note: text }) as const

let asOf = 0

/** An open assessment, alone in the database. */
export async function beginsAnswering(): Promise<OpenAssessment> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  await flushAutosave()
  dropUnsaved()
  const open = anOpenAssessment()
  await aDatabaseWith(open)
  asOf = commitsNow()
  return open
}

export function listen(): readonly AutosaveState[] {
  const said: AutosaveState[] = []
  onTestFinished(autosaveState.subscribe(() => said.push(autosaveState.get())))
  return said
}

/** Waits until the writer says that it saved or failed; no clock moves. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    if (autosaveState.get().status !== 'saving') return resolve()
    const stop = autosaveState.subscribe(() => {
      if (autosaveState.get().status === 'saving') return
      stop()
      resolve()
    })
  })
}

/** Gives the database all the turns it can need for what was asked of it. */
export async function diskIsQuiet(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each turn lets the next one begin
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** As the person sees it; `asOf`: what was read holds nothing that was stored since this test began. */
export function seen(assessment: OpenAssessment): OpenAssessment {
  const { id, revision } = assessment
  return answers.seen(id, { id, revision, value: assessment }, asOf) ?? assessment
}

export async function stored(assessment: OpenAssessment) {
  return (await readAssessments()).assessments.find(({ id }) => id === assessment.id)
}

export async function storedAnswer(competency: CompetencyId, assessment: OpenAssessment) {
  return (await stored(assessment))?.answers.get(competency)
}
