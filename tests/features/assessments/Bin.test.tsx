import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Bin } from '../../../src/features/assessments/Bin'
import { aSealedAssessment } from '../../support/builders'
import { aDatabaseWith, storedRecords } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

const deleted = { id: 'a', date: '2026-03-15', moment: { kind: 'end' }, binnedOn: '2026-11-01' } as const

beforeEach(() => aDatabaseWith())

test('an empty bin says that it is empty', async () => {
  await showScreen(<Bin />)
  expect(screen.getByText('De prullenbak is leeg.')).toBeVisible()
})

test('a deleted moment says since when it lies here and until when it stays', async () => {
  await aDatabaseWith(
    aSealedAssessment(deleted),
    aSealedAssessment({ ...deleted, id: 'b', original: 'a', version: 2 }),
  )
  await showScreen(<Bin />)
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByRole('heading', { name: 'Eind, 15 maart 2026' })).toBeVisible()
  expect(screen.getByText('Verwijderd op 1 november 2026')).toBeVisible()
  expect(screen.getByText('Blijft hier tot en met 1 december 2026')).toBeVisible()
})

test('a moment that is put back is no longer in the bin, and that is said where the focus is', async () => {
  await aDatabaseWith(aSealedAssessment(deleted))
  const user = await showScreen(<Bin />, { language: 'en' })
  await user.click(screen.getByRole('button', { name: 'Restore End, 15 March 2026' }))
  expect(await screen.findByText('End, 15 March 2026 is back in your assessments.')).toBeVisible()
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^End, 15 March 2026 is back/))
  expect(await screen.findByText('The bin is empty.')).toBeVisible()
  expect(await storedRecords()).toMatchObject([{ id: 'a' }])
  expect(await storedRecords()).not.toMatchObject([{ binnedOn: '2026-11-01' }])
})

test('a moment is deleted for good only after a second yes', async () => {
  await aDatabaseWith(aSealedAssessment(deleted))
  const user = await showScreen(<Bin />)
  await user.click(screen.getByRole('button', { name: /^Definitief verwijderen/ }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText(/kun je niet ongedaan maken/)).toBeVisible()
  expect(await storedRecords()).toHaveLength(1)
  await user.click(within(dialog).getByRole('button', { name: 'Definitief verwijderen' }))
  expect(await screen.findByText('Eind, 15 maart 2026 is definitief verwijderd.')).toBeVisible()
  expect(await storedRecords()).toEqual([])
})
