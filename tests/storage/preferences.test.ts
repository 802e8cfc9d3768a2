// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'

const key = 'groeispiegel.preferences'

const defaults = {
  language: 'nl',
  theme: 'auto',
  autoAdvance: false,
  profile: '',
  installDismissed: 0,
  persistence: 'unasked',
  lastBackup: '',
  wroteOn: '',
  backupAsked: '',
  visits: [],
  columns: [],
}

beforeEach(() => localStorage.clear())

describe('how somebody likes the app', () => {
  test('is Dutch, as light or dark as the device, without going on by itself, until they say otherwise', async () => {
    const { preferencesNow } = await start()
    expect(preferencesNow()).toEqual(defaults)
  })

  test('is remembered the next time, the rest as it was', async () => {
    const { setPreferences } = await start()
    setPreferences({ language: 'en' })
    setPreferences({ autoAdvance: true })
    const { preferencesNow } = await start()
    expect(preferencesNow()).toEqual({ ...defaults, language: 'en', autoAdvance: true })
  })

  test('is the default again after it is forgotten', async () => {
    const { setPreferences, setKnown, forgetPreferences, preferencesNow } = await start()
    setPreferences({ theme: 'dark' })
    setKnown(true)
    forgetPreferences()
    expect(preferencesNow()).toEqual(defaults)
    expect(localStorage).toHaveLength(0)
  })

  test('keeps what is good of what an older or newer app left, and takes the default for the rest', async () => {
    localStorage.setItem(
      key,
      JSON.stringify({ language: 'fy', theme: 'dark', autoAdvance: 'yes', font: 'groot' }),
    )
    const { preferencesNow } = await start()
    expect(preferencesNow()).toEqual({ ...defaults, theme: 'dark' })
  })
})

describe('junk in the browser’s storage', () => {
  test.each(['', '{', 'null', '3', '"nl"', '[]', '[{"theme":"dark"}]', '{"__proto__":{"theme":"dark"}}'])(
    '%s gives the defaults',
    async (junk) => {
      localStorage.setItem(key, junk)
      const { preferencesNow } = await start()
      expect(preferencesNow()).toEqual(defaults)
    },
  )

  test('of any kind gives whole preferences', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (junk) => {
        localStorage.setItem(key, junk)
        const { preferencesNow } = await start()
        expect(Object.keys(preferencesNow()).toSorted()).toEqual(Object.keys(defaults).toSorted())
      }),
      { numRuns: 30 },
    )
  })
})

describe('a browser that keeps nothing', () => {
  test('that throws at the mere mention of localStorage: preferences last until the tab closes', async () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const { preferencesNow, setPreferences, setKnown } = await start()
    expect(preferencesNow()).toEqual(defaults)
    setPreferences({ theme: 'dark' })
    setPreferences({ language: 'en' })
    setKnown(true)
    expect(preferencesNow()).toEqual({ ...defaults, theme: 'dark', language: 'en' })
  })

  test('that is full: the same', async () => {
    const { preferencesNow, setPreferences } = await start()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Exceeded the quota.', 'QuotaExceededError')
    })
    setPreferences({ language: 'en' })
    expect(preferencesNow()).toEqual({ ...defaults, language: 'en' })
  })
})

describe('a change in another tab', () => {
  test('is not undone by a change in this one', async () => {
    const { setPreferences, preferencesNow } = await start()
    localStorage.setItem(key, JSON.stringify({ theme: 'dark' }))
    setPreferences({ language: 'en' })
    expect(preferencesNow()).toEqual({ ...defaults, theme: 'dark', language: 'en' })
  })

  test('is seen in this one', async () => {
    await start()
    const { usePreferences } = await import('../../src/shared/preferences/usePreferences')
    const { result, unmount } = renderHook(usePreferences)
    expect(result.current).toEqual(defaults)
    localStorage.setItem(key, JSON.stringify({ theme: 'dark' }))
    act(() => void dispatchEvent(new StorageEvent('storage', { key })))
    expect(result.current).toEqual({ ...defaults, theme: 'dark' })
    localStorage.clear()
    act(() => void dispatchEvent(new StorageEvent('storage', { key: null })))
    expect(result.current).toEqual(defaults)
    unmount()
  })
})

describe('who has begun', () => {
  test('is known from the first paint on, and no longer when it is forgotten', async () => {
    const { setKnown } = await start()
    setKnown(true)
    expect(localStorage.getItem('groeispiegel.known')).toBe('1')
    setKnown(true, true)
    expect(localStorage.getItem('groeispiegel.known')).toBe('2')
    setKnown(false)
    expect(localStorage.getItem('groeispiegel.known')).toBeNull()
  })
})

/** The app as it starts anew, with what the browser has kept. */
async function start() {
  vi.resetModules()
  return import('../../src/storage/preferences')
}
