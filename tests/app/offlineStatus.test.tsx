import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { FakeRegistration, FakeServiceWorkers, FakeWorker } from './fakeServiceWorkers'

test('the app is only said to work without internet while every file is there', async () => {
  const worker = new FakeWorker('activated')
  const OfflineStatus = await startedWith(worker)
  render(<OfflineStatus />)
  expect(screen.getByText(/^Nog niet klaar voor gebruik zonder internet/)).toBeVisible()
  expect(await screen.findByText(/^De app werkt zonder internet/)).toBeVisible()

  worker.kept.VERIFY_SCORING = { files: 20, missing: 2 }
  await userEvent.click(screen.getByRole('button', { name: 'Controleer de bestanden' }))
  expect(await screen.findByText(/er ontbreken 2 bestanden/)).toBeVisible()
  expect(screen.queryByText(/^De app werkt zonder internet/)).toBeNull()

  worker.kept.VERIFY_SCORING = { files: 20, missing: 0 }
  worker.kept.VERIFY_REST = { files: 70, missing: 1 }
  await userEvent.click(screen.getByRole('button', { name: 'Controleer de bestanden' }))
  expect(await screen.findByText(/^Scoren werkt zonder internet\. Van de rest ontbreekt één/)).toBeVisible()

  worker.kept.VERIFY_REST = { files: 70, missing: 0 }
  await userEvent.click(screen.getByRole('button', { name: 'Controleer de bestanden' }))
  expect(await screen.findByText(/^De app werkt zonder internet/)).toBeVisible()
})

test('on a device that saves data the rest is left until somebody asks for it', async () => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'connection'))
  const OfflineStatus = await startedWith(new FakeWorker('activated'))
  render(<OfflineStatus />)
  await userEvent.click(await screen.findByRole('button', { name: 'Haal de rest op' }))
  expect(await screen.findByText(/^De app werkt zonder internet/)).toBeVisible()
})

test('what the site itself does not have is named, and is no reason to say that all is there', async () => {
  const worker = new FakeWorker('activated')
  worker.kept.VERIFY_REST = { files: 70, missing: 1, leftOut: ['profiles/tweede.json'] }
  const OfflineStatus = await startedWith(worker)
  render(<OfflineStatus />)
  expect(await screen.findByText(/^De app werkt zonder internet, behalve/)).toBeVisible()
  expect(screen.getByText(/^Eén bestand ontbreekt op deze site.*: profiles\/tweede\.json\./)).toBeVisible()
})

test('a worker that gives up is not laid at the door of the browser', async () => {
  const worker = new FakeWorker('installing')
  const OfflineStatus = await startedWith(worker, 'installing')
  render(<OfflineStatus />)
  expect(screen.getByText(/Sommige browsers/)).toBeVisible()
  await act(async () => worker.becomes('redundant'))
  expect(screen.getByText(/niet alle bestanden konden worden opgehaald/)).toBeVisible()
})

/** The status, in an app that has just started and has this worker. */
async function startedWith(worker: FakeWorker, state: 'active' | 'installing' = 'active') {
  const workers = new FakeServiceWorkers()
  workers.registration = new FakeRegistration({ [state]: worker })
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'serviceWorker'))
  vi.stubEnv('PROD', true)
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.resetModules()
  const { OfflineStatus } = await import('../../src/app/OfflineStatus')
  const { startAppUpdates } = await import('../../src/app/appUpdates')
  startAppUpdates()
  return OfflineStatus
}
