import type { Page } from '@playwright/test'
import type { Stand } from '../support/choicePlaces'
import { onDisk } from '../support/diskOf'
import { fieldOf } from '../support/fieldPlaces'
import { fieldWays, standIn, type FieldWay } from '../support/fieldWays'
import { filledRecords } from '../support/filledRecords'
import { expect, test } from '../support/journey'
import { reachesField } from '../support/reachesField'
import { isNamed, savedFields } from '../support/savedFields'
import { fills } from '../support/seed'
import { standOf } from '../support/standOf'

const ways = Object.entries(fieldWays)

test.beforeEach(async ({ page }) => {
  await fills(page, filledRecords)
  await page.goto('./#/hulp')
})

test('every field of the app has a way to it here', () => {
  const fields = savedFields()
  expect(fields.filter((field) => !ways.some(([name]) => isNamed(field, name)))).toEqual([])
})

test('who changes any field of the app and goes back in the same moment finds it there after a reload', async ({
  page,
}) => {
  test.slow()
  // By field: the second way to one changes it once more.
  const stands = new Map<string, Stand>()
  for (const [name, way] of ways) {
    await test.step(name, async () => stands.set(fieldOf(name), await changesAndGoesBack(page, name, way)))
  }
  // So long after the last key it is promised to be on the disk.
  await page.waitForTimeout(250)
  await page.reload()
  for (const [name, way] of ways) {
    await test.step(`${name} again`, () => isThere(page, name, way, stands.get(fieldOf(name))))
  }
})

/** Leaves nothing between the change and going away. @returns how it stands then. */
async function changesAndGoesBack(page: Page, name: string, way: FieldWay): Promise<Stand> {
  const control = await reachesField(page, name, way)
  const to =
    way.control === 'text' ? `${String(await control.evaluate(standOf))} Van hier.` : (again[name] ?? way.to)
  if (way.control === 'press') {
    // A link goes elsewhere by itself, and Back from there.
    await control.evaluate(changesNow, to)
    return to
  }
  expect(await control.evaluate(standOf)).not.toBe(to)
  await control.evaluate(changesNow, to)
  await expect(page).not.toHaveURL(new RegExp(`#${way.address}$`))
  return to
}

/** The second way to what was changed already. */
const again: Readonly<Record<string, Stand>> = {
  'review.agreements.by in a talk': '2026-03-01',
  'goal.actions.doneOn.tick on the plan': false,
}

async function isThere(page: Page, name: string, way: FieldWay, stand: Stand | undefined): Promise<void> {
  if (way.control !== 'press') {
    const control = await reachesField(page, name, way)
    return expect.poll(() => control.evaluate(standOf)).toBe(stand)
  }
  const { tables } = await onDisk(page)
  expect(standIn(tables, way)).toBe(stand)
}

/** Runs in the page: as a hand does, and Back in the same moment. */
function changesNow(element: HTMLElement | SVGElement, to: Stand): void {
  if (element.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')) {
    // Past what React remembers of it.
    const itself = Reflect.getPrototypeOf(element) ?? element
    Object.getOwnPropertyDescriptor(itself, 'value')?.set?.call(element, to)
    element.dispatchEvent(new Event('input', { bubbles: true }))
    element.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (element.matches('[type="radio"]')) {
    const name = String(element.getAttribute('name'))
    document.querySelector<HTMLElement>(`input[name="${name}"][value="${String(to)}"]`)?.click()
  } else if (element instanceof HTMLElement) element.click()
  history.back()
}
