import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { besideTheApp, hasLittleRoom, makesRoom, usesAllRoom } from '../support/browserFaults'
import { copiesOnDisk } from '../support/diskOf'
import { fieldWays } from '../support/fieldWays'
import { filledRecords } from '../support/filledRecords'
import { expect, test } from '../support/journey'
import { reachesField } from '../support/reachesField'
import { fills } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

/** A disk on which no more fits: what somebody answers or writes then is kept, and stored when there is room again. */

test.beforeEach(({ page, baseURL }) => hasLittleRoom(page, baseURL ?? ''))

test('a full quota says so, keeps the words, offers them as a file, and stores them when there is room', async ({
  page,
  person,
  baseURL,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.chooses(2)
  const beside = await besideTheApp(page, baseURL ?? '')
  await usesAllRoom(beside)
  await person.tap(person.option(4))
  await expect(page.getByText('Dit is nog niet opgeslagen')).toBeVisible()
  await expect(page.getByText(/Er is geen ruimte meer op dit apparaat/)).toBeVisible()
  await expect(page.getByText('Opgeslagen op dit apparaat')).toHaveCount(0)
  await types(page, 'Dit mag niet verdwijnen.')
  // Where somebody types on a phone, the notice above is out of sight.
  await expect(page.getByText('Niet opgeslagen. Bovenaan deze pagina staat waarom.')).toBeInViewport()

  const download = page.waitForEvent('download')
  await person.tapsButton('Bewaar alles in een bestand')
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain('Dit mag niet verdwijnen.')
  expect(file).toMatch(/"score": 4/)

  await person.tapsButton('Opnieuw opslaan')
  await expect(page.getByText('Dit is nog niet opgeslagen')).toBeVisible()
  await expect(page.getByText('Opgeslagen op dit apparaat')).toHaveCount(0)

  await makesRoom(beside)
  await isSavedAgain(page)
  // After a full disk nothing counts as saved before the second copy holds it too.
  expect(Object.values(await copiesOnDisk(page)).join()).toContain('Dit mag niet verdwijnen.')
  await page.reload()
  await expect(person.option(4)).toBeChecked()
  await expect(page.getByText('Dit mag niet verdwijnen.')).toBeVisible()
})

for (const name of ['evidence.reflection', 'goal.why', 'assignment.reflection']) {
  test(`a full disk says so where ${name} is written, keeps the words, and stores them when there is room`, async ({
    page,
    person,
    baseURL,
  }) => {
    const way = fieldWays[name]
    if (!way) throw new Error(`there is no way to ${name}`)
    await fills(page, filledRecords)
    await page.goto('./#/hulp')
    const field = await reachesField(page, name, way)
    const beside = await besideTheApp(page, baseURL ?? '')
    await usesAllRoom(beside)
    const words = `Dit mag niet verdwijnen: ${'woorden '.repeat(20)}`.trim()
    await field.fill(words)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Dit is nog niet opgeslagen')
    await expect(alert).toContainText('Er is geen ruimte meer op dit apparaat')
    await expect(page.getByText('Opgeslagen op dit apparaat')).toHaveCount(0)
    await expect(field).toHaveValue(words)

    const download = page.waitForEvent('download')
    await person.tapsButton('Bewaar alles in een bestand')
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(words)

    await makesRoom(beside)
    await isSavedAgain(page)
    await page.reload()
    await expect(await reachesField(page, name, way)).toHaveValue(words)
  })
}

async function types(page: Page, words: string): Promise<void> {
  await page.getByText('Notitie of twijfel toevoegen').tap()
  await page.getByRole('textbox').pressSequentially(words)
}

/** By hand, or by a try of before that is still under way and finds the room. */
async function isSavedAgain(page: Page): Promise<void> {
  await expect(async () => {
    const again = page.getByRole('button', { name: 'Opnieuw opslaan' }).first()
    if (await again.isVisible()) await again.tap({ timeout: timeoutMs(5) })
    await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible({ timeout: timeoutMs(5) })
  }).toPass({ timeout: timeoutMs(90) })
}
