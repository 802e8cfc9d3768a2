import type { BrowserContext } from '@playwright/test'
import { everyDocument } from '../support/everyDocument'
import { expect, test } from '../support/journey'
import { Person } from '../support/person'
import { everything } from '../support/screens'
import { seed } from '../support/seed'

const sessions = '#/opleiding/bcmb-basisopleiding/dag'
const reflection = '#/opdracht/terugblik'
const both = everyDocument.filter(({ id }) => /^course|^assignment$/.test(id))

test('what was ticked on two devices is all there after merging, and each can see what the other wrote', async ({
  page,
  person,
  browser,
}, info) => {
  await seed(page, everything, both)
  await ticks(person, 'mc2')
  await writes(person, 'Geschreven op de telefoon.')

  const laptop = await aLaptop(await browser.newContext({ acceptDownloads: true }))
  await ticks(laptop, 'mc3d1')
  await writes(laptop, 'Geschreven op de laptop.')
  const backup = info.outputPath('laptop.json')
  await makesReadableBackup(laptop, backup)
  await laptop.page.context().close()

  await person.opensTheApp('#/terugzetten')
  await page.getByLabel('Het bestand van je reservekopie').setInputFiles(backup)
  await person.sees('Wat er in de reservekopie staat')
  await expect(page.getByRole('heading', { name: 'Op allebei de plekken aangevuld (1)' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Op allebei de plekken veranderd (1)' })).toBeVisible()
  await person.tapsButton('Samenvoegen')
  await person.sees('Samengevoegd')

  for (const session of ['mc1d1', 'mc2', 'mc3d1']) {
    await person.opensTheApp(`${sessions}/${session}`)
    await expect(page.getByRole('checkbox', { name: 'Ik was erbij' })).toBeChecked()
  }
  await person.opensTheApp('#/opleiding')
  await expect(page.getByText('Dit is ook op een ander apparaat veranderd')).toHaveCount(0)

  await person.opensTheApp(reflection)
  await expect(page.getByText('Dit is ook op een ander apparaat veranderd')).toBeVisible()
  const words = page.getByLabel('Je terugblik')
  const first = await words.inputValue()
  const other = first.includes('laptop') ? 'Geschreven op de telefoon.' : 'Geschreven op de laptop.'
  await person.tapsButton('Toon de andere versie')
  await expect(words).toHaveValue(other)
  await page.reload()
  await expect(words).toHaveValue(other)
  await person.tapsButton('Toon de andere versie')
  await expect(words).toHaveValue(first)

  await person.tapsButton('Verwijder de andere versie')
  await expect(page.getByText('De andere versie is verwijderd')).toBeVisible()
  await expect(page.getByText('Dit is ook op een ander apparaat veranderd')).toHaveCount(0)

  // Her laptop's backup again: she chose, so it asks nothing any more.
  await person.opensTheApp('#/terugzetten')
  await page.getByLabel('Het bestand van je reservekopie').setInputFiles(backup)
  await expect(page.getByText('Niets nieuws')).toBeVisible()
})

/** Her other device, with what both held before. */
async function aLaptop(context: BrowserContext): Promise<Person> {
  const page = await context.newPage()
  await seed(page, everything, both)
  return new Person(page, 'mouse')
}

async function ticks(person: Person, session: string): Promise<void> {
  await person.opensTheApp(`${sessions}/${session}`)
  await person.tap(person.page.getByRole('checkbox', { name: 'Ik was erbij' }))
  await person.seesSaved()
}

async function writes(person: Person, words: string): Promise<void> {
  await person.opensTheApp(reflection)
  await person.page.getByLabel('Je terugblik').fill(words)
  await person.seesSaved()
}

async function makesReadableBackup(person: Person, path: string): Promise<void> {
  await person.opensTheApp('#/reservekopie')
  await person.tap(person.page.getByRole('radio', { name: 'Leesbaar' }))
  await person.tapsButton('Maak reservekopie')
  await person.sees('Je reservekopie is klaar')
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.tapsButton('Bewaar het bestand'),
  ])
  await download.saveAs(path)
}
