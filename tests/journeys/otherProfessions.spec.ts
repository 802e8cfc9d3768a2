import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { profileSchema } from '../../src/content/profileSchema'
import { courseRoutes } from '../../src/navigation/coursePaths'
import { routes } from '../../src/navigation/paths'
import { aSealedAssessment, anOpenAssessment } from '../support/builders'
import { comesToRest, goesTo } from '../support/goesTo'
import { gardener, interpreter } from '../support/otherProfessions'
import type { Person } from '../support/person'
import { seed } from '../support/seed'
import { expect, isKept, test } from '../support/site'
import { newer } from '../support/twoBuilds'

/** Other professions, as data beside one build. */

interface Invented {
  readonly id: string
  readonly title: object
  readonly clusters: readonly {
    readonly id: string
    readonly competencies: readonly { readonly id: string }[]
  }[]
}

let hosted: string

test.beforeEach(({ site }) => {
  hosted = mkdtempSync(join(tmpdir(), 'hosted-'))
  cpSync(newer, hosted, { recursive: true })
  site.folder = hosted
})

test.afterEach(() => rmSync(hosted, { recursive: true, force: true }))

test('three levels from zero, without tasks or plain words: from the first visit to growth, and then without a network', async ({
  page,
  person,
  context,
}) => {
  hosts(gardener)
  await person.opensTheApp()
  await person.sees('Zie hoe je groeit in je werk')
  await expect(page.getByRole('link', { name: /voorbeeld|opdracht/ })).toHaveCount(0)
  await person.beginsAnAssessment()
  await scoresAll(person, 6, 'V1 Met hulp')
  await person.finishes()
  await expect(page.getByText('op niveau 1 (V1 Met hulp)').first()).toBeVisible()
  await isKept(page)
  await context.setOffline(true)
  await person.opensTheApp('#/groei/cluster/A')
  await expect(page.getByRole('heading', { name: /Snoeien/ })).toBeVisible()
  await person.opensTheApp('#/profiel')
  await expect(page.getByRole('heading', { name: 'Taken', exact: true })).toHaveCount(0)
  await context.setOffline(false)
})

test('seven levels and twelve clusters in a language of their own: scored, and drawn as a radar', async ({
  page,
  person,
}) => {
  hosts(interpreter)
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await scoresAll(person, 24, 'Stufe 7')
  await person.finishes()
  await person.opensTheApp('#/groei')
  await expect(page.getByRole('img', { name: /Bereich 12/ })).toBeVisible()
  await expect(page.getByText('7,0').first()).toBeVisible()
})

test.describe('without a worker, which is not what this is about', () => {
  test.use({ serviceWorker: false })

  for (const language of ['nl', 'en'] as const) {
    test(`no screen speaks of a profession, a course or a register that nobody brought (${language})`, async ({
      page,
    }) => {
      test.slow()
      hosts(gardener)
      await page.addInitScript((chosen) => {
        localStorage.setItem('groeispiegel.preferences', JSON.stringify({ language: chosen }))
      }, language)
      const profile = v.parse(profileSchema, gardener)
      const scores = { 'A.1': 1, 'B.1': 2 } as const
      await seed(page, [
        aSealedAssessment({ profile, id: 'eind', scores }),
        anOpenAssessment({ profile, id: 'bezig', scores }),
      ])
      const found: string[] = []
      for (const address of addresses) {
        await goesTo(page, address)
        const words = await wordsOn(page)
        for (const word of words.match(foreign) ?? []) found.push(`${address}: ${word}`)
      }
      expect(found).toEqual([])
    })
  }
})

const named: Readonly<Record<string, string>> = { cluster: 'A', competency: 'A.1', assessment: 'eind' }
const ofOpen: readonly string[] = [routes.question, routes.check]

/** Every screen there is, filled in with what is seeded. */
const addresses = Object.values({ ...routes, ...courseRoutes }).map((route) =>
  (ofOpen.includes(route) ? route.replace(':assessment', 'bezig') : route).replaceAll(
    /:(\w+)/g,
    (_, name: string) => named[name] ?? 'x',
  ),
)

const foreign = /[^.]{0,40}(?:BCMB|Basisopleiding|Registerplein|cliënt|client)[^.]{0,20}/gi

/** All that is written on a screen once it stands still, folded or not, and its title. */
async function wordsOn(page: Page): Promise<string> {
  await comesToRest(page)
  return page.evaluate(() => `${document.title}. ${document.body.textContent}`)
}

async function scoresAll({ page }: Person, count: number, label: string): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await expect(page.getByText(new RegExp(`^Vraag ${number} van ${count} ·`))).toBeVisible()
    const option = page.getByRole('radio', { name: new RegExp(label) })
    await option.tap()
    await expect(option).toBeChecked()
    await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible()
    await page
      .getByRole('button', { name: number === count ? 'Naar controle' : 'Volgende', exact: true })
      .tap()
  }
  await expect(page.getByRole('heading', { name: 'Controle', exact: true })).toBeVisible()
}

/** The host has this profile and no other, without a course, an example or a word about itself. */
function hosts(profile: Invented): void {
  const file = 'profiles/ander.json'
  writeData(file, profile)
  writeData('catalogue.json', {
    default: profile.id,
    profiles: [{ id: profile.id, title: profile.title, file }],
    programmes: [],
  })
  writeData('organisation.json', {})
}

function writeData(file: string, value: object): void {
  writeFileSync(join(hosted, 'data', file), JSON.stringify(value))
}
