import { everyDocument } from '../support/everyDocument'
import { expect, test } from '../support/journey'
import { Person } from '../support/person'
import { reportPdf } from '../support/reportFixtures'
import { everything } from '../support/screens'
import { seed } from '../support/seed'

/* How many taps what people do most may take, counted from the running app. */

test('going on after a look at Overzicht takes 1 tap', async ({ page, person }) => {
  await seed(page, everything)
  await person.opensTheApp('#/meting/bezig/vraag/4.2')
  await person.tapsLink('Overzicht')
  await person.sees('Controle')
  person.taps = 0
  await person.tapsLink('Verder met vraag 14')
  await person.isAtQuestion(14)
  expect(person.taps).toBe(1)
})

test('ticking an action takes 2 taps from Start', async ({ page, person }) => {
  await seed(page, everything, everyDocument)
  await person.opensTheApp()
  person.taps = 0
  await person.tapsLink('Plan')
  await person.sees('Plan')
  const action = page.getByRole('checkbox', { name: /^Drie keer oefenen en nabespreken/ })
  await person.tap(action)
  await expect(action).toBeChecked()
  expect(person.taps).toBe(2)
})

test('a new goal is 1 tap from Plan to the form, from nothing and from a suggestion', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  for (const [name, field] of [
    ['Nieuw leerdoel', page.getByRole('combobox', { name: 'Welke competentie?' })],
    [/^Maak hiervan een leerdoel/, page.getByRole('textbox', { name: 'Wat wil je leren?' })],
  ] as const) {
    await person.opensTheApp('#/plan')
    person.taps = 0
    await person.tap(page.getByRole('link', { name }).first())
    await person.sees('Nieuw leerdoel')
    await expect(field).toBeVisible()
    expect(person.taps).toBe(1)
  }
})

test('both ways to begin with a report are 1 tap, and the supervisor is at either with 3 from Welkom', async ({
  browser,
}) => {
  for (const [button, heading] of [
    ['Toon het rapport', /^Groeirapport van /],
    [/^Alle \d+ clusters$/, /^Jouw beeld van /],
  ] as const) {
    const context = await browser.newContext({ hasTouch: true })
    const person = new Person(await context.newPage())
    await person.opensTheApp()
    const choosing = person.page.waitForEvent('filechooser')
    await person.tapsButton('Ik kreeg een rapport')
    const buffer = Buffer.from(reportPdf('made'))
    await (await choosing).setFiles({ name: 'rapport.pdf', mimeType: 'application/pdf', buffer })
    person.taps += 1
    await expect(person.page.getByRole('heading', { name: 'Hoe wil je beginnen?' })).toBeVisible()
    expect(person.taps).toBe(2)
    await person.tapsButton(button)
    await expect(person.page.getByRole('heading', { name: heading })).toBeVisible()
    expect(person.taps).toBe(3)
    await context.close()
  }
})

test('a correction that was only looked at leaves nothing behind, on Start nor at the result', async ({
  page,
  person,
}) => {
  await seed(
    page,
    everything.filter(({ status }) => status === 'sealed'),
  )
  await person.opensTheApp('#/meting/eind/resultaat')
  await person.tapsButton('Corrigeren')
  await person.sees('Controle')
  // A reload is no reason to lose one's way.
  await page.reload()
  await person.sees('Controle')
  await person.tapsButton('Niet corrigeren')
  await expect(page.getByRole('button', { name: 'Corrigeren' })).toBeVisible()
  await person.opensTheApp()
  await expect(page.getByRole('link', { name: 'Nieuwe meting' })).toBeVisible()
  await expect(page.getByText(/correctie/i)).toHaveCount(0)
})
