import type { Page } from '@playwright/test'
import { Person } from './person'
import type { Promises, Report } from './promises'
import { oneOf, type Random } from './random'
import { words } from './words'
import { watchSaved } from './watchSaved'

/** Opens the app, which brings back by itself what it can before it draws. */
export async function opens(page: Page, address: string, promises: Promises): Promise<void> {
  page.setDefaultTimeout(20_000)
  await page.exposeFunction('tellTest', (report: Report) => promises.hears(report))
  await page.addInitScript(watchSaved)
  await page.goto(address)
  await new Person(page, 'mouse').sees()
}

export async function isAtQuestion(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^1 / }).waitFor()
}

/** Taps a level or two at the question that is there, and types now and then. */
export async function answersOne(page: Page, promises: Promises, random: Random): Promise<void> {
  await isAtQuestion(page)
  const [, , assessment = '', , competency = ''] = new URL(page.url()).hash.split('/')
  const where = `${assessment}/${competency}`
  const free = page.locator('input[type=radio]:not(:checked)')
  for (let taps = 1 + Math.floor(random() * 2); taps > 0; taps -= 1) {
    const choice = free.nth(Math.floor(random() * 5))
    promises.taps(where, await choice.inputValue())
    await choice.click()
    // Half of the time somebody waits for the word, else the next tap comes on top.
    if (random() < 0.5) await new Person(page, 'mouse').seesSaved()
  }
  if (random() < 0.5) await types(page, where, promises, random)
}

async function types(page: Page, where: string, promises: Promises, random: Random): Promise<void> {
  await page.getByText(/^(Notitie of twijfel toevoegen|Jouw notitie of twijfel)$/).click()
  const box = page.getByRole('textbox')
  let text = await box.inputValue()
  if (text.length > 200) return
  await box.press('Control+End')
  for (let count = 2 + Math.floor(random() * 8); count > 0; count -= 1) {
    for (const sign of `${oneOf(words, random)} `) {
      text += sign
      promises.types(where, text)
      await page.keyboard.insertText(sign)
    }
  }
}
