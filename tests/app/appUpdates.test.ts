// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { FakeRegistration, FakeServiceWorkers, FakeWorker } from './fakeServiceWorkers.ts'

const reload = vi.fn<() => void>()
let workers: FakeServiceWorkers

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('PROD', true)
  reload.mockReset()
  vi.spyOn(window.location, 'reload').mockImplementation(reload)
  workers = new FakeServiceWorkers()
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
})

describe('the first visit', () => {
  test('is ready for offline use only when the worker is active, not when it is merely installed', async () => {
    const worker = new FakeWorker('installing')
    workers.registration = new FakeRegistration({ installing: worker })
    const { appUpdateState } = await start()

    worker.becomes('installed')
    expect(appUpdateState()).toEqual({ offlineReady: false, updateWaiting: false })
    worker.becomes('activated')
    workers.controlledBy(worker)
    expect(appUpdateState()).toEqual({ offlineReady: true, updateWaiting: false })
    expect(reload).not.toHaveBeenCalled()
  })

  test('goes on without a worker where the browser refuses one', async () => {
    workers.register = async () => Promise.reject(new Error('no'))
    const { appUpdateState, checkForUpdate } = await start()
    expect(appUpdateState()).toEqual({ offlineReady: false, updateWaiting: false })
    expect(await checkForUpdate()).toBe(false)
  })

  test('registers nothing in development', async () => {
    vi.stubEnv('PROD', false)
    const register = vi.spyOn(workers, 'register')
    await start()
    expect(register).not.toHaveBeenCalled()
  })
})

describe('a newer version', () => {
  test('is told once it waits, to whoever listens, and the state stays the same object in between', async () => {
    const { appUpdateState, subscribeAppUpdates, newer } = await startWithNewer()
    const listener = vi.fn<() => void>()
    const stop = subscribeAppUpdates(listener)

    newer.becomes('installed')
    expect(appUpdateState().updateWaiting).toBe(true)
    expect(appUpdateState()).toBe(appUpdateState())
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
    newer.becomes('activated')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('comes with a reload in the tab whose person accepted it', async () => {
    const { acceptUpdate, newer } = await startWithNewer()
    newer.becomes('installed')
    workers.registration.waiting = newer

    acceptUpdate()
    expect(newer.messages).toEqual(['SKIP_WAITING'])
    expect(reload).not.toHaveBeenCalled()
    workers.controlledBy(newer)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('accepted in another tab does not reload this one, but still waits for it', async () => {
    const { acceptUpdate, appUpdateState, newer } = await startWithNewer()
    workers.controlledBy(newer)

    expect(reload).not.toHaveBeenCalled()
    expect(appUpdateState().updateWaiting).toBe(true)
    acceptUpdate()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('can be asked for, and a network that is gone is no error', async () => {
    const { checkForUpdate } = await startWithNewer()
    expect(await checkForUpdate()).toBe(true)
    workers.registration.update = async () => Promise.reject(new Error('offline'))
    expect(await checkForUpdate()).toBe(false)
  })
})

test('the address of the worker passes through the one policy that the page allows', async () => {
  const policies: string[] = []
  const createPolicy = (name: string, rules: { createScriptURL: (address: string) => string }) => {
    policies.push(name)
    return { createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}` }
  }
  vi.stubGlobal('trustedTypes', { createPolicy })
  const register = vi.spyOn(workers, 'register')
  await start()
  expect(policies).toEqual(['groeispiegel'])
  expect(register.mock.calls[0]?.[0]).toBe(`trusted ${new URL('sw.js', document.baseURI).href}`)
})

async function start() {
  const { acceptUpdate, appUpdateState, checkForUpdate, startAppUpdates, subscribeAppUpdates } =
    await import('../../src/app/appUpdates.ts')
  startAppUpdates()
  await vi.waitFor(() => expect(document.readyState).toBe('complete'))
  await new Promise((resolve) => setTimeout(resolve))
  return { acceptUpdate, appUpdateState, checkForUpdate, subscribeAppUpdates }
}

async function startWithNewer() {
  const active = new FakeWorker('activated')
  workers.registration = new FakeRegistration({ active })
  workers.controller = active
  const updates = await start()
  const newer = new FakeWorker('installing')
  workers.registration.finds(newer)
  return { ...updates, newer }
}
