import type { Locator, Page } from '@playwright/test'
import { fieldOf, filledRecords, textAt, textPlaces, type FieldPlace } from '../support/fieldPlaces'
import { onDisk } from '../support/diskOf'
import { expect, test } from '../support/journey'
import { writesRaw } from '../support/rawWrites'
import { isNamed, savedFields } from '../support/savedFields'

test('every text of the app has a way to it here', () => {
  const texts = savedFields().filter(({ part }) => part === 'AutosaveText')
  expect(texts.filter((field) => !Object.keys(textPlaces).some((name) => isNamed(field, name)))).toEqual([])
})

test('two tabs that write in one text lose nothing of one another, in every text of the app', async ({
  page,
  context,
}) => {
  // Some thirty fields, four pages each.
  test.setTimeout(600_000)
  await page.goto('./')
  await page.locator('[data-frame-part]').first().waitFor({ state: 'detached' })
  await writesRaw(page, { records: filledRecords })
  const other = await context.newPage()
  for (const [name, place] of Object.entries(textPlaces)) {
    await test.step(name, () => bothWrite(page, other, name, place))
  }
})

async function bothWrite(a: Page, b: Page, name: string, place: FieldPlace): Promise<void> {
  const [inA, inB] = [await opens(a, name, place), await opens(b, name, place)]
  const before = await inB.inputValue()

  await a.bringToFront()
  await writes(inA, ' Uit A.')
  await b.bringToFront()
  // It was open before, and nobody is in it.
  await expect(inB).toHaveValue(`${before} Uit A.`)
  await writes(inB, ' Uit B.')
  const both = `${before} Uit A. Uit B.`
  await expect.poll(() => stored(b, place)).toBe(both)

  // Somebody was still in it here: it changed under their hands, which is said, and they go on.
  await a.bringToFront()
  await expect(inA).toHaveValue(both)
  await expect(
    a.getByText('Dit is ook in een ander venster veranderd. Beide teksten staan er.'),
  ).toBeVisible()
  await inA.pressSequentially(' Nog A.')
  await expect.poll(async () => wordsIn(await stored(b, place))).toEqual(wordsIn(`${both} Nog A.`))

  const all = await stored(b, place)
  await expect(inB).toHaveValue(all)
  await expect(await opens(a, name, place)).toHaveValue(all)
}

async function opens(page: Page, name: string, { address, opens: summary }: FieldPlace): Promise<Locator> {
  // Another address first: the same one again would not load anything.
  await page.goto('about:blank')
  await page.goto(`./#${address}`)
  if (summary !== undefined) await page.getByText(summary).tap()
  const field = page.locator(`[name="${fieldOf(name)}"]`).first()
  await expect(field).toBeVisible()
  return field
}

async function writes(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.press('Control+End')
  await field.pressSequentially(text)
}

async function stored(page: Page, { table, id, path }: FieldPlace): Promise<string> {
  const { tables } = await onDisk(page)
  const record = (tables[table] ?? []).find((one) => textAt(one, ['id']) === id)
  return textAt(record, path)
}

/** Each, wherever it stands; of a word that was broken the parts would be here. */
function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).toSorted()
}
