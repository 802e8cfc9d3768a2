// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readShareQuery, shareCache, shareQuery } from '../../../src/exchange/handover/sharing'
import {
  dropWaiting,
  readWaiting,
  takeShareOutcome,
  waitingFiles,
} from '../../../src/exchange/handover/waitingHere'
import { eraseEverything } from '../../../src/storage/erase'
import { aDatabaseWith } from '../../support/storage'

const folder = new URL('.', document.baseURI).href

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', location.pathname)
})

describe('a shared file', () => {
  test('goes with everything else when everything is erased', async () => {
    await aDatabaseWith()
    const left = new Set([shareCache(folder)])
    vi.stubGlobal('caches', {
      keys: () => Promise.resolve([...left]),
      delete: (name: string) => Promise.resolve(left.delete(name)),
    })
    await eraseEverything()
    expect([...left]).toEqual([])
  })

  test('is told of once, and what stands behind the # stays', () => {
    history.replaceState(null, '', `${shareQuery('Shared')}#/rapporten/openen`)
    expect(takeShareOutcome()).toBe('Shared')
    expect(location.search).toBe('')
    expect(location.hash).toBe('#/rapporten/openen')
    expect(takeShareOutcome()).toBeUndefined()
  })

  test('that the browser does not give back is not there, and neither is a list of them', async () => {
    const refuses = () => Promise.reject(new DOMException('no', 'UnknownError'))
    vi.stubGlobal('caches', { match: refuses, has: refuses })
    const waiting = { address: `${folder}ontvangen/1`, name: 'a.pdf', bytes: 1, since: 1 }
    expect(await readWaiting(waiting)).toBeUndefined()
    expect(await waitingFiles()).toEqual([])
    await dropWaiting([waiting])
  })

  test('is not made up from an address that somebody else wrote', () => {
    expect(readShareQuery('?ontvangen=Anders')).toBeUndefined()
    expect(readShareQuery('?iets=Shared')).toBeUndefined()
    expect(readShareQuery('')).toBeUndefined()
  })
})
