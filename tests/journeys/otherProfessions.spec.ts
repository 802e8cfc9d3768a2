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
import { timeoutMs } from '../support/timeoutMs'
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

/** What is asked of each, the words of a low and of a high level, and a cluster of it. */
const walks = [
  {
    what: 'three levels from zero, without tasks or plain words',
    profile: gardener,
    questions: 6,
    low: 'V1 Met hulp',
    high: 'Zelf',
    cluster: { id: 'A', title: 'Snoeien' },
  },
  {
    what: 'seven levels and twelve clusters in a language of their own',
    profile: interpreter,
    questions: 24,
    low: 'Stufe 2',
    high: 'Stufe 7',
    cluster: { id: 'K12', title: 'Bereich 12' },
  },
]

for (const { what, profile, questions, low, high, cluster } of walks) {
  test(`${what}: from the first visit to a report, and then without a network`, async ({
    page,
    person,
    context,
  }) => {
    test.slow()
    hosts(profile)
    await person.opensTheApp()
    await person.sees('Zie hoe je groeit in je werk')
    await expect(page.getByRole('link', { name: /voorbeeld|opdracht/ })).toHaveCount(0)
    await scoresAll(person, questions, low, '2026-03-01')
    await expect(page.getByText(`(${low})`).first()).toBeVisible()
    await person.opensTheApp()
    await scoresAll(person, questions, high, '2026-09-01')
    await isKept(page)

    await context.setOffline(true)
    await seesGrowth()
    await person.opensTheApp('#/profiel')
    await expect(page.getByRole('heading', { name: 'Taken', exact: true })).toHaveCount(0)
    await person.opensTheApp('#/rapport')
    await person.tapsButton('Maak een PDF')
    await expect(page.getByText(/^Het bestand is klaar/)).toBeVisible({ timeout: timeoutMs(60) })
    await context.setOffline(false)

    async function seesGrowth() {
      const grown = `Sinds 1 maart 2026 in alle ${profile.clusters.length} clusters hoger`
      await person.opensTheApp('#/groei')
      await person.sees(grown)
      await expect(page.getByRole('img', { name: new RegExp(cluster.title) })).toBeVisible()
      await person.opensTheApp(`#/groei/cluster/${cluster.id}`)
      await person.sees(new RegExp(cluster.title))
    }
  })
}

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

/** A whole assessment with one level for all, from *Start* to the result. */
async function scoresAll(person: Person, count: number, label: string, date: string): Promise<void> {
  const { page } = person
  await person.beginsAnAssessment({ date })
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
  await person.sees('Controle')
  await person.finishes()
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
