import type { Page } from 'playwright-core'

/** A picture of the running app, reached by real use. */
export interface Shot {
  /** The file, from the root of the project. */
  readonly file: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: 'light' | 'dark'
  /** From the first screen of a new visit to the moment of the picture. */
  readonly walk: (page: Page) => Promise<void>
}

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 800 }

/** Those in `public/screenshots` are shown by browsers at installing and have the sizes that the manifest gives. */
export const shots: readonly Shot[] = [
  { file: 'public/screenshots/phone-1.png', viewport: phone, colorScheme: 'light', walk: start },
  { file: 'public/screenshots/phone-2.png', viewport: phone, colorScheme: 'light', walk: scoring },
  { file: 'public/screenshots/phone-3.png', viewport: phone, colorScheme: 'light', walk: growth },
  { file: 'public/screenshots/desktop-1.png', viewport: desktop, colorScheme: 'light', walk: growth },
  { file: 'docs/pictures/welcome-phone.png', viewport: phone, colorScheme: 'light', walk: stay },
  { file: 'docs/pictures/scoring-phone.png', viewport: phone, colorScheme: 'light', walk: scoring },
  { file: 'docs/pictures/scoring-phone-dark.png', viewport: phone, colorScheme: 'dark', walk: scoring },
  { file: 'docs/pictures/growth-phone.png', viewport: phone, colorScheme: 'light', walk: growth },
  { file: 'docs/pictures/growth-desktop.png', viewport: desktop, colorScheme: 'light', walk: growth },
  { file: 'docs/pictures/cluster-desktop-dark.png', viewport: desktop, colorScheme: 'dark', walk: cluster },
  { file: 'docs/pictures/report-desktop.png', viewport: desktop, colorScheme: 'light', walk: report },
  { file: 'docs/pictures/course-phone.png', viewport: phone, colorScheme: 'light', walk: course },
]

async function stay(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** A third of the way through a first assessment. */
async function scoring(page: Page): Promise<void> {
  await begin(page)
  for (const level of [3, 4, 2]) await answer(page, level)
  await page.getByRole('radio', { name: /^3 / }).click()
  await page.getByText('Opgeslagen op dit apparaat').waitFor()
}

async function start(page: Page): Promise<void> {
  await begin(page)
  for (const level of [3, 4, 2, 3, 3, 4, 2, 3, 3]) await answer(page, level)
  await page.goto('#/')
  await page.getByRole('link', { name: /^Verder met vraag/ }).waitFor()
}

async function growth(page: Page): Promise<void> {
  await page.goto('#/voorbeeld/groei')
  await page.getByRole('img').first().waitFor()
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.scrollIntoView())
}

async function cluster(page: Page): Promise<void> {
  await page.goto('#/voorbeeld/groei/cluster/4')
  await page.getByRole('img').first().waitFor()
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.scrollIntoView())
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await page.getByRole('button', { name: 'Begin met scoren' }).click()
}

async function answer(page: Page, level: number): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${level} `) }).click()
  await page.getByRole('button', { name: 'Volgende' }).click()
}

async function report(page: Page): Promise<void> {
  await page.goto('#/voorbeeld/rapport/voorbeeld-2')
  const title = page.getByRole('heading', { name: /^Groeirapport/ })
  await title.evaluate((heading) => heading.scrollIntoView())
}

async function course(page: Page): Promise<void> {
  await page.goto('#/opleiding')
  await page.getByRole('heading', { name: 'Modules' }).waitFor()
}
