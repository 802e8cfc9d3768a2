import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenAssessment } from '../../src/domain/assessment'
import { recordAnswer } from '../../src/storage/answers'
import { autosaveState, flushAutosave } from '../../src/storage/autosave/queue'
import { anOpenAssessment } from '../support/builders'
import { aDatabaseWith } from '../support/storage'
import {
  beginsAnswering,
  diskIsQuiet,
  first,
  listen,
  note,
  score,
  second,
  settled,
  storedAnswer,
} from '../support/answering'

let open: OpenAssessment

beforeEach(async () => {
  open = await beginsAnswering()
})

describe('a choice', () => {
  test('is stored at once, without waiting for any clock', async () => {
    recordAnswer(open.id, first, score(3))
    await settled()
    expect(autosaveState.get()).toMatchObject({ status: 'saved' })
    expect(await storedAnswer(first, open)).toMatchObject({ score: 3 })
  })

  test('is "saving" until it is on the disk, and then "saved"', async () => {
    const said = listen()
    recordAnswer(open.id, first, score(3))
    expect(said.map(({ status }) => status)).toEqual(['saving'])
    await settled()
    expect(said.map(({ status }) => status)).toEqual(['saving', 'saved'])
  })

  test('takes what was typed before it along', async () => {
    recordAnswer(open.id, first, note('Bij een huisbezoek'))
    recordAnswer(open.id, first, score(3))
    await settled()
    expect(await storedAnswer(first, open)).toMatchObject({ score: 3, note: 'Bij een huisbezoek' })
  })
})

describe('typed text', () => {
  test('waits for a moment, and is stored within 250 milliseconds', async () => {
    recordAnswer(open.id, first, note('Bij een huisbezoek'))
    expect(autosaveState.get()).toMatchObject({ status: 'saving', typing: true })
    await diskIsQuiet()
    expect(await storedAnswer(first, open)).toBeUndefined()
    vi.advanceTimersByTime(250)
    await settled()
    expect(await storedAnswer(first, open)).toMatchObject({ note: 'Bij een huisbezoek' })
  })

  test('of somebody who never pauses is never older than 250 milliseconds on the disk', async () => {
    const text = 'Een lang verhaal, zonder een keer op te houden'
    for (let typed = 1; typed <= text.length; typed += 1) {
      recordAnswer(open.id, first, note(text.slice(0, typed)))
      vi.advanceTimersByTime(50)
      // oxlint-disable-next-line no-await-in-loop -- one key after another is what is tried here
      await diskIsQuiet()
      // oxlint-disable-next-line no-await-in-loop -- after each key it is the disk that is looked at
      const onDisk = (await storedAnswer(first, open))?.note ?? ''
      expect(onDisk.length).toBeGreaterThanOrEqual(typed - 250 / 50)
    }
  })

  test('is stored at once when the page goes out of sight', async () => {
    recordAnswer(open.id, first, note('Bij een huisbezoek'))
    await flushAutosave()
    expect(await storedAnswer(first, open)).toMatchObject({ note: 'Bij een huisbezoek' })
    expect(autosaveState.get().status).toBe('saved')
  })
})

describe('while a write is running', () => {
  test('what is changed meanwhile is written after it', async () => {
    const said = listen()
    recordAnswer(open.id, first, score(3))
    recordAnswer(open.id, second, score(4))
    recordAnswer(open.id, first, score(5))
    await settled()
    expect(await storedAnswer(first, open)).toMatchObject({ score: 5, revision: 2 })
    expect(await storedAnswer(second, open)).toMatchObject({ score: 4, revision: 1 })
    expect(said.map(({ status }) => status)).toEqual(['saving', 'saving', 'saving', 'saving', 'saved'])
  })

  test('a change made the very moment that "saved" is said is written too', async () => {
    const stop = autosaveState.subscribe(() => {
      if (autosaveState.get().status !== 'saved') return
      stop()
      queueMicrotask(() => recordAnswer(open.id, second, score(4)))
    })
    recordAnswer(open.id, first, score(3))
    await diskIsQuiet()
    expect(autosaveState.get()).toMatchObject({ status: 'saved' })
    expect(await storedAnswer(second, open)).toMatchObject({ score: 4 })
  })

  test('changes of two assessments both arrive', async () => {
    const other = anOpenAssessment()
    await aDatabaseWith(open, other)
    recordAnswer(open.id, first, note('hier'))
    recordAnswer(other.id, first, note('daar'))
    await flushAutosave()
    expect(await storedAnswer(first, open)).toMatchObject({ note: 'hier' })
    expect(await storedAnswer(first, other)).toMatchObject({ note: 'daar' })
  })
})
