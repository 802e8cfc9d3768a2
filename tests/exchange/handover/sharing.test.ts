// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readShareQuery, shareCache, shareQuery } from '../../../src/exchange/handover/sharing'
import { takeShared } from '../../../src/exchange/handover/takeShared'
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

  test('that is no longer there is told as such, once', async () => {
    vi.stubGlobal('caches', {
      match: () => Promise.resolve(undefined),
      delete: () => Promise.resolve(false),
    })
    history.replaceState(null, '', `${shareQuery('Shared')}#/rapporten/openen`)
    expect(await takeShared()).toEqual({ type: 'ReceivedLost' })
    expect(location.search).toBe('')
    expect(location.hash).toBe('#/rapporten/openen')
    expect(await takeShared()).toBeUndefined()
  })

  test('that the browser does not give back is told as such', async () => {
    vi.stubGlobal('caches', { match: () => Promise.reject(new DOMException('no', 'UnknownError')) })
    history.replaceState(null, '', shareQuery('Shared'))
    expect(await takeShared()).toEqual({ type: 'ReceivedLost' })
  })

  test('is not made up from an address that somebody else wrote', () => {
    expect(readShareQuery('?ontvangen=Anders')).toBeUndefined()
    expect(readShareQuery('?iets=Shared')).toBeUndefined()
    expect(readShareQuery('')).toBeUndefined()
  })
})
