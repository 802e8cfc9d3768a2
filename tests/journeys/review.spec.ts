import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { reportToText } from '../../src/exchange/report/reportToText'
import { aPerson, aReport } from '../support/aReport'
import { aSealedAssessment, everywhere } from '../support/builders'
import { expect, test } from '../support/journey'
import { Person } from '../support/person'
import { seed } from '../support/seed'

const scores = { ...everywhere(3), '1.1': 2 } as const
const assessment = { id: 'najaar', date: '2026-11-01', scores } as const

test('a report goes to somebody else, whose view comes back and stands beside the own scores', async ({
  browser,
}) => {
  test.slow()
  const bea = await somebodyElse(browser)
  const report = aReport({ id: 'heen-en-weer', person: aPerson('Anna'), latest: assessment })
  await bea.opensTheApp('#/rapporten')
  await bea.tapsLink('Open een bestand')
  await bea.sees('Open een rapport of reactie')
  await chooses(bea.page, await reportToText(report))

  await expect(bea.page.getByText(/^Bewaard op dit apparaat tot en met/)).toBeVisible()
  await bea.readsAtOnce('Groeirapport van Anna')
  await bea.tapsLink(/^Gesprek/)
  await bea.sees('Bereid het gesprek met Anna voor')
  await bea.page.getByRole('checkbox', { name: /^1\.1 / }).check()
  await bea.page.getByRole('button', { name: 'Afspraak toevoegen' }).click()
  await bea.page.getByLabel('Wat spreken jullie af?').fill('Samen op huisbezoek')
  await bea.page.getByLabel(/^Voor wanneer/).fill('2027-01-15')
  await bea.seesSaved()
  await bea.tapsLink(/^Jouw beeld/)
  await bea.sees('Jouw beeld van Anna')
  await bea.tap(bea.page.getByRole('main').getByRole('link', { name: /^1 / }))
  await bea.sees(/^1 /)
  await marks(bea.page, '1.1', 4)
  await expect(bea.page.getByText('Eigen score: 2 Met hulp')).toBeVisible()
  await marks(bea.page, '1.2', 3)
  await bea.seesSaved()

  // All of it is still there after the browser was closed.
  await bea.page.reload()
  await bea.sees(/^1 /)
  await expect(scaleOf(bea.page, '1.1').getByRole('radio', { name: /^4 / })).toBeChecked()
  await bea.tapsLink(/^Gesprek/)
  await expect(bea.page.getByText('Anna 2, jij 4')).toBeVisible()
  await bea.tapsLink('Naar de reactie')
  await bea.page.getByLabel(/^Je naam/).fill('Bea')
  const reaction = await savesTheFile(bea.page)
  expect(reaction.toString('latin1', 0, 5)).toBe('%PDF-')
  await bea.opensTheApp('#/rapporten')
  await expect(
    bea.page.getByText(
      /^Scores bekeken · 2 niveaus gegeven · 1 onderwerp · 1 afspraak · reactie gemaakt op /,
    ),
  ).toBeVisible()

  const anna = await somebodyElse(browser)
  await seed(anna.page, [aSealedAssessment(assessment)])
  await anna.opensTheApp()
  anna.taps = 0
  const choosing = anna.page.waitForEvent('filechooser')
  await anna.tapsButton('Ik kreeg een rapport')
  await (await choosing).setFiles({ name: 'reactie.pdf', mimeType: 'application/pdf', buffer: reaction })
  anna.taps += 1
  await anna.sees('Een reactie op je rapport')
  await expect(anna.page.getByText('Bea, over 1 november 2026')).toBeVisible()
  await expect(
    anna.page.getByText('Let op: iedereen kan deze naam hebben ingevuld.', { exact: true }),
  ).toBeVisible()
  await anna.tapsButton('Bewaar deze reactie')
  await anna.sees('Reactie van Bea')
  await expect(anna.page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(anna.page.getByText('Bewaard op dit apparaat.')).toBeVisible()
  await expect(anna.page.getByText('Samen op huisbezoek (voor 15 januari 2027)')).toBeVisible()
  // From the file to the difference.
  await expect(anna.page.locator('dl').first()).toHaveText(/^Jij\s*2 Met hulp\s*Bea\s*4 Vakvolwassen$/)
  expect(anna.taps).toBe(3)
  await anna.tap(anna.page.getByRole('link', { name: /^Maak hiervan een leerdoel/ }).first())
  await anna.sees('Nieuw leerdoel')
})

test('a request without scores is answered blind', async ({ browser }) => {
  test.slow()
  const anna = await somebodyElse(browser)
  await seed(anna.page, [aSealedAssessment(assessment)])
  await anna.opensTheApp('#/rapporten/vragen')
  await anna.page.getByLabel(/^Je naam/).fill('Anna')
  const request = await savesTheFile(anna.page)
  expect(request.toString()).not.toContain('score')

  const bea = await somebodyElse(browser)
  await bea.opensTheApp('#/rapporten/openen')
  await chooses(bea.page, request)
  await bea.sees('Jouw beeld van Anna')
  await bea.tap(bea.page.getByRole('main').getByRole('link', { name: /^1 / }))
  await marks(bea.page, '1.1', 5)
  await bea.seesSaved()
  await bea.tapsLink(/^Reactie/)
  const reaction = await savesTheFile(bea.page)

  await anna.opensTheApp('#/rapporten/openen')
  await chooses(anna.page, reaction)
  await anna.tapsButton('Bewaar deze reactie')
  await anna.sees('Reactie van Naam niet genoemd')
  await expect(anna.page.getByText(/Ingevuld zonder jouw scores te zien\./)).toBeVisible()
  await expect(anna.page.locator('dl').first()).toHaveText(
    /^Jij\s*2 Met hulp\s*Naam niet genoemd\s*5 Voorbeeld voor anderen$/,
  )
})

test('a file that is none of ours is refused in words, and nothing is kept', async ({ person }) => {
  await person.opensTheApp('#/rapporten/openen')
  await chooses(person.page, 'Beste Bea, hierbij mijn verslag.')
  await expect(person.page.getByText('Dit bestand kan niet worden geopend')).toBeVisible()
  await expect(person.page.getByText(/Dit is een tekst, geen groeirapport of reactie/)).toBeVisible()
  await person.opensTheApp('#/rapporten')
  await expect(person.page.getByText(/^Hier komen rapporten/)).toBeVisible()
})

/** With a browser of their own: nothing of the one is on the device of the other. */
async function somebodyElse(browser: Browser): Promise<Person> {
  const context = await browser.newContext()
  return new Person(await context.newPage(), 'mouse')
}

async function chooses(page: Page, content: string | Buffer): Promise<void> {
  const file = { name: 'bestand', mimeType: '', buffer: Buffer.from(content) }
  await page.getByLabel('Het bestand').setInputFiles(file)
}

function scaleOf(page: Page, number: string) {
  return page.getByRole('group', { name: new RegExp(`^${number.replace('.', '\\.')} `) })
}

async function marks(page: Page, number: string, level: number): Promise<void> {
  const radio = scaleOf(page, number).getByRole('radio', { name: new RegExp(`^${level} `) })
  await radio.check()
  await expect(radio).toBeChecked()
}

async function savesTheFile(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Maak het bestand', exact: true }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  return readFile(await (await coming).path())
}
