import { evidences } from '../../src/domain/documents/evidence'
import { act, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { holdInstallPrompt } from '../../src/app/installPrompt'
import { Offer } from '../../src/app/notices/Offer'
import { forgetPreferences, preferencesNow, setPreferences } from '../../src/storage/preferences'
import { addDays, calendarDateOf } from '../../src/lib/calendarDate'
import { addDocuments } from '../../src/storage/documents'
import { anOpenAssessment, aSealedAssessment, everywhere } from '../support/builders'
import { anEvidenceRecord } from '../support/evidence'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

const today = calendarDateOf(new Date())
const asked = () => screen.queryByText('Maak een reservekopie')
const install = () => screen.queryByText('Zet Groeispiegel op je beginscherm')

/** What Chromium does when it finds the app worth installing. */
function browserOffersToInstall() {
  const event = new Event('beforeinstallprompt', { cancelable: true })
  act(() => void dispatchEvent(Object.assign(event, { prompt: () => Promise.resolve() })))
}

describe('the question for a backup', () => {
  beforeAll(holdInstallPrompt)
  beforeEach(async () => {
    forgetPreferences()
    await aDatabaseWith(aSealedAssessment({ date: today, scores: everywhere(3) }))
  })

  test('comes after the first finished assessment, not before', async () => {
    await aDatabaseWith(anOpenAssessment({ date: today, scores: everywhere(3) }))
    await showScreen(<Offer />)
    expect(asked()).toBeNull()
  })

  test('comes without any assessment when something else was written on an earlier day', async () => {
    await aDatabaseWith()
    await addDocuments(evidences, [anEvidenceRecord()])
    setPreferences({ wroteOn: addDays(today, -1) })
    await showScreen(<Offer />)
    expect(asked()).toBeVisible()
  })

  test('stays away when all that was written is gone: there would be nothing in it', async () => {
    await aDatabaseWith()
    setPreferences({ wroteOn: addDays(today, -1) })
    await showScreen(<Offer />)
    expect(asked()).toBeNull()
  })

  test('comes when something was written after the last backup', async () => {
    setPreferences({ lastBackup: addDays(today, -31) })
    await aDatabaseWith(aSealedAssessment({ date: addDays(today, -40), scores: everywhere(3) }))
    await addDocuments(evidences, [anEvidenceRecord()])
    await showScreen(<Offer />)
    expect(asked()).toBeVisible()
  })

  test('leads to making one, and comes alone', async () => {
    await showScreen(<Offer />)
    browserOffersToInstall()
    expect(screen.getByRole('link', { name: 'Maak reservekopie' })).toHaveAttribute('href', '#/reservekopie')
    expect(install()).toBeNull()
  })

  test('is left to Start there, and nothing else is asked in its place', async () => {
    await showScreen(<Offer isOnDesk />)
    browserOffersToInstall()
    expect(asked()).toBeNull()
    expect(install()).toBeNull()
  })

  test('takes not now for an answer, for a month, and asks nothing else in its place', async () => {
    const user = await showScreen(<Offer />)
    browserOffersToInstall()
    await user.click(screen.getByRole('button', { name: 'Niet nu' }))
    expect(asked()).toBeNull()
    expect(install()).toBeNull()
    expect(preferencesNow().backupAsked).toBe(today)
  })

  test('comes back when that month has passed', async () => {
    setPreferences({ backupAsked: addDays(today, -30) })
    await showScreen(<Offer />)
    expect(asked()).toBeVisible()
  })

  test('stays away while nothing is newer than the last backup; then the home screen may be offered', async () => {
    setPreferences({ lastBackup: today })
    await showScreen(<Offer />)
    browserOffersToInstall()
    expect(asked()).toBeNull()
    expect(install()).toBeVisible()
  })

  test('is not silenced for years by a clock that once ran ahead', async () => {
    setPreferences({ lastBackup: '2099-01-01', backupAsked: '2099-01-01' })
    await showScreen(<Offer />)
    expect(asked()).toBeNull()
    expect(preferencesNow()).toMatchObject({ lastBackup: today, backupAsked: today })
  })
})
