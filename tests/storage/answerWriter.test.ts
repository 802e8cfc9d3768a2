import fc from 'fast-check'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { OpenAssessment } from '../../src/domain/assessment'
import type { CompetencyId } from '../../src/domain/profile'
import { withChange } from '../../src/domain/scoring'
import {
  dropPending,
  flushAnswers,
  recordAnswer,
  subscribeWriter,
  withPending,
  writerState,
  type WriterState,
} from '../../src/storage/answerWriter'
import {
  destroyAssessment,
  finishAssessment,
  readAssessments,
  updateOpenAssessment,
} from '../../src/storage/assessments'
import { reconnect } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { eventually } from '../support/eventually'
import { anyChanges } from '../support/arbitraries'
import { anOpenAssessment, competencyId, instant } from '../support/builders'
import { aDatabaseWith, fillTheDisk, refuseToOpen } from '../support/storage'

const first = competencyId('1.1')
const second = competencyId('1.2')
const score = (level: 1 | 2 | 3 | 4 | 5) => ({ kind: 'score', score: level }) as const
const note = (text: string) => ({ kind: 'note', note: text }) as const

let open: OpenAssessment

beforeEach(async () => {
  // Only the app's own clock stands still; the database works on.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  await flushAnswers()
  dropPending()
  open = anOpenAssessment()
  await aDatabaseWith(open)
})

describe('a choice', () => {
  test('is stored at once, without waiting for any clock', async () => {
    recordAnswer(open.id, first, score(3))
    await settled()
    expect(writerState()).toMatchObject({ status: 'saved', pending: [] })
    expect(await storedAnswer(first)).toMatchObject({ score: 3 })
  })

  test('is "saving" until it is on the disk, and then "saved"', async () => {
    const said = listen()
    recordAnswer(open.id, first, score(3))
    expect(said.map(({ status }) => status)).toEqual(['saving'])
    expect(writerState().pending).toHaveLength(1)
    await settled()
    expect(said.map(({ status }) => status)).toEqual(['saving', 'saved'])
  })

  test('takes what was typed before it along', async () => {
    recordAnswer(open.id, first, note('Bij een huisbezoek'))
    recordAnswer(open.id, first, score(3))
    await settled()
    expect(await storedAnswer(first)).toMatchObject({ score: 3, note: 'Bij een huisbezoek' })
  })
})

describe('typed text', () => {
  test('waits for a moment, and is stored within 250 milliseconds', async () => {
    recordAnswer(open.id, first, note('Bij een huisbezoek'))
    expect(writerState()).toMatchObject({ status: 'saving', typing: true })
    await diskIsQuiet()
    expect(await storedAnswer(first)).toBeUndefined()
    vi.advanceTimersByTime(250)
    await settled()
    expect(await storedAnswer(first)).toMatchObject({ note: 'Bij een huisbezoek' })
  })

  test('of somebody who never pauses is never older than 250 milliseconds on the disk', async () => {
    const text = 'Een lang verhaal, zonder een keer op te houden'
    for (let typed = 1; typed <= text.length; typed += 1) {
      recordAnswer(open.id, first, note(text.slice(0, typed)))
      vi.advanceTimersByTime(50)
      // oxlint-disable-next-line no-await-in-loop -- one key after another is what is tried here
      await diskIsQuiet()
      // oxlint-disable-next-line no-await-in-loop -- as above
      const onDisk = (await storedAnswer(first))?.note ?? ''
      expect(onDisk.length).toBeGreaterThanOrEqual(typed - 250 / 50)
    }
  })

  test('is stored at once when the page goes out of sight', async () => {
    recordAnswer(open.id, first, note('Bij een huisbezoek'))
    await flushAnswers()
    expect(await storedAnswer(first)).toMatchObject({ note: 'Bij een huisbezoek' })
    expect(writerState().status).toBe('saved')
  })
})

describe('while a write is running', () => {
  test('what is changed meanwhile is written after it', async () => {
    const said = listen()
    recordAnswer(open.id, first, score(3))
    recordAnswer(open.id, second, score(4))
    recordAnswer(open.id, first, score(5))
    await settled()
    expect(await storedAnswer(first)).toMatchObject({ score: 5, revision: 2 })
    expect(await storedAnswer(second)).toMatchObject({ score: 4, revision: 1 })
    expect(said.map(({ status }) => status)).toEqual(['saving', 'saving', 'saving', 'saving', 'saved'])
  })

  test('a change made the very moment that "saved" is said is written too', async () => {
    const stop = subscribeWriter(() => {
      if (writerState().status !== 'saved') return
      stop()
      queueMicrotask(() => recordAnswer(open.id, second, score(4)))
    })
    recordAnswer(open.id, first, score(3))
    await diskIsQuiet()
    expect(writerState()).toMatchObject({ status: 'saved', pending: [] })
    expect(await storedAnswer(second)).toMatchObject({ score: 4 })
  })

  test('changes of two assessments both arrive', async () => {
    const other = anOpenAssessment()
    await aDatabaseWith(open, other)
    recordAnswer(open.id, first, note('hier'))
    recordAnswer(other.id, first, note('daar'))
    await flushAnswers()
    expect(await storedAnswer(first, open)).toMatchObject({ note: 'hier' })
    expect(await storedAnswer(first, other)).toMatchObject({ note: 'daar' })
  })
})

describe('a write that fails', () => {
  test('keeps what was chosen and typed, and says why', async () => {
    fillTheDisk()
    recordAnswer(open.id, first, note('Bij een huisbezoek'))
    recordAnswer(open.id, first, score(3))
    await settled()
    expect(writerState()).toMatchObject({
      status: 'failed',
      failure: { type: 'WriteFailed', reason: 'full' },
    })
    expect(withPending(open).answers.get(first)).toMatchObject({ score: 3, note: 'Bij een huisbezoek' })
    expect(await storedAnswer(first)).toBeUndefined()
  })

  test('is tried again by "Opnieuw bewaren", as often as it takes', async () => {
    const makeRoom = fillTheDisk()
    recordAnswer(open.id, first, score(3))
    await settled()
    await flushAnswers()
    expect(writerState().status).toBe('failed')
    makeRoom()
    await flushAnswers()
    expect(writerState()).not.toHaveProperty('failure')
    expect(writerState()).toMatchObject({ status: 'saved', pending: [] })
    expect(await storedAnswer(first)).toMatchObject({ score: 3 })
  })

  test('is not tried again by itself: a next change waits with it until somebody says so', async () => {
    const makeRoom = fillTheDisk()
    recordAnswer(open.id, first, score(3))
    await settled()
    makeRoom()
    recordAnswer(open.id, second, score(4))
    recordAnswer(open.id, second, note('straks'))
    await settled()
    expect(writerState()).toMatchObject({ status: 'failed', failure: { reason: 'full' } })
    expect(await storedAnswer(second)).toBeUndefined()
    await flushAnswers()
    expect(await storedAnswer(first)).toMatchObject({ score: 3 })
    expect(await storedAnswer(second)).toMatchObject({ score: 4, note: 'straks' })
  })

  test('never says "saved" on the way', async () => {
    const said = listen()
    fillTheDisk()
    recordAnswer(open.id, first, score(3))
    recordAnswer(open.id, second, score(4))
    await settled()
    await flushAnswers()
    expect(said.map(({ status }) => status)).not.toContain('saved')
    expect(writerState().pending).toHaveLength(2)
  })

  test('because the browser closed the database is stored once that is open again', async () => {
    vi.useRealTimers()
    database.close()
    const openAgain = refuseToOpen()
    recordAnswer(open.id, first, score(3))
    await eventually(() => expect(writerState().status).toBe('failed'))
    expect(writerState()).toMatchObject({ failure: { reason: 'closed' } })
    openAgain()
    await reconnect()
    await eventually(() => expect(writerState().status).toBe('saved'))
    expect(await storedAnswer(first)).toMatchObject({ score: 3 })
  })

  test('because the assessment was finished elsewhere can only be let go', async () => {
    await updateOpenAssessment(open.id, (one) => withChange(one, first, score(3)))
    await finishAssessment(open.id, instant('2026-11-21T20:23:38.000Z'))
    recordAnswer(open.id, first, score(5))
    await settled()
    expect(writerState()).toMatchObject({ status: 'failed', failure: { type: 'AssessmentAlreadySealed' } })
    dropPending()
    expect(writerState()).toMatchObject({ status: 'saved', pending: [] })
    await flushAnswers()
    expect(await storedAnswer(first)).toMatchObject({ score: 3 })
  })

  test('because the assessment was deleted elsewhere is told as that', async () => {
    await destroyAssessment(open.original)
    recordAnswer(open.id, first, score(5))
    await settled()
    expect(writerState()).toMatchObject({ status: 'failed', failure: { type: 'AssessmentMissing' } })
  })
})

describe('what somebody sees', () => {
  test('is what is pending on top of what is stored', () => {
    const shown = anOpenAssessment({ id: open.id, scores: { '1.1': 2, '1.2': 2 } })
    recordAnswer(open.id, first, score(5))
    recordAnswer(open.id, first, note('nieuw'))
    const seen = withPending(shown)
    expect(seen.answers.get(first)).toMatchObject({ score: 5, note: 'nieuw' })
    expect(seen.answers.get(second)).toMatchObject({ score: 2 })
  })

  test('does not fall back to older answers while the screen has yet to hear what was stored', async () => {
    recordAnswer(open.id, first, score(5))
    await settled()
    expect(withPending(open).answers.get(first)).toMatchObject({ score: 5 })
  })

  test('is what the screen heard when that is newer, from another tab for instance', async () => {
    recordAnswer(open.id, first, score(5))
    await settled()
    const newer = await updateOpenAssessment(open.id, (one) => withChange(one, first, score(1)))
    expect('status' in newer && withPending(newer)).toBe(newer)
  })

  test('of another assessment is untouched', async () => {
    recordAnswer(open.id, first, score(5))
    const other = anOpenAssessment()
    expect(withPending(other)).toBe(other)
    await settled()
    expect(withPending(other)).toBe(other)
  })
})

describe('whatever somebody does', () => {
  test('"saved" is only said when all of it is on the disk', async () => {
    const anyPauses = fc.array(fc.nat({ max: 200 }), { minLength: 30, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(anyChanges, anyPauses, async (changes, pauses) => {
        open = anOpenAssessment()
        await aDatabaseWith(open)
        const checks: Promise<void>[] = []
        const stop = subscribeWriter(() => {
          if (writerState().status === 'saved') checks.push(expectOnDisk(withPending(open)))
        })
        for (const [index, [competency, change]] of changes.entries()) {
          recordAnswer(open.id, competency, change)
          const pause = pauses[index] ?? 0
          vi.advanceTimersByTime(pause)
          // oxlint-disable-next-line no-await-in-loop -- people do one thing after another
          if (pause > 100) await diskIsQuiet()
        }
        await flushAnswers()
        stop()
        await Promise.all(checks)
        const wanted = changes.reduce((seen, [id, change]) => withChange(seen, id, change), open)
        expect(withoutRevisions(await stored())).toEqual(withoutRevisions(wanted))
      }),
      { numRuns: 30 },
    )
  })
})

/** What is told to be saved lies on the disk, or something newer than it. */
async function expectOnDisk(told: OpenAssessment): Promise<void> {
  expect(writerState().pending).toEqual([])
  const onDisk = await stored()
  for (const [id, { revision }] of told.answers) {
    expect(onDisk?.answers.get(id)?.revision).toBeGreaterThanOrEqual(revision)
  }
}

function listen(): readonly WriterState[] {
  const said: WriterState[] = []
  onTestFinished(subscribeWriter(() => said.push(writerState())))
  return said
}

/** Waits until the writer says that it saved or failed; no clock moves. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    if (writerState().status !== 'saving') return resolve()
    const stop = subscribeWriter(() => {
      if (writerState().status === 'saving') return
      stop()
      resolve()
    })
  })
}

/** Gives the database all the turns it can need for what was asked of it. */
async function diskIsQuiet(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each turn lets the next one begin
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function stored(assessment = open) {
  return (await readAssessments()).assessments.find(({ id }) => id === assessment.id)
}

async function storedAnswer(competency: CompetencyId, assessment = open) {
  return (await stored(assessment))?.answers.get(competency)
}

function withoutRevisions(assessment: Awaited<ReturnType<typeof stored>>) {
  return [...(assessment?.answers ?? [])]
    .map(([id, { revision: _many, ...answer }]) => [id, answer] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
