import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Emptied } from '../../src/app/Emptied'
import { database } from '../../src/storage/database'
import { aSealedAssessment } from '../support/builders'
import { registerDocuments } from '../support/ledger'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

beforeEach(() => aDatabaseWith())

test('a tab whose data were cleared says what it still knows, also what is no assessment', async () => {
  await aDatabaseWith(aSealedAssessment(), aSealedAssessment({ binnedOn: '2026-11-01' }))
  await database.documents.bulkPut(registerDocuments().slice(0, 1))
  await showScreen(<Emptied />)
  expect(
    screen.getByText(/Dit tabblad weet nog 2 metingen, en wat je verder schreef\. Zet je dat terug/),
  ).toBeVisible()
})

test('of somebody who scored nothing it does not speak of assessments', async () => {
  await database.documents.bulkPut(registerDocuments().slice(0, 1))
  await showScreen(<Emptied />)
  expect(screen.getByText(/Dit tabblad weet nog wat je hier schreef\./)).toBeVisible()
})

test('a tab that knows nothing says that the data were cleared, and no more', async () => {
  await showScreen(<Emptied />)
  expect(screen.getByText('Dat deed je browser, of iemand die de sitegegevens wiste.')).toBeVisible()
})
