import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '../../src/storage/database'
import { demandCopy } from '../../src/storage/secondCopy/copyDemand'
import { keepCopies } from '../../src/storage/secondCopy/keepCopies'
import { lastCopy, readSecondCopies, type CopyOutcome } from '../../src/storage/secondCopy/secondCopy'
import { aSealedAssessment } from '../support/builders'
import { keepsCopies, type Copies } from '../support/copies'
import { aDatabaseWith } from '../support/storage'
import '../support/workersHere'

let browser: Copies
let visible: DocumentVisibilityState

beforeAll(keepCopies)
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  browser = keepsCopies()
  visible = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible)
  await aDatabaseWith(aSealedAssessment({ id: 'een' }))
  await copied(demandCopy)
})
afterEach(async () => {
  // Nothing waits for a clock that no longer runs.
  await copied(demandCopy)
  vi.useRealTimers()
})

/** How the next copy went, after this. */
function copied(what: () => void): Promise<CopyOutcome | undefined> {
  return new Promise((resolve) => {
    const end = lastCopy.subscribe(() => {
      end()
      resolve(lastCopy.get())
    })
    what()
  })
}

async function changes(revision: number): Promise<void> {
  await database.assessments.update('een', { revision, writers: { unknown: revision } })
}

const passes = (seconds: number) => vi.advanceTimersByTime(seconds * 1000)

function turns(to: DocumentVisibilityState): void {
  visible = to
  document.dispatchEvent(new Event('visibilitychange'))
}

/** Of the newest copy, once all that was begun is done: in one tab they wait for each other. */
async function revisionInCopy(): Promise<number | undefined> {
  const read = await readSecondCopies()
  return read.type === 'CopiesRead' ? read.copies[0]?.archive.assessments[0]?.revision : undefined
}

describe('a change', () => {
  test('is copied within thirty seconds, and not at each key', async () => {
    await changes(2)
    passes(24)
    expect(await revisionInCopy()).toBe(1)
    await copied(() => passes(6))
    expect(await revisionInCopy()).toBe(2)
  })

  test('that follows another is in the same copy, which waits no longer for it', async () => {
    await changes(2)
    passes(20)
    await changes(3)
    await copied(() => passes(10))
    expect(await revisionInCopy()).toBe(3)
  })

  test('is copied at once when the page goes out of sight', async () => {
    await changes(2)
    await copied(() => turns('hidden'))
    expect(await revisionInCopy()).toBe(2)
  })

  test('is copied at once when somebody asks for it', async () => {
    await changes(2)
    await copied(demandCopy)
    expect(await revisionInCopy()).toBe(2)
  })

  test('whose copy failed is copied by and by', async () => {
    await changes(2)
    browser.files.fails = new DOMException('disk', 'UnknownError')
    expect(await copied(() => passes(30))).toMatchObject({ type: 'CopyFailed' })
    browser.files.fails = undefined
    expect(await revisionInCopy()).toBe(1)
    expect(await copied(() => passes(30))).toMatchObject({ type: 'CopyWritten' })
    expect(await revisionInCopy()).toBe(2)
  })
})

test('without a change nothing is copied, in sight or out of it', async () => {
  const tries = vi.fn<() => void>()
  const end = lastCopy.subscribe(tries)
  passes(60)
  turns('hidden')
  turns('visible')
  await revisionInCopy()
  expect(tries).not.toHaveBeenCalled()
  end()
})
