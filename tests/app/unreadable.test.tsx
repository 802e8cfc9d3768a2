import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Unreadable } from '../../src/app/notices/Unreadable'
import { database } from '../../src/storage/database'
import { aGoal, asRecord } from '../support/aGoal'
import { aSealedAssessment } from '../support/builders'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

test('a record that cannot be read is told about, with the way to the storage page', async () => {
  await aDatabaseWith(aSealedAssessment())
  await database.table('assessments').put({ id: 'stuk' })
  await showScreen(<Unreadable />)
  expect(screen.getByText(/^Eén onderdeel op dit apparaat kan niet worden gelezen/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Bekijk de opslag' })).toHaveAttribute('href', '#/opslag')
})

test('a document that was set apart is told about too, until something takes its place', async () => {
  await aDatabaseWith(aSealedAssessment())
  const goal = asRecord('goal', 'doel', aGoal())
  await database.quarantine.add({ record: { ...goal, aim: 7 } })
  await showScreen(<Unreadable />)
  expect(screen.getByText(/^Eén onderdeel op dit apparaat kan niet worden gelezen/)).toBeVisible()
  await database.documents.put(goal)
  await waitFor(() => expect(screen.queryByRole('link')).toBeNull())
})

test('where everything can be read, nothing is said', async () => {
  await aDatabaseWith(aSealedAssessment())
  await showScreen(<Unreadable />)
  expect(screen.queryByRole('link')).toBeNull()
})
