import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { startAppUpdates } from '../../src/app/appUpdates'
import { OfflineStatus } from '../../src/app/OfflineStatus'
import { FakeRegistration, FakeServiceWorkers, FakeWorker } from './fakeServiceWorkers'

const worker = new FakeWorker('activated')

beforeAll(() => {
  const workers = new FakeServiceWorkers()
  workers.registration = new FakeRegistration({ active: worker })
  vi.stubEnv('PROD', true)
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
  startAppUpdates()
  vi.unstubAllEnvs()
})

test('the app is only said to work without internet while every file is there', async () => {
  render(<OfflineStatus />)
  expect(screen.getByText(/^Nog niet klaar voor gebruik zonder internet/)).toBeVisible()
  expect(await screen.findByText(/^De app werkt zonder internet/)).toBeVisible()

  worker.kept = { files: 70, missing: 2 }
  await userEvent.click(screen.getByRole('button', { name: 'Kijk de bestanden na' }))
  expect(await screen.findByText(/er ontbreken 2 bestanden/)).toBeVisible()
  expect(screen.queryByText(/^De app werkt zonder internet/)).toBeNull()

  worker.kept = { files: 70, missing: 0 }
  await userEvent.click(screen.getByRole('button', { name: 'Kijk de bestanden na' }))
  expect(await screen.findByText(/^De app werkt zonder internet/)).toBeVisible()
})
