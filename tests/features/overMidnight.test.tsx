import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Screens } from '../../src/app/Screens'
import { readDocuments } from '../../src/storage/readDocuments'
import { setPreferences } from '../../src/storage/preferences'
import { useBackupDue } from '../../src/shared/backup/useBackupDue'
import { anEvidenceRecord } from '../support/evidence'
import { everyDocument } from '../support/everyDocument'
import { everything } from '../support/screens'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith, storedRecords } from '../support/storage'
import { database } from '../../src/storage/database'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 23, 50) })
  history.replaceState(null, '')
  await aDatabaseWith()
})
afterEach(() => vi.useRealTimers())

async function show(address: string) {
  location.hash = address
  await showScreen(<Screens />)
  await screen.findByRole('heading', { level: 1 })
  return userEvent.setup()
}

/** The page stays open over midnight, and somebody comes back to it. */
function sleepsTill(day: Date) {
  vi.setSystemTime(day)
  act(() => void window.dispatchEvent(new Event('focus')))
}

const nextMorning = () => sleepsTill(new Date(2026, 10, 22, 8))
const seenDay = async (label: string) => screen.findByLabelText(label)

describe('a page that stays open over midnight', () => {
  test('offers the new day for a new assessment', async () => {
    const user = await show('#/meting/nieuw')
    expect(await seenDay('Datum')).toHaveValue('2026-11-21')
    nextMorning()
    await waitFor(() => expect(screen.getByLabelText('Datum')).toHaveValue('2026-11-22'))
    await user.click(screen.getByRole('button', { name: 'Begin met scoren' }))
    await waitFor(async () => expect(await storedRecords()).toMatchObject([{ date: '2026-11-22' }]))
  })

  test('leaves the day of a new assessment alone that somebody chose', async () => {
    const user = await show('#/meting/nieuw')
    const field = await seenDay('Datum')
    await user.clear(field)
    await user.type(field, '2026-11-19')
    nextMorning()
    await user.click(screen.getByRole('button', { name: 'Begin met scoren' }))
    await waitFor(async () => expect(await storedRecords()).toMatchObject([{ date: '2026-11-19' }]))
  })

  test('takes the new day as the day of an example', async () => {
    const user = await show('#/bewijs')
    await user.click(screen.getByRole('button', { name: 'Nieuw bewijs' }))
    expect(await seenDay('Datum')).toHaveValue('2026-11-21')
    nextMorning()
    expect(screen.getByLabelText('Datum')).toHaveAttribute('max', '2026-11-22')
    expect(screen.getByLabelText('Datum')).toHaveValue('2026-11-22')
    await user.type(screen.getByLabelText(/^Situatie/), 'a')
    await waitFor(async () => expect(await readDocuments()).toMatchObject([{ date: '2026-11-22' }]))
  })

  test('sees that a day of the plan has come, and has passed', async () => {
    await database.table('documents').bulkPut([...everyDocument])
    await show('#/plan')
    expect(await screen.findByText('Te doen')).toBeVisible()
    sleepsTill(new Date(2027, 0, 15, 8))
    expect(await screen.findByText('15 januari 2027')).toBeVisible()
    expect(await screen.findByText(/Vandaag/)).toBeVisible()
    sleepsTill(new Date(2027, 0, 16, 8))
    await waitFor(() => expect(screen.queryByText(/Vandaag/)).toBeNull())
  })

  test('draws a report up on the day it is made', async () => {
    await aDatabaseWith(...everything)
    await show('#/rapport/eind')
    expect((await screen.findAllByText(/21 november 2026/)).length).toBeGreaterThan(0)
    nextMorning()
    await waitFor(() => expect(screen.queryAllByText(/21 november 2026/)).toEqual([]))
    expect(screen.getAllByText(/22 november 2026/).length).toBeGreaterThan(0)
  })

  test('asks for a backup when its day has come', async () => {
    await database.documents.put(anEvidenceRecord())
    setPreferences({ wroteOn: '2026-11-21' })
    await showScreen(<Due />)
    expect(screen.getByText('nog niet')).toBeVisible()
    nextMorning()
    expect(await screen.findByText('tijd')).toBeVisible()
  })
})

function Due() {
  return <p>{useBackupDue() ? 'tijd' : 'nog niet'}</p>
}
