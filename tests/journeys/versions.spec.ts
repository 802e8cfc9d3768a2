import type { Page } from '@playwright/test'
import type { Profile } from '../../src/domain/profile'
import { anOpenAssessment, everywhere } from '../support/builders'
import { expect, test } from '../support/journey'
import { seed } from '../support/seed'
import { after, before, theirHistory } from '../support/twoVersions'
import { resultOf, says, VersionedHost } from '../support/VersionedHost'

const then = anOpenAssessment({
  profile: before,
  id: 'toen',
  date: '2026-03-01',
  scores: { ...everywhere(2, before), 'd.1': 5 },
})
const now = anOpenAssessment({
  profile: after,
  id: 'nu',
  date: '2026-11-01',
  moment: { kind: 'end' },
  scores: { ...everywhere(4, after), 'b.4': 1 },
})

test('a finished result stays what it was, whatever version comes; what may not be compared is said aloud', async ({
  page,
}) => {
  const host = new VersionedHost()
  await begins(page, host, before)
  await finishes(page, 'toen')
  const said = await resultOf(page)
  expect(said.table).toContain('Vroeger twee')

  host.serves(after, theirHistory)
  await page.reload()
  expect(await resultOf(page)).toEqual(said)
  await expect(page.getByText('Gemaakt met versie 1.0.0 van het profiel.')).toBeVisible()
  await page.getByText('De schaal van versie 1.0.0').click()
  await expect(page.getByText('De norm was niveau 4.')).toBeVisible()

  await seed(page, [now])
  await finishes(page, 'nu')
  await says(page, [
    'De meting van 1 maart 2026 is gemaakt met versie 1.0.0 van het profiel.',
    '1 competentie is nieuw en telt niet mee: b.4.',
    '2 competenties komen uit een competentie die gesplitst is en tellen niet mee: c.4 en c.5.',
    '1 competentie is samengevoegd uit andere en telt niet mee: b.12.',
    '1 competentie van toen staat niet meer in het profiel en telt niet mee: b.3.',
    '1 competentie is sindsdien anders verwoord en betekent hetzelfde: a.2.',
    'Je gaf 6 competenties beide keren een niveau: 5 hoger, 0 gelijk, 1 lager.',
  ])
  await page.goto('./#/groei')
  await says(page, ['1 competentie is nieuw en telt niet mee: b.4.'])
  await page.goto('./#/groei/cluster/c')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Kort c ging sinds 1 maart 2026 van 3,0 naar 4,0',
  )
  await says(page, ['× betekent: deze meting is van een andere versie en hier niet te vergelijken.'])
  await page.goto('./#/rapport/nu')
  await expect(page.getByText(/versie 2\.0\.0/).first()).toBeVisible()
  await expect(page.getByText(/1 competentie is nieuw en telt niet mee: b\.4\./).first()).toBeVisible()
  await page.goto('./#/rapport/toen')
  await expect(page.getByText(/versie 1\.0\.0/).first()).toBeVisible()
})

test('only what is new or in other words is scored again, and the finished version stays', async ({
  page,
}) => {
  const host = new VersionedHost()
  await begins(page, host, before)
  await finishes(page, 'toen')
  host.serves(after, theirHistory)
  await page.reload()
  await page.getByRole('button', { name: 'Scoor alleen deze 5' }).click()
  await expect(page.getByText('Je hebt 5 van de 10 vragen beantwoord. Er staan er nog 5 open.')).toBeVisible()
  await page.getByRole('link', { name: /^Verder met vraag 2/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('a.2 Vraagt vriendelijk door')
  await page.getByRole('radio', { name: /^4/ }).check()
  await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible()
  await page.goto('./#/meting/toen/resultaat')
  await expect(page.getByText('Gemaakt met versie 1.0.0 van het profiel.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Verder met corrigeren' })).toBeVisible()
})

test('an open assessment goes on in the words of today, and no answer is lost', async ({ page }) => {
  const host = new VersionedHost()
  await begins(page, host, before)
  host.serves(after, theirHistory)
  await page.goto('./#/meting/toen/controle')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Het profiel is vernieuwd' })).toBeVisible()
  await says(page, [
    '4 competenties zijn nieuw of anders ingedeeld. Die staan nog open: b.4, c.4, c.5 en b.12.',
    '1 competentie is anders verwoord: a.2. Kijk of je antwoord nog past.',
  ])
  await page.getByRole('button', { name: 'Verder met de meting' }).click()
  await expect(page.getByText('Je hebt 6 van de 10 vragen beantwoord. Er staan er nog 4 open.')).toBeVisible()
})

test('without a history the words of then are still there, and nothing is compared', async ({ page }) => {
  const host = new VersionedHost()
  await begins(page, host, before)
  await finishes(page, 'toen')
  const said = await resultOf(page)
  host.serves(after)
  await page.reload()
  expect(await resultOf(page)).toEqual(said)
  await seed(page, [now])
  await finishes(page, 'nu')
  await says(page, [
    'Wat er tussen die versie en deze veranderde, is niet bekend. Daarom is er niets vergeleken.',
  ])
})

/** Opens the app with this on the device, and waits until it stands. */
async function begins(page: Page, host: VersionedHost, profile: Profile): Promise<void> {
  await host.opens(page)
  host.serves(profile)
  await seed(page, [then])
  await stands(page)
}

async function stands(page: Page): Promise<void> {
  await expect(page.locator('[data-frame-part]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function finishes(page: Page, id: string): Promise<void> {
  await page.goto(`./#/meting/${id}/controle`)
  await page.getByRole('button', { name: 'Afronden' }).click()
  await expect(page).toHaveURL(new RegExp(`/meting/${id}/resultaat`))
}
