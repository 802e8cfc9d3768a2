import * as v from 'valibot'
import { checkOfKept, expect, isKept, test, type HostedData } from '../support/hostedSite'
import { timeoutMs } from '../support/timeoutMs'

/** A host changes the data beside a build, without building again. */

const second = 'profiles/tweede.json'
const third = 'profiles/derde.json'

test('a profile that a host adds is there without a network after one visit, and the page is told', async ({
  page,
  person,
  context,
  hosted,
}) => {
  await person.opensTheApp('#/instellingen')
  await isKept(page)
  addsAProfile(hosted)
  await page.reload()
  await expect(page.getByText('Er is een nieuwe versie')).toBeVisible()
  await context.setOffline(true)
  await page.reload()
  await person.sees('Instellingen')
  await expect(page.getByRole('radio', { name: 'Een tweede profiel' })).toBeVisible()
  await context.setOffline(false)
  expect((await checkOfKept(page)).missing).toBe(0)
})

test('data of which one file cannot be had now do not come, and what was there goes on working', async ({
  page,
  person,
  context,
  site,
  hosted,
}) => {
  await person.opensTheApp('#/instellingen')
  await isKept(page)
  addsAProfile(hosted)
  site.faults.set(`data/${second}`, 500)
  await page.reload()
  await person.sees('Instellingen')
  await expect.poll(() => site.asked).toContain(`data/${second}`)
  await context.setOffline(true)
  await page.reload()
  await person.sees('Instellingen')
  await expect(page.getByRole('radio', { name: 'Een tweede profiel' })).toHaveCount(0)
})

test('profiles that nobody can read are left out of what is kept on a first visit, and said', async ({
  page,
  person,
  context,
  hosted,
  conduct,
}) => {
  addsAProfile(hosted)
  breaksIt(hosted)
  await person.opensTheApp('#/opslag')
  await expect(
    page.getByText('De app werkt zonder internet, behalve wat op deze site zelf ontbreekt.'),
  ).toBeVisible({ timeout: timeoutMs(30) })
  await expect(page.getByText(`2 bestanden ontbreken op deze site of zijn niet te lezen`)).toContainText(
    `${second} en ${third}`,
  )
  await context.setOffline(true)
  await person.opensTheApp()
  await person.beginsAnAssessment()
  conduct.forgives(/Failed to load resource/)
})

test('profiles that nobody can read do not hold up what else a host has changed', async ({
  page,
  person,
  context,
  hosted,
  conduct,
}) => {
  await person.opensTheApp('#/instellingen')
  await isKept(page)
  addsAProfile(hosted)
  breaksIt(hosted)
  hosted.write('profiles/vierde.json', aProfile(hosted, 'vierde', 'Een vierde profiel'))
  lists(hosted, 'vierde', 'Een vierde profiel')
  await page.reload()
  await expect(page.getByText('Er is een nieuwe versie')).toBeVisible()
  await context.setOffline(true)
  await page.reload()
  await person.sees('Instellingen')
  await expect(page.getByRole('radio', { name: 'Een vierde profiel' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Een tweede profiel' })).toHaveCount(0)
  conduct.forgives(/Failed to load resource/)
})

test('where the default profile cannot be read, another one is what has to be kept', async ({
  page,
  person,
  context,
  hosted,
  conduct,
}) => {
  addsAProfile(hosted)
  hosted.write(readCatalogue(hosted).profiles[0]?.file ?? '', 'geen JSON')
  await person.opensTheApp('#/opslag')
  await expect(page.getByText('De app werkt zonder internet')).toBeVisible({ timeout: timeoutMs(30) })
  await context.setOffline(true)
  await person.opensTheApp()
  conduct.forgives(/Failed to load resource/)
})

test('data that a host took away hold up nothing', async ({ page, person, context, hosted }) => {
  const catalogue = readCatalogue(hosted)
  for (const { file } of catalogue.programmes) hosted.remove(file)
  hosted.write('catalogue.json', { ...catalogue, programmes: [] })
  await person.opensTheApp('#/opslag')
  await isKept(page)
  await expect(page.getByText('De app werkt zonder internet.')).toBeVisible({ timeout: timeoutMs(30) })
  await context.setOffline(true)
  await person.opensTheApp()
})

/** As much of a catalogue as is changed here; all else is left as it is. */
const catalogueSchema = v.looseObject({
  profiles: v.array(v.looseObject({ file: v.string() })),
  programmes: v.array(v.looseObject({ file: v.string() })),
})

function readCatalogue(hosted: HostedData): v.InferOutput<typeof catalogueSchema> {
  return v.parse(catalogueSchema, hosted.read('catalogue.json'))
}

function addsAProfile(hosted: HostedData): void {
  hosted.write(second, aProfile(hosted, 'tweede', 'Een tweede profiel'))
  lists(hosted, 'tweede', 'Een tweede profiel')
}

/** The second profile is a page of words now, and a third one that the catalogue names is not there. */
function breaksIt(hosted: HostedData): void {
  hosted.write(second, '<!doctype html><title>Niet gevonden</title>')
  lists(hosted, 'derde', 'Een derde profiel')
}

function aProfile(hosted: HostedData, id: string, nl: string): object {
  const [first] = readCatalogue(hosted).profiles
  const profile = v.parse(v.looseObject({}), hosted.read(first?.file ?? ''))
  return { ...profile, id, title: { nl }, shortTitle: { nl } }
}

function lists(hosted: HostedData, id: string, nl: string): void {
  const catalogue = readCatalogue(hosted)
  const listed = { id, title: { nl }, file: `profiles/${id}.json` }
  hosted.write('catalogue.json', { ...catalogue, profiles: [...catalogue.profiles, listed] })
}
