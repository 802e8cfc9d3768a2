import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { setReadOnly } from '../../../src/storage/connection'
import { database } from '../../../src/storage/database'
import { AssessmentsContext } from '../../../src/shared/assessments/useAssessments'
import { useOwnAssignment } from '../../../src/shared/documents/ownAssignment'
import { OtherSide } from '../../../src/shared/conflicts/OtherSide'
import { anAssignment, otherSideOf } from '../../support/otherSides'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'

const mine = anAssignment('Van deze telefoon.')
const theirs = otherSideOf(mine, { reflection: 'Van de laptop.' })
const title = 'Dit is ook op een ander apparaat veranderd'
const swap = 'Toon de andere versie'
const remove = 'Verwijder de andere versie'

beforeEach(async () => {
  await aDatabaseWith()
  await database.documents.bulkPut([mine, theirs])
})

test('the other side is taken, and given back', async () => {
  const user = await showScreen(<Screen />)
  expect(await screen.findByText(title)).toBeVisible()
  await user.click(screen.getByRole('button', { name: swap }))
  expect(await screen.findByText('Van de laptop.')).toBeVisible()
  expect(await screen.findByText('Je ziet nu de andere versie')).toBeVisible()
  await user.click(screen.getByRole('button', { name: swap }))
  expect(await screen.findByText('Van deze telefoon.')).toBeVisible()
  expect(screen.getByText(title)).toBeVisible()
})

test('the other side is deleted, and comes back when that is undone', async () => {
  const user = await showScreen(<Screen />)
  await user.click(await screen.findByRole('button', { name: remove }))
  const said = await screen.findByText('De andere versie is verwijderd')
  expect(said.closest('[tabindex]')).toHaveFocus()
  await waitFor(() => expect(screen.queryByText(title)).toBeNull())
  expect(screen.getByText('Van deze telefoon.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(await screen.findByText(title)).toBeVisible()
  expect(screen.getByText('De andere versie is terug')).toBeVisible()
  await user.click(screen.getByRole('button', { name: swap }))
  expect(await screen.findByText('Van de laptop.')).toBeVisible()
})

test('of several each has a number, and they go one by one', async () => {
  await database.documents.put({
    ...otherSideOf(mine, { reflection: 'Van de tablet.' }),
    id: 'assignment~1',
  })
  const user = await showScreen(<Screen />)
  await user.click(await screen.findByRole('button', { name: 'Toon andere versie 2' }))
  expect(await screen.findByText('Van de tablet.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Verwijder andere versie 1' }))
  expect(await screen.findByRole('button', { name: swap })).toBeVisible()
  await user.click(screen.getByRole('button', { name: swap }))
  expect(await screen.findByText('Van deze telefoon.')).toBeVisible()
})

test('a screen whose document nobody else changed says nothing', async () => {
  await showScreen(<OtherSide of="register" />)
  expect(document.body).toHaveTextContent('')
})

test('in English the same is said', async () => {
  await showScreen(<Screen />, { language: 'en' })
  expect(await screen.findByRole('button', { name: 'Show the other version' })).toBeVisible()
})

test('the example has no other side', async () => {
  await showScreen(
    <AssessmentsContext value={{ assessments: [], example: true }}>
      <OtherSide of="assignment" />
    </AssessmentsContext>,
  )
  expect(document.body).toHaveTextContent('')
})

test('on a full disk both stay where they are, and that is said', async () => {
  const user = await showScreen(<Screen />)
  const free = fillTheDisk('documents')
  await user.click(await screen.findByRole('button', { name: swap }))
  const said = await screen.findByText('Dat is niet gelukt')
  expect(said.closest('[tabindex]')).toHaveTextContent(/Maak ruimte vrij.*Er is niets gewist/)
  free()
  expect(screen.getByText('Van deze telefoon.')).toBeVisible()
  expect(screen.getByText(title)).toBeVisible()
})

test('undoing that fails can be tried again: what was deleted is not gone with it', async () => {
  const user = await showScreen(<Screen />)
  await user.click(await screen.findByRole('button', { name: remove }))
  const undo = await screen.findByRole('button', { name: 'Ongedaan maken' })
  const free = fillTheDisk('documents')
  await user.click(undo)
  expect(await screen.findByText('Dat is niet gelukt')).toBeVisible()
  free()
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(await screen.findByText('De andere versie is terug')).toBeVisible()
  expect(await database.documents.count()).toBe(2)
})

// The last: an app that is too old stays so.
test('an older app on a newer database says it, and offers nothing', async () => {
  setReadOnly()
  await showScreen(<Screen />)
  expect(await screen.findByText('Beide versies zijn opgeslagen. Je ziet er hier één.')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

function Screen() {
  const seen = useOwnAssignment()
  return (
    <>
      <OtherSide of="assignment" />
      <p>{seen?.reflection}</p>
    </>
  )
}
