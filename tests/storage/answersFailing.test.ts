import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenAssessment } from '../../src/domain/assessment'
import { withChange } from '../../src/domain/scoring'
import { recordAnswer, undoLastAnswer } from '../../src/storage/answers'
import { destroyAssessment, finishAssessment, updateOpenAssessment } from '../../src/storage/assessments'
import { autosaveState, dropRefused, flushAutosave } from '../../src/storage/autosave/queue'
import { reconnect } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { eventually } from '../support/eventually'
import { anOpenAssessment, instant } from '../support/builders'
import { aDatabaseWith, fillTheDisk, refuseToOpen } from '../support/storage'
import {
  beginsAnswering,
  first,
  listen,
  note,
  score,
  second,
  seen,
  settled,
  storedAnswer,
} from '../support/answering'

const at = instant('2026-11-21T20:23:38.000Z')

let open: OpenAssessment

beforeEach(async () => {
  open = await beginsAnswering()
})

describe('a write that fails', () => {
  test('keeps what was chosen and typed, and says why', async () => {
    fillTheDisk()
    recordAnswer(open.id, first, note('Bij een huisbezoek'))
    recordAnswer(open.id, first, score(3))
    await settled()
    expect(autosaveState.get()).toMatchObject({
      status: 'failed',
      failure: { type: 'WriteFailed', reason: 'full' },
    })
    expect(seen(open).answers.get(first)).toMatchObject({ score: 3, note: 'Bij een huisbezoek' })
    expect(await storedAnswer(first, open)).toBeUndefined()
  })

  test('is tried again by "Opnieuw opslaan", as often as it takes', async () => {
    const makeRoom = fillTheDisk()
    recordAnswer(open.id, first, score(3))
    await settled()
    await flushAutosave()
    expect(autosaveState.get().status).toBe('failed')
    makeRoom()
    await flushAutosave()
    expect(autosaveState.get()).not.toHaveProperty('failure')
    expect(autosaveState.get()).toMatchObject({ status: 'saved' })
    expect(await storedAnswer(first, open)).toMatchObject({ score: 3 })
  })

  test('is not tried again by itself: a next change waits with it until somebody says so', async () => {
    const makeRoom = fillTheDisk()
    recordAnswer(open.id, first, score(3))
    await settled()
    makeRoom()
    recordAnswer(open.id, second, score(4))
    recordAnswer(open.id, second, note('straks'))
    await settled()
    expect(autosaveState.get()).toMatchObject({ status: 'failed', failure: { reason: 'full' } })
    expect(await storedAnswer(second, open)).toBeUndefined()
    await flushAutosave()
    expect(await storedAnswer(first, open)).toMatchObject({ score: 3 })
    expect(await storedAnswer(second, open)).toMatchObject({ score: 4, note: 'straks' })
  })

  test('never says "saved" on the way', async () => {
    const said = listen()
    fillTheDisk()
    recordAnswer(open.id, first, score(3))
    recordAnswer(open.id, second, score(4))
    await settled()
    await flushAutosave()
    expect(said.map(({ status }) => status)).not.toContain('saved')
    expect(seen(open).answers.get(second)).toMatchObject({ score: 4 })
  })

  test('because the browser closed the database is stored once that is open again', async () => {
    vi.useRealTimers()
    database.close()
    const openAgain = refuseToOpen()
    recordAnswer(open.id, first, score(3))
    await eventually(() => expect(autosaveState.get().status).toBe('failed'))
    expect(autosaveState.get()).toMatchObject({ failure: { reason: 'closed' } })
    openAgain()
    await reconnect()
    await eventually(() => expect(autosaveState.get().status).toBe('saved'))
    expect(await storedAnswer(first, open)).toMatchObject({ score: 3 })
  })

  test('because the assessment was finished elsewhere can only be let go', async () => {
    await updateOpenAssessment(open.id, (one) => one && withChange(one, first, score(3), at))
    await finishAssessment(open.id, instant('2026-11-21T20:23:38.000Z'))
    recordAnswer(open.id, first, score(5))
    await settled()
    expect(autosaveState.get()).toMatchObject({
      status: 'failed',
      refused: [{ refusal: { type: 'AssessmentAlreadySealed' } }],
    })
    dropRefused()
    expect(autosaveState.get()).toMatchObject({ status: 'saved' })
    await flushAutosave()
    expect(await storedAnswer(first, open)).toMatchObject({ score: 3 })
  })

  test('for good keeps no other assessment from being stored, and letting it go lets go of nothing else', async () => {
    const other = anOpenAssessment()
    await aDatabaseWith(open, other)
    await destroyAssessment(open.original)
    recordAnswer(open.id, first, note('Te laat'))
    recordAnswer(other.id, first, note('Op tijd'))
    await flushAutosave()
    expect(autosaveState.get().refused).toMatchObject([{ words: ['Te laat'] }])
    expect(await storedAnswer(first, other)).toMatchObject({ note: 'Op tijd' })
    recordAnswer(other.id, second, note('Nog iets'))
    dropRefused()
    await flushAutosave()
    expect(await storedAnswer(second, other)).toMatchObject({ note: 'Nog iets' })
  })

  test('because the assessment was deleted elsewhere is told as that', async () => {
    await destroyAssessment(open.original)
    recordAnswer(open.id, first, score(5))
    await settled()
    expect(autosaveState.get()).toMatchObject({
      status: 'failed',
      refused: [{ refusal: { type: 'AssessmentMissing' } }],
    })
  })
})

describe('taking the last change back', () => {
  test('goes the same way as every change, and waits for a full disk', async () => {
    recordAnswer(open.id, first, score(3))
    await settled()
    const makeRoom = fillTheDisk()
    undoLastAnswer(open.id)
    await settled()
    expect(autosaveState.get().status).toBe('failed')
    expect(seen(open).answers.get(first)).not.toHaveProperty('score')
    makeRoom()
    await flushAutosave()
    expect(await storedAnswer(first, open)).not.toHaveProperty('score')
  })
})
