import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { checkOfKept, expect, isKept, test } from '../support/site'
import { newer } from '../support/twoBuilds'
import { timeoutMs } from '../support/timeoutMs'

/** A host changes the data beside a build, without building again. */

const second = 'profiles/tweede.json'

let hosted: string

test.beforeEach(({ site }) => {
  hosted = mkdtempSync(join(tmpdir(), 'hosted-'))
  cpSync(newer, hosted, { recursive: true })
  site.folder = hosted
})

test.afterEach(() => rmSync(hosted, { recursive: true, force: true }))

test('a profile that a host adds is there without a network after one visit, and the page is told', async ({
  page,
  person,
  context,
}) => {
  await person.opensTheApp('#/instellingen')
  await isKept(page)
  addsAProfile()
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
}) => {
  await person.opensTheApp('#/instellingen')
  await isKept(page)
  addsAProfile()
  site.faults.set(`data/${second}`, 404)
  await page.reload()
  await person.sees('Instellingen')
  await expect.poll(() => site.asked).toContain(`data/${second}`)
  await context.setOffline(true)
  await page.reload()
  await person.sees('Instellingen')
  await expect(page.getByRole('radio', { name: 'Een tweede profiel' })).toHaveCount(0)
})

test('data that a host took away hold up nothing', async ({ page, person, context }) => {
  const catalogue = readCatalogue()
  for (const { file } of catalogue.programmes) rmSync(join(hosted, 'data', file))
  writeData('catalogue.json', { ...catalogue, programmes: [] })
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

function readCatalogue(): v.InferOutput<typeof catalogueSchema> {
  return v.parse(catalogueSchema, readData('catalogue.json'))
}

function readData(file: string): unknown {
  return JSON.parse(readFileSync(join(hosted, 'data', file), 'utf8'))
}

function writeData(file: string, value: object): void {
  writeFileSync(join(hosted, 'data', file), JSON.stringify(value))
}

function addsAProfile(): void {
  const catalogue = readCatalogue()
  const [first] = catalogue.profiles
  const profile = v.parse(v.looseObject({}), readData(first?.file ?? ''))
  const title = { nl: 'Een tweede profiel', en: 'A second profile' }
  writeData(second, { ...profile, id: 'tweede', title, shortTitle: title })
  writeData('catalogue.json', {
    ...catalogue,
    profiles: [...catalogue.profiles, { id: 'tweede', title, file: second }],
  })
}
