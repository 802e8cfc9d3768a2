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
  { file: 'public/screenshots/phone-1.png', viewport: phone, colorScheme: 'light', walk: stay },
  { file: 'public/screenshots/phone-2.png', viewport: phone, colorScheme: 'light', walk: stay },
  { file: 'public/screenshots/phone-3.png', viewport: phone, colorScheme: 'light', walk: stay },
  { file: 'public/screenshots/desktop-1.png', viewport: desktop, colorScheme: 'light', walk: stay },
  { file: 'docs/pictures/start-phone.png', viewport: phone, colorScheme: 'light', walk: stay },
  { file: 'docs/pictures/start-phone-dark.png', viewport: phone, colorScheme: 'dark', walk: stay },
  { file: 'docs/pictures/start-desktop.png', viewport: desktop, colorScheme: 'light', walk: stay },
]

async function stay(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
}
