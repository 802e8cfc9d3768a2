import type { Page } from '@playwright/test'
import { besideTheApp, freezes, goesOutOfSight } from '../support/browserFaults'
import { copiesOnDisk, recordsOnDisk } from '../support/diskOf'
import { expect, test } from '../support/journey'
import { competencies, levels, Person } from '../support/person'
import { timeoutMs } from '../support/timeoutMs'

test('two tabs on one assessment lose nothing of each other, and show it', async ({
  page,
  person,
  context,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  const other = new Person(await context.newPage())
  await other.page.goto(page.url())
  await other.isAtQuestion(1)

  // The same question in both: what is chosen here shows there.
  await person.chooses(3)
  await expect(other.option(3)).toBeChecked()
  await other.chooses(5)
  await expect(person.option(5)).toBeChecked()

  // At the same time, without waiting for each other: one the even and one the odd questions.
  await Promise.all([answersEvery(person, 0), answersEvery(other, 1)])
  const [record] = await recordsOnDisk(page)
  const wanted = competencies.slice(0, 12).map((_, index) => levels[index % 5])
  expect(competencies.slice(0, 12).map(({ id }) => record?.answers[id]?.score)).toEqual(wanted)
})

test('a frozen tab that holds the copies stops neither the answers nor the copies of another', async ({
  page,
  person,
  context,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  const frozen = await context.newPage()
  await frozen.goto(page.url())
  await new Person(frozen).isAtQuestion(1)
  await frozen.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const held = navigator.locks.request('groeispiegel-copies', () => {
          resolve()
          return new Promise(() => undefined)
        })
        // It is taken from this tab in the end.
        held.catch(() => undefined)
      }),
  )
  await freezes(frozen)
  await page.bringToFront()
  await person.chooses(4)
  await page.getByText('Notitie of twijfel toevoegen').tap()
  await page.getByRole('textbox').fill('Ook zonder dat andere tabblad.')
  await person.seesSaved()
  await goesOutOfSight(page)
  await expect
    .poll(async () => Object.values(await copiesOnDisk(page)).join(), { timeout: timeoutMs(20) })
    .toContain('Ook zonder dat andere tabblad.')
})

test.describe('with a service worker', () => {
  test.use({ serviceWorker: true })

  test('erasing in one tab is told to the other, which brings nothing back', async ({
    page,
    person,
    context,
  }) => {
    await hasSomething(person)
    const other = new Person(await context.newPage())
    await other.page.goto(page.url())
    await other.isAtQuestion(1)
    await erases(person)
    await expect(page.getByRole('heading', { name: 'Alles is gewist van dit apparaat' })).toBeVisible()
    await other.sees('Alles is gewist')
    await goesOutOfSight(other.page)
    await goesOutOfSight(page)
    await other.tapsButton('Opnieuw beginnen')
    await other.sees('Deze meting is er niet')
    await other.opensTheApp()
    await other.sees('Zie hoe je groeit als cliëntondersteuner')
    expect(Object.values(await copiesOnDisk(other.page)).join()).not.toMatch(/"score"/)
    expect(await recordsOnDisk(other.page)).toEqual([])
  })
})

test('erasing says what is left while something holds on to it, and ends when that lets go', async ({
  page,
  person,
  baseURL,
  conduct,
}) => {
  await hasSomething(person)
  const beside = await besideTheApp(page, baseURL ?? '')
  await beside.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('groeispiegel')
        opening.addEventListener('success', resolve)
      }),
  )
  await page.bringToFront()
  await erases(person)
  await expect(page.getByRole('heading', { name: 'Nog niet alles is gewist' })).toBeVisible({
    timeout: timeoutMs(20),
  })
  await expect(page.getByText(/Misschien is Groeispiegel nog open in een ander tabblad/)).toBeVisible()
  await beside.close()
  await person.tapsButton('Probeer het nog eens')
  await expect(page.getByRole('heading', { name: 'Alles is gewist van dit apparaat' })).toBeVisible()
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  conduct.forgives(/^Dexie.delete\('groeispiegel'\) was blocked/)
})

test('a frozen tab does not hold up erasing', async ({ page, person, context }) => {
  await hasSomething(person)
  const frozen = await context.newPage()
  await frozen.goto(page.url())
  await new Person(frozen).isAtQuestion(1)
  await freezes(frozen)
  await page.bringToFront()
  await erases(person)
  await expect(page.getByRole('heading', { name: 'Alles is gewist van dit apparaat' })).toBeVisible({
    timeout: timeoutMs(20),
  })
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  expect(await copiesOnDisk(page)).toEqual({})
})

/** Every second of the first twelve questions, each by its own address and with its own level. */
async function answersEvery(person: Person, offset: number): Promise<void> {
  const start = person.page.url()
  for (let index = offset; index < 12; index += 2) {
    await person.page.goto(start.replace(/[^/]+$/, competencies[index]?.id ?? ''))
    await person.isAtQuestion(index + 1)
    await person.chooses(levels[index % 5] ?? 1)
  }
}

async function hasSomething(person: Person): Promise<void> {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.chooses(3)
  await copied(person.page)
}

async function copied(page: Page): Promise<void> {
  await goesOutOfSight(page)
  await expect
    .poll(async () => Object.values(await copiesOnDisk(page)).join(), { timeout: timeoutMs(20) })
    .toMatch(/"score": 3/)
}

async function erases(person: Person): Promise<void> {
  await person.opensTheApp('#/instellingen')
  await person.page.getByLabel(/WISSEN/).fill('WISSEN')
  await person.tapsButton('Alles wissen')
}
