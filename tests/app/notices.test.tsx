import { act, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { holdInstallPrompt } from '../../src/app/installPrompt'
import { InstallCard } from '../../src/app/notices/InstallCard'
import { forgetPreferences } from '../../src/storage/preferences'
import { anOpenAssessment, aSealedAssessment, everywhere } from '../support/builders'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

const offered = () => screen.queryByText('Zet Groeispiegel op je beginscherm')

/** What Chromium does when it finds the app worth installing. */
function browserOffers() {
  const prompt = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  act(() => void dispatchEvent(event))
  return { event, prompt }
}

describe('the install card', () => {
  beforeAll(holdInstallPrompt)
  beforeEach(async () => {
    forgetPreferences()
    await aDatabaseWith(aSealedAssessment({ scores: everywhere(3) }))
  })

  test('comes only after the first finished assessment', async () => {
    await aDatabaseWith(anOpenAssessment())
    await showScreen(<InstallCard />)
    expect(browserOffers().event.defaultPrevented).toBe(true)
    expect(offered()).toBeNull()
  })

  test('lets the browser ask', async () => {
    const user = await showScreen(<InstallCard />)
    const { prompt } = browserOffers()
    await user.click(screen.getByRole('button', { name: 'Installeren' }))
    expect(prompt).toHaveBeenCalledOnce()
    expect(offered()).toBeNull()
  })

  test('goes away when dismissed, and never comes back after the second time', async () => {
    for (const time of [1, 2]) {
      const user = await showScreen(<InstallCard key={time} />)
      browserOffers()
      await user.click(screen.getByRole('button', { name: 'Niet nu' }))
      expect(offered()).toBeNull()
    }
    await showScreen(<InstallCard key="3" />)
    browserOffers()
    expect(offered()).toBeNull()
  })
})
