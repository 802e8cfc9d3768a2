import type { Page } from '@playwright/test'
import type { Person } from '../support/person'
import {
  checkOfKept,
  clearsBrowserCache,
  damagesKept,
  expect,
  isKept,
  keptPaths,
  losesKept,
  test,
} from '../support/site'
import type { Fault } from '../support/siteServer'
import { chunkOf, newer, olderBuild } from '../support/twoBuilds'
import { timeoutMs } from '../support/timeoutMs'

const wrongAnswers: readonly Fault[] = ['abort', 404, 500, 'portal', 'cut', 'half']

test('no wrong answer is kept in place of a file, whatever file it is, and the next try heals', async ({
  page,
  person,
  site,
}) => {
  test.slow()
  await person.opensTheApp()
  await isKept(page)
  const whole = await keptPaths(page)
  for (const path of oneOfEachKind(whole)) {
    for (const fault of wrongAnswers) {
      site.faults.set(path, fault)
      await losesKept(page, path)
      expect(await checkOfKept(page), `${path} answered with ${fault}`).toEqual({
        files: whole.length,
        missing: 1,
      })
      expect(await keptPaths(page)).not.toContain(path)
    }
    site.faults.clear()
    expect(await checkOfKept(page)).toEqual({ files: whole.length, missing: 0 })
    expect(await keptPaths(page)).toContain(path)
  }
})

test('a kept file that is damaged is replaced', async ({ page, person }) => {
  await person.opensTheApp()
  await isKept(page)
  const damaged = [chunkOf(newer, 'growth'), 'index.html', 'data/catalogue.json']
  for (const path of damaged) await damagesKept(page, path)
  expect((await checkOfKept(page)).missing).toBe(0)
  for (const path of damaged) expect(await keptText(page, path)).not.toContain('damaged')
})

test('a first visit of which one file of the rest is wrong keeps all others, and heals when it is asked', async ({
  page,
  person,
  site,
  context,
}) => {
  const wrong = chunkOf(newer, 'growth')
  site.faults.set(wrong, 404)
  await person.opensTheApp('#/opslag')
  await expect(
    page.getByText('Scoren werkt zonder internet. Van de rest ontbreekt één bestand.'),
  ).toBeVisible({
    timeout: timeoutMs(30),
  })
  expect(await checkOfKept(page)).toMatchObject({ missing: 1 })
  expect(await keptPaths(page)).not.toContain(wrong)

  site.faults.clear()
  await person.tapsButton('Controleer de bestanden')
  await expect(page.getByText('De app werkt zonder internet.')).toBeVisible({ timeout: timeoutMs(30) })
  await context.setOffline(true)
  await person.opensTheApp('#/groei')
})

test('once scoring was said to work without internet it does, from the start to a result', async ({
  page,
  person,
  context,
  conduct,
}) => {
  // So the rest is left alone, and nothing but what was kept for scoring is there.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await person.opensTheApp('#/opslag')
  await expect(
    page.getByText('Scoren werkt zonder internet. Je apparaat moet zuinig zijn met data.'),
  ).toBeVisible({
    timeout: timeoutMs(30),
  })
  expect(await keptPaths(page)).not.toContain(chunkOf(newer, 'Radar'))
  await clearsBrowserCache(page)
  await context.setOffline(true)
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.answersAll((number) => (number > 3 ? 'later' : 4))
  await person.finishes()
  await person.sees(/^Vertrouwen staat op 4,0/)
  // What is drawn comes with the rest, and says so.
  await expect(page.getByText('Alle getallen staan in de lijst.').first()).toBeVisible()
  conduct.forgives(/Failed to load resource/)
})

test('a new version of which one file is wrong does not come, and does when the file is right', async ({
  page,
  person,
  site,
}) => {
  test.slow()
  const older = await olderBuild()
  site.folder = older
  await person.opensTheApp()
  await isKept(page)
  site.folder = newer
  const wrong: readonly (readonly [path: string, faults: readonly Fault[]])[] = [
    [chunkOf(newer, 'growth'), [404, 'portal', 'half']],
    ['index.html', ['portal', 500, 'cut']],
  ]
  for (const [path] of wrong) site.faults.set(path, 404)
  for (const [path, faults] of wrong) {
    for (const fault of faults) {
      site.asked.length = 0
      site.faults.set(path, fault)
      await page.reload()
      await tryToUpdate(page)
      expect(site.asked).toContain(path)
      await expect(page.getByRole('link', { name: 'Meer van toen' })).toBeVisible()
      await expect(page.getByText('Er is een nieuwe versie')).toHaveCount(0)
      await person.tapsLink('Groei')
      await person.sees('Groei')
    }
  }
  // Only now: the browser looks for a newer version whenever it likes.
  site.faults.clear()
  await page.reload()
  await person.tapsButton('Nu vernieuwen')
  await expect(page.getByRole('link', { name: 'Meer', exact: true })).toBeVisible()
})

test('kept files that were wiped are all back at the next start with a network', async ({
  page,
  person,
  context,
}) => {
  await person.opensTheApp()
  await isKept(page)
  const whole = await keptPaths(page)
  await wipes(page)
  await page.reload()
  await expect.poll(() => keptPaths(page), { timeout: timeoutMs(30) }).toEqual(whole)
  await context.setOffline(true)
  await page.reload()
  await person.sees()
})

test('kept files that were wiped while the site was renewed: the new version comes', async ({
  page,
  person,
  site,
}) => {
  site.folder = await olderBuild()
  await person.opensTheApp()
  await isKept(page)
  await wipes(page)
  site.folder = newer
  await person.opensTheApp()
  await expect(page.getByRole('link', { name: 'Meer', exact: true })).toBeVisible()
})

test('a kept page whose script is gone from here and from the server says so, and a reload brings the new version', async ({
  page,
  person,
  site,
  conduct,
}) => {
  site.folder = await olderBuild()
  await person.opensTheApp()
  await isKept(page)
  const script = chunkOf(site.folder, 'core')
  // First: the app looks at its files by itself, and could still bring this one back.
  site.folder = newer
  await losesKept(page, script)
  await page.reload()
  await expect(page.getByText('Groeispiegel is nog niet geladen')).toBeVisible()
  await person.tap(page.getByRole('button', { name: 'Opnieuw laden' }))
  await person.sees()
  await expect(page.getByRole('link', { name: 'Meer', exact: true })).toBeVisible()
  conduct.forgives(/Failed to load resource/)
})

test('a worker that looks after its files brings nothing back once everything is erased', async ({
  page,
  person,
}) => {
  await person.opensTheApp()
  await isKept(page)
  await erases(person)
  const found = await checkOfKept(page)
  expect(found.missing).toBe(found.files)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test('everything can be erased while the first visit is still fetching its files', async ({
  page,
  person,
  site,
}) => {
  // Sooner than a file that hangs is given up.
  test.setTimeout(50_000)
  const last = chunkOf(newer, 'growth')
  site.faults.set(last, 'hang')
  await person.opensTheApp()
  await expect.poll(() => site.asked).toContain(last)
  await erases(person)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  // What was under way has ended with it: the next visit is a first one, and whole.
  site.faults.clear()
  await person.opensTheApp()
  await isKept(page)
  expect((await checkOfKept(page)).missing).toBe(0)
})

/** One file of each ending and folder, and the page. */
function oneOfEachKind(paths: readonly string[]): readonly string[] {
  const kind = (path: string) => `${path.includes('/')}${path.split('.').at(-1)}`
  return [...new Map(paths.map((path) => [kind(path), path])).values()]
}

async function keptText(page: Page, path: string): Promise<string> {
  return page.evaluate(
    async (wanted) => (await caches.match(`./${wanted}`, { ignoreSearch: true }))?.text() ?? '',
    path,
  )
}

async function erases(person: Person): Promise<void> {
  const { page } = person
  await person.opensTheApp('#/instellingen')
  await page.getByLabel(/WISSEN/).fill('WISSEN')
  await person.tapsButton('Alles wissen')
  await expect(page.getByText('Alles is gewist').first()).toBeVisible()
}

async function wipes(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
}

/** Asks the server for a newer version and waits until its installation has succeeded or failed. */
async function tryToUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50))
  })
}
