import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { breakable, breaks } from '../support/breakableDatabase'
import { everyDocument } from '../support/everyDocument'
import { expect, test } from '../support/journey'
import type { Person } from '../support/person'
import { everything, screens } from '../support/screens'
import { seed } from '../support/seed'
import { translatePage, type Translation } from '../support/translatePage'

const ways: readonly Translation[] = ['moved', 'detached']
const broken = [nl, en].map(({ common }) => common.renderFailure.title)
const choices = 'input[type="radio"], input[type="checkbox"]'
const boxes = 'textarea, input:not([type]), input[type="text"], input[type="search"]'

for (const how of ways) {
  test(`on every screen, translated by the browser (${how}), somebody can write and choose`, async ({
    page,
    person,
  }) => {
    test.slow()
    await seed(page, everything, everyDocument)
    await isTranslated(page, how)
    for (const screen of screens) {
      await person.opensTheApp(`#${screen}`)
      // A screen that is left for another hash is the same page, in which the translator is at work already.
      await expect(page.locator('h1 font').first(), screen).toBeAttached()
      await opensAll(page)
      await typesEverywhere(page)
      await isWhole(page, `${screen}, after typing`)
      await choosesSomething(page)
      await isWhole(page, `${screen}, after choosing`)
    }
  })

  test(`what is written in a page translated by the browser (${how}) is stored whole`, async ({
    page,
    person,
  }) => {
    await seed(page, everything, everyDocument)
    await isTranslated(page, how)

    await person.opensTheApp('#/meting/bezig/vraag/1.3')
    await person.chooses(5)
    await opensAll(page)
    await writes(person, 'Waaruit blijkt dat? Noem één situatie.', 'Ik liet een stilte vallen.')
    await staysAfterReload(person, /^Waaruit blijkt dat\? Noem één situatie\./, 'Ik liet een stilte vallen.')
    await expect(person.option(5)).toBeChecked()

    await person.opensTheApp('#/bewijs/bewijs-1')
    await writes(person, 'Situatie', 'Aan de keukentafel, met z’n drieën.')
    await staysAfterReload(person, /^Situatie/, 'Aan de keukentafel, met z’n drieën.')

    await person.opensTheApp('#/plan/doel-1')
    await writes(person, 'Wat wil je leren?', 'Doorvragen als het stil blijft.')
    await staysAfterReload(person, /^Wat wil je leren\?/, 'Doorvragen als het stil blijft.')

    await person.opensTheApp('#/register/regel-1')
    await writes(person, 'Titel', 'Scholing jeugdwet')
    await staysAfterReload(person, /^Titel/, 'Scholing jeugdwet')

    await person.opensTheApp('#/opleiding/bcmb-basisopleiding/dag/mc2')
    const tick = page.getByRole('checkbox').first()
    await expect(tick).not.toBeChecked()
    await tick.click()
    await person.seesSaved()
    await page.reload()
    await person.sees()
    await expect(tick).toBeChecked()
  })

  test(`the status in a page translated by the browser (${how}) is the true one`, async ({
    page,
    person,
    conduct,
  }) => {
    conduct.forgives(/UnknownError|Connection to Indexed Database server lost/)
    await page.addInitScript(breakable)
    await seed(page, everything, everyDocument)
    await isTranslated(page, how)
    for (const [address, label] of [
      ['#/bewijs/bewijs-1', /^Situatie/],
      ['#/meting/bezig/vraag/1.1', /^Waaruit blijkt dat\? Noem één situatie\./],
    ] as const) {
      await person.opensTheApp(address)
      // The note of a question is behind a line that has to be opened.
      await opensAll(page)
      await page.getByLabel(label).pressSequentially('Eerst dit. ')
      await person.seesSaved()
      await breaks(page, { transactions: 1000 })
      await page.getByLabel(label).pressSequentially('En dan dit.')
      await expect(page.getByText('Niet opgeslagen', { exact: true })).toBeVisible()
      await expect(page.getByText('Opgeslagen op dit apparaat')).toHaveCount(0)
      await breaks(page, { transactions: 0 })
      await page.getByRole('button', { name: 'Opnieuw opslaan' }).first().tap()
      await person.seesSaved()
      await expect(page.getByText('Niet opgeslagen', { exact: true })).toHaveCount(0)
      await expect(page.getByText('Bezig met opslaan')).toHaveCount(0)
    }
  })
}

/** From the first words on, in every page that is opened from now on. */
async function isTranslated(page: Page, how: Translation): Promise<void> {
  const script = `(${translatePage.toString()})(${JSON.stringify(how)})`
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => ${script})`)
  await page.reload()
}

async function opensAll(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
}

async function typesEverywhere(page: Page): Promise<void> {
  const fields = page.locator(boxes)
  // What is written can bring another field, or take one away.
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index)
    if ((await field.isVisible()) && (await field.isEditable())) await field.pressSequentially('Zo.')
  }
}

async function choosesSomething(page: Page): Promise<void> {
  const free = page.locator(choices).and(page.locator(':enabled:not(:checked)'))
  if ((await free.count()) > 0) await free.first().click()
}

/** The screen is there, and not what stands in its place when it could not be drawn. */
async function isWhole(page: Page, when: string): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  const heading = await page.getByRole('heading', { level: 1 }).first().textContent()
  expect(broken, when).not.toContain(heading)
}

async function writes(person: Person, label: string, words: string): Promise<void> {
  const field = person.page.getByLabel(new RegExp(`^${label.replace('?', '\\?')}`))
  await field.fill('')
  await field.pressSequentially(words)
  await person.seesSaved()
  await expect(person.page.getByText('Bezig met opslaan')).toHaveCount(0)
}

async function staysAfterReload(person: Person, label: RegExp, words: string): Promise<void> {
  await person.page.reload()
  await person.sees()
  await opensAll(person.page)
  await expect(person.page.getByLabel(label)).toHaveValue(words)
}
