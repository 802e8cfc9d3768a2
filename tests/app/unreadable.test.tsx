import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Unreadable } from '../../src/app/notices/Unreadable'
import { database } from '../../src/storage/database'
import { aSealedAssessment } from '../support/builders'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

test('a record that cannot be read is told about, with the way to the storage page', async () => {
  await aDatabaseWith(aSealedAssessment())
  await database.table('assessments').put({ id: 'stuk' })
  await showScreen(<Unreadable />)
  expect(screen.getByText(/^Eén meting op dit apparaat kan niet worden gelezen/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Bekijk de opslag' })).toHaveAttribute('href', '#/opslag')
})

test('where everything can be read, nothing is said', async () => {
  await aDatabaseWith(aSealedAssessment())
  await showScreen(<Unreadable />)
  expect(screen.queryByRole('link')).toBeNull()
})
