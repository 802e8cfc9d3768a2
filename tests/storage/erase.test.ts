// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '../../src/storage/database'
import { eraseEverything } from '../../src/storage/erase'
import { onErased } from '../../src/storage/erased'
import { preferencesNow, setKnown, setPreferences } from '../../src/storage/preferences'
import { FakeWorker } from '../app/fakeServiceWorkers'
import { eventually } from '../support/eventually'
import { aSealedAssessment } from '../support/builders'
import { aDatabaseWith } from '../support/storage'

const folder = new URL('.', document.baseURI).href

beforeEach(async () => {
  localStorage.clear()
  sessionStorage.clear()
  await aDatabaseWith(aSealedAssessment())
})

describe('erasing everything', () => {
  test('leaves no database, no setting and no session behind', async () => {
    setPreferences({ theme: 'dark', language: 'en' })
    setKnown(true)
    sessionStorage.setItem('groeispiegel.draft', 'x')
    expect(await eraseEverything()).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
    expect(preferencesNow()).toMatchObject({ theme: 'auto', language: 'nl' })
  })

  test('leaves the database closed, so that nothing makes a new one by accident', async () => {
    await eraseEverything()
    await expect(database.assessments.toArray()).rejects.toThrow('DatabaseClosedError')
    expect(await indexedDB.databases()).toEqual([])
  })

  test('takes the worker, the files that work offline and the private files', async () => {
    const browser = aBrowser({
      scopes: [folder],
      caches: [`workbox-precache-v2-${folder}`, 'groeispiegel-data'],
      files: ['groeispiegel-copy'],
    })
    expect(await eraseEverything()).toEqual([])
    expect(browser.left()).toEqual([])
  })

  test('leaves what another site in a folder of the same host keeps', async () => {
    localStorage.setItem('another-app', 'x')
    const other = [`${folder}other/`, `workbox-precache-v2-${folder}other/`, 'other-file']
    const [scope = '', cache = '', file = ''] = other
    const browser = aBrowser({ scopes: [scope], caches: [cache], files: [file] })
    expect(await eraseEverything()).toEqual([])
    expect(browser.left()).toEqual(other)
    expect(localStorage.getItem('another-app')).toBe('x')
  })

  test('erases the rest when one place refuses, and says which', async () => {
    setPreferences({ theme: 'dark' })
    vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('no', 'SecurityError')) })
    expect(await eraseEverything()).toEqual(['caches'])
    expect(await indexedDB.databases()).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  test('does not wait for ever for a tab that holds the database, and succeeds later', async () => {
    // The browser answers nothing as long as the other tab keeps its connection.
    const held = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => new IDBOpenDBRequest())
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const erased = eraseEverything()
    await vi.advanceTimersByTimeAsync(5000)
    expect(await erased).toEqual(['database'])
    vi.useRealTimers()
    held.mockRestore()
    expect(await eraseEverything()).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
  })
})

describe('another tab', () => {
  /** Another tab is another channel of the same name. */
  const otherTab = () => new BroadcastChannel('groeispiegel')

  test('is told once the data is gone, and this tab does not tell itself', async () => {
    const here = vi.fn<() => void>()
    const stop = onErased(here)
    const tab = otherTab()
    const heard: unknown[] = []
    tab.addEventListener('message', ({ data }) => heard.push(data))
    await eraseEverything()
    await eventually(() => expect(heard).toEqual([{ type: 'Erasing' }, { type: 'Erased' }]))
    expect(here).not.toHaveBeenCalled()
    stop()
    tab.close()
  })

  test('can tell this one, which listens until it has heard enough', async () => {
    const tab = otherTab()
    const heard = await new Promise((resolve) => {
      const stop = onErased(() => {
        stop()
        resolve('erased')
      })
      tab.postMessage('something else')
      tab.postMessage({ type: 'Erased' })
    })
    expect(heard).toBe('erased')
    tab.close()
  })
})

interface Kept {
  readonly scopes: readonly string[]
  readonly caches: readonly string[]
  readonly files: readonly string[]
}

/** The parts of a browser that happy-dom does not have, with what lies in them. */
function aBrowser({ scopes, caches, files }: Kept) {
  const left = new Set([...scopes, ...caches, ...files])
  const remove = async (name: string) => left.delete(name)
  const registrations = scopes.map((scope) => ({
    scope,
    installing: null,
    waiting: null,
    active: new FakeWorker('activated'),
    unregister: () => remove(scope),
  }))
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistrations: async () => registrations },
    storage: {
      getDirectory: async () => ({
        keys: async function* () {
          yield* files
        },
        removeEntry: remove,
      }),
    },
  })
  vi.stubGlobal('caches', { keys: async () => caches, delete: remove })
  return { left: () => [...left] }
}
