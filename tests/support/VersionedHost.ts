import { expect, type Locator, type Page } from '@playwright/test'
import type { Profile } from '../../src/domain/profile'
import { theProgramme } from './content'

const listedCourse = {
  id: theProgramme().id,
  title: theProgramme().title,
  file: 'programmes/uitgevonden.json',
}

/** A host whose files change between two visits. */
export class VersionedHost {
  private files: ReadonlyMap<string, object> = new Map()

  async opens(page: Page): Promise<this> {
    await page.route('**/data/**', (route) => {
      const content = this.files.get(new URL(route.request().url()).pathname.replace(/^.*\/data\//, ''))
      return content ? route.fulfill({ json: content }) : route.continue()
    })
    return this
  }

  /** From the next visit on it has this profile, with or without its history and a course. */
  serves(profile: Profile, history?: object, course?: object): void {
    const { id, title } = profile
    const listed = { id, title, file: 'profiles/uitgevonden.json' }
    const profiles = [{ ...listed, ...(history && { history: 'history/uitgevonden.json' }) }]
    this.files = new Map([
      [
        'catalogue.json',
        { default: id, profiles, programmes: course ? [{ ...listedCourse, profile: id }] : [] },
      ],
      ...(course ? [[listedCourse.file, course] as const] : []),
      ['profiles/uitgevonden.json', profile],
      ...(history ? [['history/uitgevonden.json', history] as const] : []),
    ])
  }
}

/** What a result says: its sentence, and every competency with its level. */
export async function resultOf(page: Page) {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('Kort')
  const toggle = page.getByText('Toon alle competenties')
  if (!(await theTable(page).isVisible())) await toggle.click()
  await expect(theTable(page)).toBeVisible()
  return { heading: await heading.innerText(), table: await theTable(page).innerText() }
}

function theTable(page: Page): Locator {
  return page.getByRole('table', { name: 'Alle competenties met hun niveau' })
}

export async function says(page: Page, sentences: readonly string[]): Promise<void> {
  for (const sentence of sentences) await expect(page.getByText(sentence, { exact: true })).toBeVisible()
}
