import type { Locator, Page } from '@playwright/test'
import { fieldOf, textAt, textPlaces, type FieldPlace } from '../support/fieldPlaces'
import { filledRecords } from '../support/filledRecords'
import { onDisk } from '../support/diskOf'
import { expect, test } from '../support/journey'
import { isNamed, savedFields } from '../support/savedFields'
import { fills } from '../support/seed'

test('every text of the app has a way to it here', () => {
  const texts = savedFields().filter(({ part }) => part === 'AutosaveText')
  expect(texts.filter((field) => !Object.keys(textPlaces).some((name) => isNamed(field, name)))).toEqual([])
})

/** Some thirty fields, so that all processors have work. */
const parts = 2

for (const part of Array.from({ length: parts }, (_, index) => index)) {
  test(`two tabs that write in one text lose nothing of one another, in every text of the app, part ${part + 1} of ${parts}`, async ({
    page,
    context,
  }) => {
    test.slow()
    const places = Object.entries(textPlaces).filter((_, index) => index % parts === part)
    await fills(page, filledRecords)
    await page.goto('./')
    const other = await context.newPage()
    await other.goto('./')
    // By place: the second way to one writes in it once more.
    const written = new Map<string, string>()
    for (const [name, place] of places) {
      await test.step(name, async () => written.set(keyOf(place), await bothWrite(page, other, name, place)))
    }
    await page.reload()
    for (const [name, place] of places) {
      await test.step(`${name} again`, async () =>
        expect(await opens(page, name, place)).toHaveValue(written.get(keyOf(place)) ?? 'nothing'))
    }
  })
}

/** @returns all that is stored in the end. */
async function bothWrite(a: Page, b: Page, name: string, place: FieldPlace): Promise<string> {
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
  return all
}

function keyOf({ table, id, path }: FieldPlace): string {
  return JSON.stringify([table, id, path])
}

async function opens(page: Page, name: string, { address, opens: summary }: FieldPlace): Promise<Locator> {
  // Another screen first: on the same one, what was opened would be open already. It has to be there: of two addresses in a row
  // the app may draw only the last.
  await page.goto('./#/hulp')
  await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible()
  await page.goto(`./#${address}`)
  const field = page.locator(`[name="${fieldOf(name)}"]`).first()
  const folded = field.locator('xpath=ancestor::details[not(@open)]/summary')
  const way = summary === undefined ? folded : page.locator('summary').getByText(summary, { exact: true })
  await field.or(way).first().waitFor()
  if (!(await field.isVisible())) await way.tap()
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
