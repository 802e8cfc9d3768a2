import { flushAutosave } from '../../../src/storage/autosave/queue'
import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { Course } from '../../../src/features/course/Course'
import { paths } from '../../../src/navigation/paths'
import { setReadOnly } from '../../../src/storage/connection'
import { changeOwnCourse } from '../../../src/shared/documents/ownCourse'
import { AssessmentsContext } from '../../../src/shared/assessments/useAssessments'
import { day } from '../../support/builders'
import { theProgramme } from '../../support/content'
import { serveProgrammes } from '../../support/serveProgrammes'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

const { id } = theProgramme()
const modulePath = `/opleiding/${id}/module/1`
const addresses = [paths.course, modulePath, `/opleiding/${id}/dag/mc1d1`]

beforeAll(async () => {
  await aDatabaseWith()
  changeOwnCourse(id, { part: 'outcomes', id: 'mc1d1-1', mark: { on: day('2026-03-03') } })
  changeOwnCourse(id, { part: 'assignments', id: '1-2', mark: { status: 'done' } })
  changeOwnCourse(id, { part: 'tests', id: 'casustoets', mark: { plannedOn: day('2026-06-01') } })
  await flushAutosave()
  setReadOnly()
})

beforeEach(() => {
  serveProgrammes()
})

test.each(addresses)('an older app on a newer database offers nothing to change at %s', async (address) => {
  location.hash = `#${address}`
  await showScreen(<Course />)
  await screen.findAllByRole('link')
  expect(controls()).toEqual([])
})

test('but it shows what somebody did', async () => {
  location.hash = `#${modulePath}`
  await showScreen(<Course />)
  expect(await screen.findByText('Ja, op 3 maart 2026.')).toBeVisible()
  expect(screen.getByText('Klaar')).toBeVisible()
  expect(screen.getByText('1 van de 6 verplichte opdrachten klaar.')).toBeVisible()
})

test('and when a test is planned', async () => {
  location.hash = `#${paths.course}`
  await showScreen(<Course />)
  expect(await screen.findByText('Gepland op 1 juni 2026.')).toBeVisible()
})

test.each(addresses)('the example offers nothing at %s, and holds nothing of oneself', async (address) => {
  location.hash = `#${address}`
  await showScreen(
    <AssessmentsContext value={{ assessments: [], example: true }}>
      <Course />
    </AssessmentsContext>,
  )
  await screen.findAllByRole('link')
  expect(controls()).toEqual([])
  expect(screen.queryByText(/3 maart 2026|1 van de 6|1 juni 2026/)).toBeNull()
})

/** What can be used to change something. */
function controls(): readonly Element[] {
  return [...document.querySelectorAll('main :is(input, button, textarea, select)')].filter(
    (control) => !control.matches(':disabled'),
  )
}
