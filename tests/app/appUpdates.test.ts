// @vitest-environment happy-dom
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { competenciesOf } from '../../src/domain/profile.ts'
import { eventually } from '../support/eventually'
import { anOpenAssessment } from '../support/builders.ts'
import { theProfile } from '../support/content.ts'
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
  test('is ready for offline use only when the active worker has checked every file', async () => {
    const worker = new FakeWorker('installing')
    workers.registration = new FakeRegistration({ installing: worker })
    const { appUpdateState } = await start()

    worker.becomes('installed')
    expect(appUpdateState.get().worksOffline).toBe('nothing')
    workers.registration.active = worker
    worker.becomes('activated')
    workers.controlledBy(worker)
    expect(appUpdateState.get().worksOffline).toBe('nothing')
    await eventually(() =>
      expect(appUpdateState.get()).toEqual({
        worksOffline: 'everything',
        offlineCheck: { type: 'OfflineChecked', files: 70, missing: 0, leftOut: [] },
        updateWaiting: false,
      }),
    )
    expect(worker.messages).toEqual(['VERIFY_SCORING', 'VERIFY_REST'])
    expect(reload).not.toHaveBeenCalled()
  })

  test('is not ready while a file is missing, and is when it has been repaired', async () => {
    const worker = new FakeWorker('activated')
    worker.kept.VERIFY_REST = { files: 70, missing: 2 }
    workers.registration = new FakeRegistration({ active: worker })
    const { appUpdateState, verifyOffline } = await start()
    await verifyOffline()
    expect(appUpdateState.get()).toMatchObject({ worksOffline: 'scoring', offlineCheck: { missing: 2 } })

    worker.kept.VERIFY_REST = { files: 70, missing: 0, leftOut: [] }
    await verifyOffline()
    expect(appUpdateState.get().worksOffline).toBe('everything')
    worker.kept.VERIFY_REST = { files: 70, missing: 1 }
    await verifyOffline()
    expect(appUpdateState.get().worksOffline).toBe('scoring')
    worker.kept.VERIFY_SCORING = { files: 20, missing: 1 }
    await verifyOffline()
    expect(appUpdateState.get()).toMatchObject({ worksOffline: 'nothing', offlineCheck: { missing: 1 } })
  })

  test('fetches by itself no more than scoring needs on a device that saves data, and the rest when asked', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'connection'))
    const worker = new FakeWorker('activated')
    workers.registration = new FakeRegistration({ active: worker })
    const { appUpdateState, verifyOffline } = await start()
    await eventually(() => expect(appUpdateState.get().worksOffline).toBe('scoring'))
    await eventually(() => expect(appUpdateState.get().offlineCheck).not.toBe('busy'))
    expect(worker.messages).toEqual(['VERIFY_SCORING'])

    await verifyOffline()
    expect(appUpdateState.get().worksOffline).toBe('everything')
  })

  test('goes on without a worker where the browser refuses one', async () => {
    workers.register = async () => Promise.reject(new Error('no'))
    const { appUpdateState, checkForUpdate, verifyOffline } = await start()
    expect(await checkForUpdate()).toBe(false)
    await verifyOffline()
    expect(appUpdateState.get()).toEqual({
      worksOffline: 'nothing',
      offlineCheck: { type: 'OfflineUnknown' },
      updateWaiting: false,
    })
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
    const { appUpdateState, newer } = await startWithNewer()
    const listener = vi.fn<() => void>()
    const stop = appUpdateState.subscribe(listener)

    newer.becomes('installed')
    expect(appUpdateState.get().updateWaiting).toBe(true)
    expect(appUpdateState.get()).toBe(appUpdateState.get())
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
    await eventually(() => expect(reload).toHaveBeenCalledTimes(1))
  })

  test('is asked for again where the worker does not take over, each time after twice as long', async () => {
    const { acceptUpdate, newer } = await startWithNewer()
    vi.useFakeTimers()
    workers.registration.waiting = newer
    acceptUpdate()
    await vi.advanceTimersByTimeAsync(3_999)
    expect(reload).not.toHaveBeenCalled()
    const times: number[] = []
    for (let second = 4; second <= 60; second++) {
      const before = reload.mock.calls.length
      await vi.advanceTimersByTimeAsync(second === 4 ? 1 : 1000)
      if (reload.mock.calls.length > before) times.push(second)
    }
    vi.useRealTimers()
    expect(times).toEqual([4, 8, 16, 32])
  })

  test('does not come while an answer cannot be stored', async () => {
    const { acceptUpdate } = await startWithNewer()
    const { recordAnswer } = await import('../../src/storage/answers.ts')
    const { autosaveState } = await import('../../src/storage/autosave/queue.ts')
    const { id, profile } = anOpenAssessment({ id: 'bezig' })
    const [competency] = competenciesOf(theProfile()).map((one) => one.id)
    if (!competency) throw new Error(`${profile.id} asks nothing`)
    recordAnswer(id, competency, { kind: 'note', note: 'Dit mag niet verdwijnen.' })
    acceptUpdate()
    await eventually(() => expect(autosaveState.get().status).toBe('failed'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(reload).not.toHaveBeenCalled()
  })

  test('accepted in another tab does not reload this one, but still waits for it', async () => {
    const { acceptUpdate, appUpdateState, newer } = await startWithNewer()
    workers.controlledBy(newer)

    expect(reload).not.toHaveBeenCalled()
    expect(appUpdateState.get().updateWaiting).toBe(true)
    acceptUpdate()
    await eventually(() => expect(reload).toHaveBeenCalledTimes(1))
  })

  test('can be asked for, and a network that is gone is no error', async () => {
    const { checkForUpdate } = await startWithNewer()
    expect(await checkForUpdate()).toBe(true)
    workers.registration.update = async () => Promise.reject(new Error('offline'))
    expect(await checkForUpdate()).toBe(false)
  })
})

async function start() {
  const { acceptUpdate, appUpdateState, checkForUpdate, startAppUpdates, verifyOffline } =
    await import('../../src/app/appUpdates.ts')
  startAppUpdates()
  await eventually(() => expect(document.readyState).toBe('complete'))
  await new Promise((resolve) => setTimeout(resolve))
  return { acceptUpdate, appUpdateState, checkForUpdate, verifyOffline }
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
