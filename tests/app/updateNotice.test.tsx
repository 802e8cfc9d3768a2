import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { appUpdateState, startAppUpdates } from '../../src/app/appUpdates'
import { Screens } from '../../src/app/Screens'
import { eventually } from '../support/eventually'
import { anOpenAssessment } from '../support/builders'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'
import { FakeRegistration, FakeServiceWorkers, FakeWorker } from './fakeServiceWorkers'
import { timeoutMs } from '../support/timeoutMs'

beforeAll(aNewVersionWaits)
beforeEach(() => aDatabaseWith(anOpenAssessment({ id: 'bezig', scores: { '1.1': 3 } })))

test.each(['#/', '#/meer'])('a new version is offered at %s', async (address) => {
  await shows(address)
  expect(await screen.findByText('Er is een nieuwe versie')).toBeVisible()
})

test.each(['#/meting/bezig/vraag/1.1', '#/meting/bezig/controle', '#/meting/nieuw'])(
  'nobody is interrupted by a new version at %s',
  async (address) => {
    await shows(address)
    expect(screen.queryByText('Er is een nieuwe versie')).toBeNull()
  },
)

async function shows(address: string): Promise<void> {
  location.hash = address
  await showScreen(<Screens />)
  // The first screen of a file is also compiled here.
  await screen.findByRole('heading', { level: 1 }, { timeout: timeoutMs(15) })
}

/** A worker of an older version runs the page, and a newer one is installed. */
async function aNewVersionWaits(): Promise<void> {
  const workers = new FakeServiceWorkers()
  const newer = new FakeWorker('installing')
  workers.registration = new FakeRegistration({ active: new FakeWorker('activated'), installing: newer })
  vi.stubEnv('PROD', true)
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
  startAppUpdates()
  await eventually(() => {
    newer.becomes('installed')
    if (!appUpdateState.get().updateWaiting) throw new Error('not registered yet')
  })
  vi.unstubAllEnvs()
}
