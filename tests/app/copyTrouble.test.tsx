import { act, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { aSealedAssessment } from '../support/builders'
import { keepsCopies, type Copies } from '../support/copies'
import { aDatabaseWith } from '../support/storage'
import '../support/workersHere'

const title = 'Alles is opgeslagen, maar niet dubbel'
let browser: Copies

beforeEach(async () => {
  // What was read is remembered for as long as the tab is open.
  vi.resetModules()
  browser = keepsCopies()
  await aDatabaseWith(aSealedAssessment())
})

test('a copy that fails once is tried again without a word; one that keeps failing is told about, once', async () => {
  const copies = await opensTheTab()
  browser.files.fails = new DOMException('no room', 'QuotaExceededError')
  await copies(2)
  expect(screen.queryByText(title)).toBeNull()
  await copies(1)
  expect(await screen.findByText(title)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Bekijk de opslag' })).toHaveAttribute('href', '#/opslag')
  expect(screen.getByRole('link', { name: 'Maak reservekopie' })).toHaveAttribute('href', '#/reservekopie')
  act(() => screen.getByRole('button', { name: 'Begrepen' }).click())
  expect(screen.queryByText(title)).toBeNull()
  await copies(5)
  expect(screen.queryByText(title)).toBeNull()
})

test('it goes away by itself when a copy was made', async () => {
  const copies = await opensTheTab()
  browser.files.fails = new DOMException('disk', 'UnknownError')
  await copies(3)
  expect(await screen.findByText(title)).toBeVisible()
  browser.files.fails = undefined
  await copies(1)
  expect(screen.queryByText(title)).toBeNull()
})

test('where a copy is what counts, the lack of it is said once and not twice', async () => {
  const copies = await opensTheTab()
  browser.files.fails = new DOMException('no room', 'QuotaExceededError')
  await copies(3)
  expect(await screen.findByText(title)).toBeVisible()
  const { missingCopy } = await import('../../src/storage/withoutCopy')
  act(() => missingCopy.set('no room'))
  expect(screen.getByText('Opgeslagen, maar zonder automatische kopie')).toBeVisible()
  expect(screen.queryByText(title)).toBeNull()
})

/** Answers how to have copies made there. */
async function opensTheTab(): Promise<(count: number) => Promise<void>> {
  const [{ showScreen }, { Notices }, { writeSecondCopy }, { openDatabase }] = await Promise.all([
    import('../support/showScreen'),
    import('../../src/app/notices/Notices'),
    import('../../src/storage/secondCopy/secondCopy'),
    import('../../src/storage/connection'),
  ])
  await openDatabase()
  await showScreen(<Notices />)
  return async (count) => {
    for (let made = 0; made < count; made += 1) await act(async () => void (await writeSecondCopy()))
  }
}
