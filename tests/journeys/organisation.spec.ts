import type { Locator, Page } from '@playwright/test'
import { contrastOf } from '../../src/lib/contrast'
import { anOrganisation } from '../support/anOrganisation'
import { expect, isKept, test } from '../support/hostedSite'
import { gardener } from '../support/otherProfessions'
import { seed } from '../support/seed'

/** Who offers the app changes everything they may, as files beside one build. */

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="48"><rect width="180" height="48" fill="#7a1f5c"/></svg>'

test.beforeEach(({ hosted }) => {
  hosted.hasOnly(gardener)
  hosted.write('organisation.json', anOrganisation)
  hosted.write('logo.svg', logo)
})

test('their name, logo, colours, headline and parts are there after one visit, and without a network', async ({
  page,
  person,
  context,
  conduct,
}) => {
  // The page as it was built asks ahead for the profile that was there then.
  conduct.forgives(/ERR_FAILED/)
  await person.opensTheApp()
  // As whoever offers to install it does: before there is a worker.
  await manifestOf(page)
  await isTheirs(page)
  await isKept(page)
  await expect.poll(() => manifestOf(page)).toMatchObject({ name: 'Vakspiegel', short_name: 'Vakspiegel' })
  await context.setOffline(true)
  await person.opensTheApp()
  await isTheirs(page)
  expect(await manifestOf(page)).toMatchObject({ name: 'Vakspiegel', id: 'groeispiegel' })
  await expect(page.locator('meta[name="apple-mobile-web-app-title"]')).toHaveAttribute(
    'content',
    'Vakspiegel',
  )
  await person.opensTheApp('#/over')
  await expect(page.getByText('Stichting Voorbeeld').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /leeromgeving/i })).toBeVisible()
  await person.opensTheApp('#/meer')
  await expect(page.getByRole('link', { name: /^(Opleiding|Opdracht|Register|Team)/ })).toHaveCount(0)
})

test('another logo comes behind the page, and a name that is taken away is gone', async ({
  page,
  person,
  hosted,
  conduct,
}) => {
  // Of the file that is taken away.
  conduct.forgives(/status of 404/)
  await person.opensTheApp()
  await isKept(page)
  hosted.write('logo.svg', logo.replace('180', '120'))
  await page.reload()
  await expect(page.getByText('Er is een nieuwe versie')).toBeVisible()
  await page.reload()
  await expect.poll(() => widthOfLogo(page)).toBe(120)
  hosted.remove('organisation.json')
  await expect
    .poll(async () => {
      await page.reload()
      return page.title()
    })
    .toContain('Groeispiegel')
  await isKept(page)
})

test('a name that cannot be used leaves the manifest as it was built', async ({ page, person, hosted }) => {
  hosted.write('organisation.json', { appName: 'Een naam die onder geen pictogram past' })
  await person.opensTheApp()
  await isKept(page)
  await page.reload()
  expect(await manifestOf(page)).toMatchObject({
    name: 'Groeispiegel',
    icons: expect.arrayContaining([expect.objectContaining({ src: 'icon.svg' })]),
  })
})

test.describe('without a worker, which is not what this is about', () => {
  test.use({ serviceWorker: false })

  for (const [colorScheme, accent, tint] of [
    ['light', '#7a1f5c', '#f6eff4'],
    ['dark', '#ffb0dd', '#38303e'],
  ] as const) {
    test(`the tab that is lit and the place in the rail have their colour, and can be read (${colorScheme})`, async ({
      page,
      person,
    }) => {
      await page.emulateMedia({ colorScheme })
      await person.opensTheApp('#/meer')
      const lit = page.getByRole('navigation').locator('a[aria-current]').filter({ visible: true })
      await expect.poll(() => coloursOf(lit)).toMatchObject({ words: accent })
      await page.setViewportSize({ width: 1280, height: 800 })
      await person.opensTheApp('#/instellingen')
      await expect.poll(() => coloursOf(lit)).toEqual({ words: accent, ground: tint })
      expect(contrastOf(accent, tint)).toBeGreaterThanOrEqual(4.5)
    })
  }

  test('a profile with a fault is left out and said with its line, and the other one works', async ({
    page,
    person,
    hosted,
  }) => {
    const file = 'profiles/stuk.json'
    hosted.write(file, '{\n  "id": "stuk",\n  "version": 2\n}')
    hosted.write('catalogue.json', {
      default: 'stuk',
      profiles: [
        { id: 'stuk', title: { nl: 'Stuk' }, file },
        { id: gardener.id, title: gardener.title, file: 'profiles/ander.json' },
      ],
      programmes: [],
    })
    await seed(page, [])
    await expect(page.getByText('Eén profiel van deze site werkt niet')).toBeVisible()
    await person.tap(page.getByText('Wat er niet klopt'))
    await expect(page.getByText(/^Regel 3, version: is 2, maar/)).toBeVisible()
    await person.beginsAnAssessment()
    await expect(page.getByText('Snoeien, onderdeel 1')).toBeVisible()
  })
})

async function isTheirs(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Zie hoe je groeit als hovenier' })).toBeVisible()
  await expect(page).toHaveTitle(/Vakspiegel/)
  await expect(page.getByRole('banner').getByText('Vakspiegel')).toBeVisible()
  await expect.poll(() => widthOfLogo(page)).toBe(180)
  await expect(page.getByRole('link', { name: 'Begin', exact: true })).toHaveCSS(
    'background-color',
    'rgb(122, 31, 92)',
  )
}

/** What a part is written in and lies on, as the screen has it. */
async function coloursOf(part: Locator) {
  return part.evaluate((element) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const hexOf = (colour: string) => {
      if (!context) return ''
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
      return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
    }
    const { color, backgroundColor } = getComputedStyle(element)
    return { words: hexOf(color), ground: hexOf(backgroundColor) }
  })
}

/** Of the picture itself: zero as long as it is not there. */
async function widthOfLogo(page: Page): Promise<number> {
  const picture = page.getByRole('img', { name: 'Stichting Voorbeeld' })
  return picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
}

/** As the browser reads it for whoever puts the app among their programs. */
async function manifestOf(page: Page): Promise<unknown> {
  const browser = await page.context().newCDPSession(page)
  const { data } = await browser.send('Page.getAppManifest')
  await browser.detach()
  return JSON.parse(data ?? '{}')
}
