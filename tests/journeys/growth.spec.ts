import type { Locator, Page } from '@playwright/test'
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

/** The longest sentence there is: two long names, and something lower. */
const longAgo = aSealedAssessment({
  id: 'lang-geleden',
  date: '2025-09-15',
  moment: { kind: 'midway' },
  scores: byCluster([
    [3, 3, 3],
    [2, 2, 2, 2],
    [3, 3, 3, 3, 3],
    [2, 2, 2, 2, 2],
    [2, 2, 2, 2],
    [5, 5, 5, 5],
    [3, 3, 2, 3],
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

    await expect(
      page.getByText('Je gaf 23 competenties beide keren een niveau: 4 hoger, 16 gelijk, 3 lager.'),
    ).toBeVisible()
    await person.sees(
      'Sinds 1 maart 2026 in 3 van de 6 clusters hoger, het meest in Vertrouwen, en in 1 lager',
    )

    const rows = growthRows(page)
    await expect(rows).toHaveText([
      /Vertrouwen.*van 2,7 naar.*3,7.*\+1,0/,
      /Eigen vak.*van 2,5 naar.*3,0.*\+0,5/,
      /Vraag en signaal.*van 3,0 naar.*3,3.*\+0,3/,
      /Verbinden.*van 2,0 naar.*2,0.*ongeveer gelijk/,
      /Eigen regie.*van 4,0 naar.*3,8.*ongeveer gelijk/,
      /Samenwerken.*van 5,0 naar.*4,5.*−0,5/,
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
  await expect(page.getByRole('heading', { name: 'Alle metingen per cluster' })).toHaveCount(0)
})

test('Groei and a result are fetched ahead, so that a tap on them waits for nothing', async ({
  page,
  person,
}) => {
  const asked = new Set<string>()
  const come = new Set<string>()
  page.on('request', (request) => void asked.add(request.url()))
  page.on('requestfinished', (request) => void come.add(request.url()))
  await seed(page, [earlier, later])
  const isThere = (name: string) => [...come].some((url) => url.includes(`/${name}-`))
  await expect.poll(() => ['growth', 'result', 'Radar', 'words-growth-nl'].every(isThere)).toBe(true)
  await expect.poll(() => [...asked].filter((url) => !come.has(url))).toEqual([])
  const before = asked.size
  await person.tapsLink('Groei')
  await person.sees(/^Sinds 1 maart 2026 /)
  await expect(page.locator('.recharts-radar-polygon')).toHaveCount(3)
  await person.tap(page.locator("a[href='#/meting/daarna/resultaat']"))
  await expect(page).toHaveURL(/daarna\/resultaat$/)
  await expect(page.locator('.recharts-radar-polygon')).toHaveCount(3)
  // What keeps answers safe comes when it comes.
  const ofScreens = /\/(words-|charts|growth|result|others|shared|assessShared|OtherScreens|Radar)[^/]*$/
  expect([...asked].slice(before).filter((url) => ofScreens.test(url))).toEqual([])
})

test('from three assessments on there are line panels, and the radar steps through the moments', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/groei')
  await expect(page.getByRole('heading', { name: 'Alle metingen per cluster' })).toBeVisible()

  const time = page.getByRole('slider')
  await time.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(time).toHaveAttribute('aria-valuetext', /10 mei 2026/)
  await expect(page.getByRole('status').filter({ hasText: /2026/ })).toHaveCount(0)
  await person.tapsButton('Volgende meting')
  await expect(page.getByRole('status').filter({ hasText: /1 nov 2026/ })).toHaveCount(1)
})

test('what growth is told against stands in the address: a reload shows the same, and back what was before', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/groei')
  await person.sees(/^Sinds 10 januari 2026 /)
  await person.tap(page.getByRole('radio', { name: 'sinds de vorige keer' }))
  await person.sees(/^Sinds 10 mei 2026 /)
  await page.reload()
  await person.sees(/^Sinds 10 mei 2026 /)
  await page.goBack()
  await person.sees(/^Sinds 10 januari 2026 /)
})

test('a cluster tells what growth told, also after a reload, and the way back leads to what was seen', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/groei/vorige-keer')
  await person.sees(/^Sinds 10 mei 2026 /)
  await person.tap(growthRows(page).filter({ hasText: 'Vertrouwen' }))
  const told = 'Vertrouwen ging sinds 10 mei 2026 van 3,7 naar 4,0'
  await person.sees(told)
  await page.reload()
  await person.sees(told)
  await person.tapsLink('Volgende cluster: Vraag en signaal')
  await person.sees(/^Vraag en signaal ging sinds 10 mei 2026 /)
  await person.tap(page.getByRole('banner').getByRole('link', { name: 'Terug naar Groei' }))
  await person.sees(/^Sinds 10 mei 2026 /)
})

const growthAddresses = [
  '#/groei',
  '#/groei/vorige-keer',
  '#/meting/daarna/resultaat',
  '#/meting/eerst/resultaat',
]
for (const language of ['nl', 'en'] as const) {
  test(`the sentence and all rows of growth stand on the first screen of a phone, in ${language}`, async ({
    page,
  }) => {
    await seed(page, [longAgo, earlier, later])
    await speaks(page, language)
    for (const address of growthAddresses) {
      // A page of its own: else the rows of the screen before may be measured while they go.
      await page.goto('about:blank')
      await page.goto(`./${address}`)
      const rows = growthRows(page)
      await expect(rows).toHaveCount(7)
      const bar = await boxOf(page.getByRole('navigation').last())
      const boxes = await Promise.all(
        [page.getByRole('heading', { level: 1 }), ...(await rows.all())].map(boxOf),
      )
      for (const { top, bottom } of boxes) {
        expect(top).toBeGreaterThanOrEqual(0)
        expect(bottom).toBeLessThanOrEqual(bar.top)
      }
      for (const { top, bottom } of boxes.slice(1)) expect(bottom - top).toBeGreaterThanOrEqual(44)
    }
  })
}

test('the line of the norm is one, through all rows, at any width', async ({ page, person }) => {
  await seed(page, [earlier, later])
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 640 })
    await person.opensTheApp('#/groei')
    await expect(growthRows(page)).toHaveCount(7)
    const lines = await page
      .locator('[class*="ChangeRows"] path[stroke="var(--series-norm)"]')
      .evaluateAll((paths) =>
        paths.map((path) => {
          const { left, top, bottom } = path.getBoundingClientRect()
          const row = path.closest('li')?.getBoundingClientRect()
          return {
            left: Math.round(left * 10),
            covers: row !== undefined && top <= row.top && bottom >= row.bottom,
          }
        }),
      )
    expect(lines).toHaveLength(7)
    expect(new Set(lines.map(({ left }) => left)).size).toBe(1)
    expect(lines.every(({ covers }) => covers)).toBe(true)
  }
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
  await expect(growthRows(page).first()).toHaveText(/Vertrouwen.*4,3.*\+1,6/)
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

async function boxOf(part: Locator) {
  return part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return { top, bottom }
  })
}

function growthRows(page: Page) {
  return page.locator('[class*="ChangeRows"] li')
}

/** Sets the language, and says that a backup was asked for today: that notice has a test of its own. */
async function speaks(page: Page, language: 'nl' | 'en'): Promise<void> {
  await page.evaluate((chosen) => {
    const backupAsked = new Date().toISOString().slice(0, 10)
    localStorage.setItem(
      'groeispiegel.preferences',
      JSON.stringify({ language: chosen, backupAsked, installDismissed: 3 }),
    )
  }, language)
  await page.reload()
}

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
