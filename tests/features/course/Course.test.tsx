import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Course } from '../../../src/features/course/Course'
import { coursePaths } from '../../../src/navigation/coursePaths'
import { paths } from '../../../src/navigation/paths'
import { aSealedAssessment } from '../../support/builders'
import { theCatalogue, theProgramme } from '../../support/content'
import { serveProgrammes } from '../../support/serveProgrammes'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

const programme = theProgramme()
const modulePath = '/opleiding/bcmb-basisopleiding/module/4'
const savedWords = /Opgeslagen op dit apparaat/

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-03-03T12:00:00'), toFake: ['Date'] })
  await aDatabaseWith()
  serveProgrammes()
  return () => vi.useRealTimers()
})

describe('a module', () => {
  test('an assignment that is done counts at once, with the day of today, and can be taken back', async () => {
    const user = await shows(modulePath)
    expect(screen.getByText('Nog niet begonnen. Er zijn 2 verplichte opdrachten.')).toBeVisible()
    const assignment = within(screen.getByRole('group', { name: /^Beschrijven van de communicatie/ }))
    await user.click(assignment.getByRole('radio', { name: 'Klaar' }))
    expect(screen.getByText('1 van de 2 verplichte opdrachten klaar.')).toBeVisible()
    expect(assignment.getByLabelText('Klaar op')).toHaveValue('2026-03-03')
    await isStored({ assignments: { '4-1': { status: 'done', on: '2026-03-03' } } })
    expect(await screen.findByText(savedWords)).toBeVisible()
    await user.click(assignment.getByRole('radio', { name: 'Nog niet' }))
    await waitFor(async () => {
      const [document] = await storedDocuments()
      expect(document?.kind === 'course' && document.assignments).toEqual({})
    })
  })

  test('what somebody can is one tap, and says since when; many in a row are all stored', async () => {
    const user = await shows(modulePath)
    const boxes = screen.getAllByRole('checkbox')
    for (const box of boxes) await user.click(box)
    for (const box of boxes) expect(box).toBeChecked()
    expect(screen.getAllByText('Aangevinkt op 3 mrt 2026')).toHaveLength(13)
    expect(screen.getByText('Certificaat gehaald op 3 maart 2026.')).toBeVisible()
    await waitFor(async () => {
      const [document] = await storedDocuments()
      expect(document?.kind === 'course' && Object.keys(document.outcomes)).toHaveLength(13)
    })
  })

  test('a full disk is said, and what was ticked stays, is not called saved, and is stored when there is room', async () => {
    const user = await shows(modulePath)
    const free = fillTheDisk('documents')
    const [box] = screen.getAllByRole('checkbox')
    if (!box) throw new Error('no outcome')
    await user.click(box)
    expect(await screen.findByText('Niet opgeslagen')).toBeVisible()
    expect(box).toBeChecked()
    expect(screen.queryByText(savedWords)).toBeNull()
    free()
    await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
    expect(await screen.findByText(savedWords)).toBeVisible()
    expect(box).toBeChecked()
    expect(await storedDocuments()).toMatchObject([{ kind: 'course' }])
  })
})

describe('the course', () => {
  test('somebody with a profession that exempts sees it at that module', async () => {
    const user = await shows(paths.course)
    await user.click(screen.getByRole('checkbox', { name: /^Ik ben verpleegkundige/ }))
    const link = screen.getByRole('link', { name: /^Module 4/ })
    expect(link.closest('li')).toHaveTextContent('Misschien vrijstelling: je bent verpleegkundige.')
    await isStored({ exemptions: ['verpleegkundige'] })
  })

  test('a test has the day that it is planned, and whether it was passed', async () => {
    const user = await shows(paths.course)
    const [entry] = screen.getAllByRole('article')
    if (!entry) throw new Error('no test')
    await user.type(within(entry).getByLabelText('Gepland op'), '2026-06-01')
    await user.click(within(entry).getByRole('checkbox', { name: 'Ik heb de casustoets gehaald' }))
    await isStored({ tests: { casustoets: { plannedOn: '2026-06-01', passed: { on: '2026-03-03' } } } })
    expect(within(entry).getByLabelText('Gehaald op')).toHaveValue('2026-03-03')
  })

  test('says that it could not be loaded, and tries again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const user = await shows(paths.course)
    const again = await screen.findByRole('button', { name: 'Opnieuw proberen' })
    serveProgrammes()
    await user.click(again)
    expect(await screen.findByRole('link', { name: /^Module 1/ })).toBeVisible()
  })

  test('says so when no course goes with the profile', async () => {
    await showScreen(<Course />, { catalogue: { ...theCatalogue(), programmes: [] } })
    const heading = 'Bij dit profiel hoort geen opleiding'
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
  })

  test.each(['/opleiding/weg/module/1', '/opleiding/bcmb-basisopleiding/dag/weg', '/opleiding/a/b/c/d'])(
    'knows that %s is not in it',
    async (address) => {
      await shows(address)
      expect(screen.getByRole('heading', { name: 'Dit staat niet in de opleiding' })).toBeVisible()
    },
  )
})

test('a day is ticked as attended, and its module says so', async () => {
  const [session] = programme.sessions
  if (!session) throw new Error('no day')
  const user = await shows(coursePaths.session(programme, session))
  await user.click(screen.getByRole('checkbox', { name: 'Ik was erbij' }))
  await isStored({ sessions: { [session.id]: { on: '2026-03-03' } } })
  await user.click(screen.getByRole('link', { name: /^Deze dag hoort bij Module 1/ }))
  expect(await screen.findByText('Je was erbij op 3 maart 2026.')).toBeVisible()
  expect(screen.getByText(/Bij 1 van de 2 lesdagen geweest/)).toBeVisible()
})

test('after a day somebody can look at their last scores with other eyes', async () => {
  const [session] = programme.sessions
  if (!session) throw new Error('no day')
  await aDatabaseWith(aSealedAssessment({ id: 'begin', scores: { '1.1': 3 } }))
  const user = await shows(coursePaths.session(programme, session))
  const name = 'Kijk je na deze dag anders naar je scores?'
  expect(screen.queryByRole('link', { name })).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'Ik was erbij' }))
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '#/meting/begin/toen-nu')
})

async function shows(path: string) {
  location.hash = `#${path}`
  const user = await showScreen(<Course />)
  await waitFor(() => expect(screen.queryByText('De opleiding wordt geladen…')).toBeNull())
  return user
}

async function isStored(parts: object) {
  await waitFor(async () => expect(await storedDocuments()).toMatchObject([parts]))
}
