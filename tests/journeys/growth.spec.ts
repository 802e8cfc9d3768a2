import type { Page } from '@playwright/test'
import type { Score } from '../../src/domain/score'
import { aSealedAssessment } from '../support/builders'
import { expect, test } from '../support/journey'
import { everything } from '../support/screens'
import { seed } from '../support/seed'

const none = 'not-applicable'

/** By cluster, in the order of its competencies. Means worked out by hand: 2.7, 3.0, 4.0, 2.0, none, 5.0, 2.5. */
const earlier = aSealedAssessment({
  id: 'eerst',
  date: '2026-03-01',
  scores: byCluster([
    [2, 3, 3],
    [3, 3, 3, 3],
    [4, 4, 4, 4, 4],
    [2, 2, 2, 2, 2],
    [none, none, none, none],
    [5, 5, 5, 5],
    [3, undefined, 2, none],
  ]),
})

/** By hand: 3.7, 3.3 (3.25 upwards), 3.8, 2.0, none, 4.5, 3.0. */
const later = aSealedAssessment({
  id: 'daarna',
  date: '2026-11-01',
  moment: { kind: 'end' },
  scores: byCluster([
    [4, 4, 3],
    [3, 3, 3, 4],
    [4, 4, 4, 4, 3],
    [2, 2, 2, 2, 2],
    [none, none, none, none],
    [4, 4, 5, 5],
    [3, 3, 3, 3],
  ]),
})

for (const [screen, address] of [
  ['Resultaat', './#/meting/daarna/resultaat'],
  ['Groei', './#/groei'],
] as const) {
  test(`${screen} shows now, previous and norm with the numbers of the records`, async ({ page, person }) => {
    await seed(page, [earlier, later])
    await page.goto(address)
    await person.sees()

    await expect(page.getByRole('img').first()).toBeVisible()
    const radar = await radarValues(page)
    expect(radar.now).toEqual([3.7, 3.3, 3.8, 2, 4.5, 3])
    expect(radar.before).toEqual([2.7, 3, 4, 2, 5, 2.5])
    expect(radar.norm).toEqual([4, 4, 4, 4, 4, 4, 4])

    await expect(page.getByText('Hoger in 4, gelijk in 16, lager in 3 van de 23 competenties')).toBeVisible()
    await expect(page.getByText('Je scoort in 3 van de 6 clusters hoger').first()).toBeVisible()

    const rows = page.locator('[class*="Dumbbells"] li')
    await expect(rows).toHaveText([
      /Vertrouwen.*3,7.*\+1,0/,
      /Eigen vak.*3,0.*\+0,5/,
      /Vraag en signaal.*3,3.*\+0,3/,
      /Verbinden.*2,0.*0,0.*ongeveer gelijk/,
      /Eigen regie.*3,8.*−0,2.*ongeveer gelijk/,
      /Samenwerken.*4,5.*−0,5/,
      /Kwaliteit van leven.*niet van toepassing/,
    ])
    // No value, and no zero anywhere.
    await expect(rows.last()).not.toContainText('0')
  })
}

test('two assessments get no line panels', async ({ page, person }) => {
  await seed(page, [earlier, later])
  await person.opensTheApp('#/groei')
  await expect(page.getByRole('img').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /sinds je eerste meting/ })).toHaveCount(0)
})

test('from three assessments on there are line panels, and the timeline steps through the moments', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/groei')
  await expect(page.getByRole('heading', { name: /sinds je eerste meting/ })).toBeVisible()

  const time = page.getByRole('slider')
  await time.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(time).toHaveAttribute('aria-valuetext', /10 mei 2026/)
  await expect(page.getByText(/hoger dan .*10 januari 2026/).first()).toBeVisible()
})

test('two given moments stand in the address, so that a reload shows the same', async ({ page, person }) => {
  await seed(page, everything)
  await person.opensTheApp('#/groei/van/begin/tot/eind')
  await expect(page.getByText(/hoger dan .*10 januari 2026/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText(/hoger dan .*10 januari 2026/).first()).toBeVisible()
})

test('a correction is a new version, and growth counts only the newest', async ({ page, person }) => {
  await seed(page, [earlier, later])
  await page.goto('./#/meting/daarna/resultaat')
  await person.tapsButton('Corrigeren')
  await person.sees('Controle')
  await page.getByText('1. Een vertrouwensrelatie opbouwen').tap()
  await page
    .getByRole('listitem')
    .filter({ hasText: '1.3 Is helder' })
    .getByRole('link', { name: /Wijzig/ })
    .tap()
  await person.chooses(5)
  await person.tapsButton('Naar controle')
  await person.finishes()
  await expect(page.getByText(/Gecorrigeerd: versie 2/)).toBeVisible()
  await page.goto('./#/groei')
  await expect(page.locator('[class*="Dumbbells"] li').first()).toHaveText(/Vertrouwen.*4,3.*\+1,6/)
})

test('a deleted assessment goes to the bin and comes back', async ({ page, person }) => {
  await seed(page, [earlier, later])
  await page.goto('./#/meting/daarna/resultaat')
  await person.tapsButton('Verwijderen')
  await person.tap(page.getByRole('dialog').getByRole('button', { name: 'Naar de prullenbak' }))
  await person.sees('Metingen')
  await expect(page.getByText('Eind, 1 november 2026 ligt in de prullenbak.')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Eind, 1 november 2026/ })).toHaveCount(0)
  await person.opensTheApp('#/prullenbak')
  await person.tap(page.getByRole('button', { name: /Terugzetten/ }))
  await person.opensTheApp('#/metingen')
  await expect(page.getByText(/Eind, 1 november 2026/).first()).toBeVisible()
})

/** What the dots and the norm's ring say, measured in the drawing itself: distances from the middle, in rings. */
async function radarValues(page: Page) {
  return page.evaluate(() => {
    const svg = document.querySelector('svg[role="img"]')
    const middle = { x: Number(svg?.getAttribute('cx')), y: Number(svg?.getAttribute('cy')) }
    const rings = [...(svg?.querySelectorAll('.recharts-polar-grid-concentric-polygon') ?? [])]
    const ring = Number(rings.at(-1)?.getAttribute('radius')) / 5
    const value = (x: number, y: number) =>
      Math.round((Math.hypot(x - middle.x, y - middle.y) / ring) * 10) / 10
    const dots = (name: string) =>
      [...(svg?.querySelectorAll(`circle[stroke="var(--series-${name})"]`) ?? [])].map((dot) =>
        value(Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))),
      )
    const path = svg?.querySelector('path[stroke="var(--series-norm)"]')?.getAttribute('d') ?? ''
    const norm = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => value(Number(x), Number(y)))
    return { now: dots('now'), before: dots('before'), norm }
  })
}

function byCluster(rows: readonly (readonly (Score | undefined)[])[]): Readonly<Record<string, Score>> {
  const scores: Record<string, Score> = {}
  for (const [cluster, row] of rows.entries()) {
    for (const [index, score] of row.entries()) if (score) scores[`${cluster + 1}.${index + 1}`] = score
  }
  return scores
}
