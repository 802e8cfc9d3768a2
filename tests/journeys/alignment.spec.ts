import type { Locator } from '@playwright/test'
import { everyDocument } from '../support/everyDocument'
import { expect, test } from '../support/journey'
import { everything } from '../support/screens'
import { seed } from '../support/seed'

/* What stands beside, below and in line with what. */

const wide = { width: 1280, height: 800 }
const tablet = { width: 768, height: 1024 }
const phone = { width: 360, height: 640 }
const onItsSide = { width: 844, height: 390 }

test.beforeEach(async ({ page }) => {
  await seed(page, everything, everyDocument)
})

test('a short goal leaves no void beside a long one', async ({ page, person }) => {
  for (const size of [wide, tablet]) {
    await page.setViewportSize(size)
    await person.opensTheApp('#/plan')
    const cards = page.getByRole('group', { name: 'Waar je aan werkt' }).getByRole('article')
    await expect(cards).toHaveCount(3)
    const places = await placesOf(cards)
    const beside = places.filter(({ left }) => left !== places[0]?.left)
    expect(beside, `${size.width}`).toHaveLength(2)
    expect((beside[1]?.top ?? 0) - (beside[0]?.bottom ?? 0), `${size.width}`).toBeLessThan(20)
  }
})

test('the levels in a report stand on one line, or below one another', async ({ page, person }) => {
  await page.setViewportSize(wide)
  await person.opensTheApp('#/rapport/eind')
  const levels = page.getByRole('listitem').filter({ hasText: /^[1-5] (Dit|Met|Zelf|Vak|Voor)/ })
  await expect(levels.first()).toBeVisible()
  const beside = await placesOf(levels)
  expect(beside.length).toBe(5)
  expect(new Set(beside.map(({ top }) => top)).size).toBe(1)
  await page.setViewportSize(phone)
  const below = await placesOf(levels)
  expect(new Set(below.map(({ left, right }) => `${left} ${right}`)).size).toBe(1)
})

test('three numbers of a report stand on one line of a phone', async ({ page, person }) => {
  await page.setViewportSize(phone)
  await person.opensTheApp('#/rapport/eind')
  const row = page.getByRole('row', { name: /^1\.1 / }).filter({ has: page.locator('td:nth-of-type(3)') })
  await expect(row.first()).toBeVisible()
  const cells = await placesOf(row.first().getByRole('cell'))
  expect(cells).toHaveLength(3)
  expect(new Set(cells.map(({ top }) => top)).size).toBe(1)
})

test('on a tablet every screen begins on the same line, and a bar is as wide as the page', async ({
  page,
  person,
}) => {
  await page.setViewportSize(tablet)
  for (const screen of ['#/plan', '#/instellingen', '#/opleiding/bcmb-basisopleiding/dag/mc2']) {
    await person.opensTheApp(screen)
    const [heading] = await placesOf(page.getByRole('heading', { level: 1 }))
    expect(heading?.left, screen).toBe(16)
  }
  await person.opensTheApp('#/meting/eind/toen-nu/1')
  const onward = page.getByRole('link', { name: 'Verder' })
  const [bar] = await placesOf(page.getByRole('group').filter({ has: onward }))
  expect(bar).toMatchObject({ left: 0, right: tablet.width })
  const [scale] = await placesOf(page.getByRole('group', { name: /^1\.1 / }))
  const [link] = await placesOf(onward)
  expect(link?.right).toBeCloseTo(scale?.right ?? 0, 0)
})

test('a scale that has room beside it stands on one line', async ({ page, person }) => {
  await page.setViewportSize(wide)
  await person.opensTheApp('#/opleiding/bcmb-basisopleiding/module/2')
  const choices = page.getByRole('group', { name: /^Verzamelopdracht/ }).getByRole('radio')
  await expect(choices).toHaveCount(5)
  expect(new Set((await placesOf(choices)).map(({ top }) => top)).size).toBe(1)
})

test('a list has no rule below it where one begins the next part', async ({ page, person }) => {
  for (const [screen, list] of [
    ['#/opleiding', 'Snel naar'],
    ['#/hulp', 'Vragen en antwoorden'],
  ] as const) {
    await person.opensTheApp(screen)
    const last = page.getByRole('group', { name: list }).getByRole('list').first().locator('> li').last()
    await expect(last, screen).toHaveCSS('border-bottom-width', '0px')
  }
})

test('a rule above a part runs no further than its words', async ({ page, person }) => {
  await page.setViewportSize(wide)
  await person.opensTheApp('#/register')
  const part = page.getByRole('group', { name: 'De officiële regels' })
  const [words] = await placesOf(part.getByRole('paragraph').first())
  const rule = await part.evaluate((one) => ({
    width: Number.parseFloat(getComputedStyle(one, '::before').inlineSize),
    ofPart: getComputedStyle(one).borderBlockStartWidth,
  }))
  expect(rule.width).toBeCloseTo((words?.right ?? 0) - (words?.left ?? 0), 0)
  expect(rule.ofPart).toBe('0px')
})

test('where nothing was stored yet, the place of those words leaves no void on a wide screen', async ({
  page,
  person,
}) => {
  await page.setViewportSize(wide)
  await person.opensTheApp('#/opdracht/terugblik')
  const [above] = await placesOf(page.getByText('Stap 4 van 6'))
  const [below] = await placesOf(page.locator('main > [class*="OtherSide"]'))
  expect((below?.top ?? Infinity) - (above?.bottom ?? 0)).toBeLessThanOrEqual(32)
})

test('on its side a phone keeps the way on in view, on one line', async ({ page, person }) => {
  await page.setViewportSize(onItsSide)
  for (const [screen, way] of [
    ['#/meting/bezig/controle', page.getByRole('button', { name: 'Afronden' })],
    ['#/meting/eind/toen-nu/1', page.getByRole('link', { name: 'Verder' })],
  ] as const) {
    await person.opensTheApp(screen)
    await expect(way, screen).toBeInViewport({ ratio: 1 })
    const [bar] = await placesOf(page.locator('[class*="StickyBar"]'))
    expect((bar?.bottom ?? 0) - (bar?.top ?? 0), screen).toBeLessThan(70)
  }
})

test('words that are a button without a box begin where other words do', async ({ page, person }) => {
  await page.setViewportSize(phone)
  await person.opensTheApp('#/rapporten')
  const button = page.getByRole('link', { name: 'Vraag hoe een ander jou ziet' })
  const start = await button.evaluate((element) => {
    const words = document.createRange()
    words.selectNodeContents(element)
    return words.getBoundingClientRect().left
  })
  expect(start).toBe(16)
})

/** Where they stand, once they are there. */
async function placesOf(places: Locator) {
  await places.first().waitFor()
  return places.evaluateAll((all) =>
    all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      return { left, top, right, bottom }
    }),
  )
}
