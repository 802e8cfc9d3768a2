import * as v from 'valibot'
import { checkOfKept, expect, isKept, test, type HostedData } from '../support/hostedSite'
import { timeoutMs } from '../support/timeoutMs'

/** A host changes the data beside a build, without building again. */

const second = 'profiles/tweede.json'

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

test('data of which one file is wrong do not come, and what was there goes on working', async ({
  page,
  person,
  context,
  site,
  hosted,
}) => {
  await person.opensTheApp('#/instellingen')
  await isKept(page)
  addsAProfile(hosted)
  site.faults.set(`data/${second}`, 404)
  await page.reload()
  await person.sees('Instellingen')
  await expect.poll(() => site.asked).toContain(`data/${second}`)
  await context.setOffline(true)
  await page.reload()
  await person.sees('Instellingen')
  await expect(page.getByRole('radio', { name: 'Een tweede profiel' })).toHaveCount(0)
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
  const catalogue = readCatalogue(hosted)
  const [first] = catalogue.profiles
  const profile = v.parse(v.looseObject({}), hosted.read(first?.file ?? ''))
  const title = { nl: 'Een tweede profiel', en: 'A second profile' }
  hosted.write(second, { ...profile, id: 'tweede', title, shortTitle: title })
  hosted.write('catalogue.json', {
    ...catalogue,
    profiles: [...catalogue.profiles, { id: 'tweede', title, file: second }],
  })
}
