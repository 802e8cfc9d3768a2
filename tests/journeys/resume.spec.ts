import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../support/journey'
import { startBrowser } from '../support/killableBrowser'
import { Person } from '../support/person'

test.use({ serviceWorker: true })

test('closing the tab after any tap loses nothing: same question, same answer, one tap', async ({
  context,
  person,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  let tab = person
  const reopen = async () => {
    const closing = tab.page
    tab = new Person(await context.newPage())
    await closing.close()
    await tab.opensTheApp()
    await tab.tap(tab.page.getByRole('link', { name: /^Verder met vraag/ }))
  }
  for (const [number, choice] of ([4, 2, 'n.v.t.', 5, 1] as const).entries()) {
    await reopen()
    await tab.isAtQuestion(number + 1)
    await expect(tab.page.getByRole('radio', { checked: true })).toHaveCount(0)
    await tab.chooses(choice)
    await reopen()
    await tab.isAtQuestion(number + 1)
    await expect(tab.option(choice)).toBeChecked()
    await tab.tapsButton('Volgende')
    await tab.isAtQuestion(number + 2)
  }
})

test('a killed browser comes back with the same question, the same answer and the words typed', async ({
  baseURL,
}) => {
  const address = baseURL ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'groeispiegel-'))
  let browser = await startBrowser(folder, address)
  try {
    let person = new Person(browser.page, 'mouse')
    await person.page.goto(address)
    await person.beginsAnAssessment()
    for (const [index, choice] of ([3, 5, 'n.v.t.'] as const).entries()) {
      await person.chooses(choice)
      if (index === 1) {
        await person.tap(person.page.getByText('Notitie of twijfel toevoegen'))
        await person.page.getByRole('textbox').fill('Ik bleef bij het gesprek, ook toen het stil werd.')
        await person.seesSaved()
      }
      await browser.kill()
      browser = await startBrowser(folder, address)
      person = new Person(browser.page, 'mouse')
      await person.page.goto(address)
      await person.tapsLink(`Verder met vraag ${index + 1}`)
      await person.isAtQuestion(index + 1)
      await expect(person.option(choice)).toBeChecked()
      if (index === 1) await expect(person.page.getByText(/ook toen het stil werd/)).toBeVisible()
      await person.tapsButton('Volgende')
    }
    await browser.kill()
  } finally {
    // What failed first is what is told.
    await browser.kill().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
})
