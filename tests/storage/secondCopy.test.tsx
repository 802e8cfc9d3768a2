import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { lastCopy, readSecondCopies, writeSecondCopy } from '../../src/storage/secondCopy/secondCopy'
import { database } from '../../src/storage/database'
import { aSealedAssessment } from '../support/builders'
import { keepsCopies, type Copies } from '../support/copies'
import { gate } from '../support/gate'
import { aDatabaseWith } from '../support/storage'
import '../support/workersHere'

const lock = 'groeispiegel-copies'

let browser: Copies

beforeEach(async () => {
  browser = keepsCopies()
  await aDatabaseWith(aSealedAssessment({ id: 'een' }))
})

describe('copying', () => {
  test('keeps what the database holds, and says when', async () => {
    const written = await writeSecondCopy()
    expect(written).toMatchObject({ type: 'CopyWritten' })
    expect(lastCopy.get()).toEqual(written)
    expect(await readSecondCopies()).toMatchObject({
      type: 'CopiesRead',
      copies: [{ archive: { assessments: [{ id: 'een' }] } }],
      damaged: 0,
    })
  })

  test('while another tab copies takes what is there when that is done, not what was there before', async () => {
    const other = gate()
    void browser.locks.request(lock, () => other.passed)
    const writing = writeSecondCopy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await database.assessments.update('een', { revision: 2, writers: { unknown: 2 } })
    other.open()
    expect(await writing).toMatchObject({ type: 'CopyWritten' })
    expect(await readSecondCopies()).toMatchObject({
      copies: [{ archive: { assessments: [{ revision: 2 }] } }],
    })
  })

  test('passes by a tab that holds the copies and does nothing', async () => {
    browser.locks.request(lock, () => new Promise(() => undefined)).catch(() => undefined)
    expect(await writeSecondCopy()).toMatchObject({ type: 'CopyWritten' })
  })

  test('that another tab passes by meanwhile still ends, and says how', async () => {
    const slow = gate()
    browser.files.waits = () => slow.passed
    const writing = writeSecondCopy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await browser.locks.request(lock, { steal: true }, () => undefined)
    slow.open()
    expect(await writing).toMatchObject({ type: 'CopyWritten' })
    expect(browser.files.all).toHaveLength(1)
  })

  test('that gets no answer is given up, and cuts off no other', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const opening = gate()
    browser.files.waits = () => {
      opening.open()
      return new Promise(() => undefined)
    }
    const [writing, reading] = [writeSecondCopy(), readSecondCopies()]
    await opening.passed
    // As long as the worker may take.
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await writing).toMatchObject({ type: 'CopyFailed', detail: 'no answer' })
    expect(await reading).toMatchObject({ type: 'CopiesRead' })
    browser.files.waits = () => Promise.resolve()
    expect(await writeSecondCopy()).toMatchObject({ type: 'CopyWritten' })
  })

  test('that is slow is waited for by what this tab asks next, which takes no answer away from it', async () => {
    const slow = gate()
    browser.files.waits = () => slow.passed
    const [writing, reading] = [writeSecondCopy(), readSecondCopies()]
    // Longer than the lock of another tab is waited for.
    setTimeout(slow.open, 4000)
    expect(await writing).toMatchObject({ type: 'CopyWritten' })
    expect(await reading).toMatchObject({ copies: [{ archive: { assessments: [{ id: 'een' }] } }] })
  })

  test('leaves nothing listening to the worker', async () => {
    const listens = vi.spyOn(Worker.prototype, 'addEventListener')
    await writeSecondCopy()
    const signals = listens.mock.calls.map(([, , options]) => typeof options === 'object' && options.signal)
    expect(signals.length).toBeGreaterThan(1)
    expect(signals.every((signal) => signal && signal.aborted)).toBe(true)
  })

  test.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['unknown', new DOMException('disk', 'UnknownError')],
  ] as const)('that fails is an answer: %s', async (reason, error) => {
    browser.files.fails = error
    expect(await writeSecondCopy()).toMatchObject({ type: 'CopyFailed', reason })
  })
})

describe('where nothing can be copied', () => {
  test.each(['storage', 'locks'])('because a browser has no %s, that is said', async (what) => {
    Object.defineProperty(navigator, what, { configurable: true, value: undefined })
    expect(await writeSecondCopy()).toEqual({ type: 'CopyUnavailable' })
    expect(await readSecondCopies()).toEqual({ type: 'CopyUnavailable' })
  })

  test('because the browser refuses it, that is said', async () => {
    const refused = () => Promise.reject(new DOMException('denied', 'SecurityError'))
    Object.defineProperty(navigator, 'storage', { configurable: true, value: { getDirectory: refused } })
    expect(await writeSecondCopy()).toEqual({ type: 'CopyUnavailable' })
  })

  test('because the database is closed, nothing empty takes the place of a copy', async () => {
    await writeSecondCopy()
    database.close()
    onTestFinished(async () => void (await database.open()))
    expect(await writeSecondCopy()).toMatchObject({ type: 'CopyFailed' })
    expect(browser.files.all).toHaveLength(1)
  })
})
