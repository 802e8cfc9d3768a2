import type { Locator } from '@playwright/test'
import { expect, test } from '../support/journey'
import { everyDocument } from '../support/everyDocument'
import { lostSideways } from '../support/lostSideways'
import { everything } from '../support/screens'
import { seed } from '../support/seed'

/* What a wide screen does with its room. */

test.use({ viewport: { width: 1280, height: 800 } })

test('on a wide screen the explanation stands open beside the answers, and the way on right below them', async ({
  page,
  person,
}) => {
  await seed(page, everything, everyDocument)
  await person.opensTheApp('#/meting/bezig/vraag/2.1')
  const answers = page.getByRole('group', { name: /^2\.1 / })
  const heading = page.getByRole('heading', { level: 2, name: 'Wat hoort hierbij?' })
  await expect(heading).toBeInViewport()
  await expect(page.getByText('Wat hoort hierbij?')).toHaveCount(1)
  // Its words, and not only that they are on their way.
  await expect(page.getByText(/^2 Met hulp$/).first()).toBeVisible()
  const [group, beside, next, main] = await Promise.all(
    [answers, heading, page.getByRole('button', { name: 'Volgende' }), page.getByRole('main')].map(sidesOf),
  )
  expect(beside?.left).toBeGreaterThan(group?.right ?? Infinity)
  expect(next?.top).toBeLessThan((group?.bottom ?? 0) + 120)
  // In the order of reading it comes before the way on too.
  const order = page.getByRole('heading', { level: 2 }).or(page.getByRole('button', { name: 'Volgende' }))
  await expect(order).toHaveText(['Wat hoort hierbij?', 'Volgende'])
  // As much room on the left as on the right.
  expect(main?.left).toBeCloseTo(1280 - (main?.right ?? 0), 0)
})

test('a result says one thing that comes next', async ({ page, person }) => {
  await seed(page, everything, everyDocument)
  await person.opensTheApp('#/meting/eind/resultaat')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Verder met de opdracht' })).toBeVisible()
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const filled = await main
    .getByRole('link')
    .or(main.getByRole('button'))
    .evaluateAll((all, ground) => {
      const isFilled = (one: Element) => {
        const { backgroundColor } = getComputedStyle(one)
        return backgroundColor !== ground && backgroundColor !== 'rgba(0, 0, 0, 0)'
      }
      return all.filter(isFilled).map((one) => one.textContent)
    }, background)
  expect(filled).toEqual(['Verder met de opdracht'])
  // What opens has an arrow: a plus would look like something to add.
  const marker = await main
    .locator('summary')
    .first()
    .evaluate((summary) => getComputedStyle(summary, '::before').content)
  expect(marker).toBe('""')
})

test('buttons in a stack have one width on a phone', async ({ page, person }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await seed(page, everything, everyDocument)
  await person.opensTheApp('#/meting/eind/resultaat')
  const buttons = page.getByRole('main').locator('.buttons', { hasText: 'Corrigeren' })
  await expect(buttons).toBeVisible()
  const lines = await buttons.evaluate((box) => {
    const places = [...box.children].map((child) => child.getBoundingClientRect())
    const tops = [...new Set(places.map(({ top }) => top))]
    return tops.map((at) => {
      const line = places.filter(({ top }) => top === at)
      return [Math.min(...line.map(({ left }) => left)), Math.max(...line.map(({ right }) => right))]
    })
  })
  expect(lines.length).toBeGreaterThan(1)
  for (const [left, right] of lines) {
    expect(left).toBeCloseTo(lines[0]?.[0] ?? 0, 0)
    expect(right).toBeCloseTo(lines[0]?.[1] ?? 0, 0)
  }
})

test('what can be written and what goes with it stand beside one another, below one another on a phone', async ({
  page,
  person,
}) => {
  await seed(page, everything, everyDocument)
  for (const [address, first, second] of [
    ['#/bewijs/bewijs-1', 'Wat gebeurde er?', 'Wat laat dit zien?'],
    ['#/groei/cluster/1', 'Niveau per meting', 'Deze lesdagen gaan hierover'],
    ['#/plan/doel-1', 'Wat wil je leren?', 'Hoe staat het ermee?'],
    ['#/rapport/eind', 'Wat erin staat', 'Zo ziet het papier eruit'],
    ['#/hulp', 'Zo scoor je', 'De app op je apparaat zetten'],
  ] as const) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await person.opensTheApp(address)
    const headings = [first, second].map((words) => page.getByText(words, { exact: true }).first())
    const [left, right] = await Promise.all(headings.map(sidesOf))
    expect(right?.left, address).toBeGreaterThan((left?.left ?? Infinity) + 300)
    await page.setViewportSize({ width: 360, height: 640 })
    const [above, below] = await Promise.all(headings.map(sidesOf))
    expect(below?.left, address).toBe(above?.left)
    expect(below?.top, address).toBeGreaterThan(above?.bottom ?? Infinity)
  }
})

test('beside each of many scales stands what it is about, which is folded below it on a phone', async ({
  page,
  person,
}) => {
  await seed(page, everything, everyDocument)
  await person.opensTheApp('#/meting/eind/toen-nu/1')
  const scale = page.getByRole('group', { name: /^1\.1 / })
  const plain = page.getByText(/^Je luistert echt/)
  const [left, right] = await Promise.all([scale, plain].map(sidesOf))
  expect(right?.left).toBeGreaterThan(left?.right ?? Infinity)
  expect(right?.top).toBeLessThan(left?.bottom ?? 0)
  await page.setViewportSize({ width: 360, height: 640 })
  await expect(plain).toHaveCount(0)
  await page
    .getByText(/^Wat hoort hierbij\?/)
    .first()
    .tap()
  const [above, below] = await Promise.all([scale, plain].map(sidesOf))
  expect(below?.top).toBeGreaterThan(above?.bottom ?? Infinity)
})

test('the name of each level stands above its place in every scale of a screen', async ({ page, person }) => {
  await seed(page, everything, everyDocument)
  await person.opensTheApp('#/meting/eind/toen-nu/1')
  const name = page.getByText('4 Vakvolwassen', { exact: true }).and(page.locator('[aria-hidden] > span'))
  const radio = page
    .getByRole('group', { name: /^1\.3 / })
    .getByRole('radio', { name: /^4 / })
    .locator('..')
  const [above, below] = await Promise.all([name, radio].map(sidesOf))
  const middleOf = (place: typeof above) => ((place?.left ?? 0) + (place?.right ?? Infinity)) / 2
  expect(middleOf(above)).toBeCloseTo(middleOf(below), -1)
})

/** Where it stands, once it is there. */
function sidesOf(place: Locator) {
  return place.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

test('on a wide screen no number of a picture is cut off', async ({ page, person }) => {
  await seed(page, everything, everyDocument)
  for (const address of ['#/', '#/groei', '#/meting/eind/resultaat', '#/groei/cluster/1']) {
    await person.opensTheApp(address)
    await expect(page.getByRole('main').locator('svg').first()).toBeVisible()
    expect(await lostSideways(page), address).toEqual([])
  }
})
