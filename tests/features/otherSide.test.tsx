import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AssessmentList } from '../../src/features/assessments/AssessmentList'
import { OtherSides } from '../../src/features/result/OtherSides'
import { aSealedAssessment } from '../support/builders'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

const mine = aSealedAssessment({ id: 'mijn', date: '2026-11-21' })
const theirs = { ...aSealedAssessment({ id: 'hun', date: '2026-11-21' }), conflictOf: mine.id }

test('the list says which side came from another device, so that nobody deletes the wrong one', async () => {
  await aDatabaseWith(mine, theirs)
  const user = await showScreen(<AssessmentList />)
  const row = screen
    .getByRole('heading', { name: 'Begin, 21 november 2026 (van een ander apparaat)' })
    .closest('article')
  expect(row).toHaveTextContent(/op een ander apparaat anders ingevuld\. Beide versies zijn opgeslagen/)
  await user.click(
    screen.getByRole('button', { name: 'Verwijderen Begin, 21 november 2026 (van een ander apparaat)' }),
  )
  expect(
    within(screen.getByRole('dialog')).getByText(/van een ander apparaat\) gaat naar de prullenbak/),
  ).toBeVisible()
})

test('the list says when the other side is not there any more', async () => {
  await aDatabaseWith({ ...mine, binnedOn: mine.date }, theirs)
  await showScreen(<AssessmentList />)
  expect(screen.getByText(/De versie van dit apparaat is verwijderd/)).toBeVisible()
  expect(screen.queryByText(/Beide versies zijn opgeslagen/)).toBeNull()
})

test('both results lead to each other', async () => {
  await aDatabaseWith(mine, theirs)
  await showScreen(
    <>
      <OtherSides assessment={mine} />
      <OtherSides assessment={theirs} />
    </>,
  )
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual([
    ['Bekijk de versie van het andere apparaat', '#/meting/hun/resultaat'],
    ['Bekijk de andere versie', '#/meting/mijn/resultaat'],
  ])
})

test('a result that nobody else changed says nothing of it', async () => {
  await aDatabaseWith(mine)
  await showScreen(<OtherSides assessment={mine} />)
  expect(screen.queryByRole('link')).toBeNull()
})
