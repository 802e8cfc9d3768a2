import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '../support/journey'
import { gardener } from '../support/otherProfessions'
import { isKept } from '../support/site'

test('a form goes out of the app, into a spreadsheet and in again, and out as what a host serves', async ({
  page,
}, info) => {
  await page.goto('#/profiel/maken')
  await page.getByRole('button', { name: 'Formulier met het profiel van nu maken' }).click()
  const form = info.outputPath('formulier.xlsx')
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaren' }).click(),
  ])
  await sheet.saveAs(form)
  await page.getByLabel(/^Kies een bestand/).setInputFiles(form)
  await expect(page.getByText('Het profiel is compleet')).toBeVisible()
  await page.getByRole('button', { name: /^Profiel maken voor op de website/ }).click()
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaren' }).last().click(),
  ])
  const made = info.outputPath('profiel.json')
  await json.saveAs(made)
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
  expect(read(made)).toEqual(read('data/profiles/bcmb-clientondersteuner.json'))
})

test('what is wrong in a file is said with its place, also where nothing can be read', async ({
  page,
}, info) => {
  const file = info.outputPath('fout.json')
  writeFileSync(file, '{\n  "id": "Zorg één",\n  "clusters": []\n}')
  await page.goto('#/profiel/maken')
  await page.getByLabel(/^Kies een bestand/).setInputFiles(file)
  await expect(page.getByText(/^regel 2 \(id\): “Zorg één” kan geen id zijn/)).toBeVisible()
  writeFileSync(file, '<html></html>')
  await page.getByLabel(/^Ander bestand kiezen/).setInputFiles(file)
  await expect(page.getByRole('alert')).toContainText('Dit bestand kan niet worden gelezen')
})

test.describe('with a worker', () => {
  test.use({ serviceWorker: true })

  test('a profile of one’s own is kept on the device, scored with, and there without a network', async ({
    page,
    person,
    context,
  }, info) => {
    const file = info.outputPath('hovenier.json')
    writeFileSync(file, JSON.stringify(gardener))
    await person.opensTheApp('#/profiel/maken')
    await page.getByLabel(/^Kies een bestand/).setInputFiles(file)
    await person.tapsButton('Bewaar op dit apparaat')
    const kept = page.getByRole('group', { name: 'Het profiel staat op dit apparaat' })
    await expect(page.locator(':focus')).toContainText('Het profiel staat op dit apparaat')
    await person.tap(kept.getByRole('button', { name: 'Gebruik dit profiel' }))
    await person.sees('Begin met je eerste meting')
    await person.beginsAnAssessment()
    await expect(page.getByText(/^Vraag 1 van 6 ·/)).toBeVisible()
    await person.tap(page.getByRole('radio', { name: /V1 Met hulp/ }))
    await person.tapsButton('Volgende')
    await expect(page.getByText(/^Vraag 2 van 6 ·/)).toBeVisible()
    await isKept(page)

    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText(/^Vraag 2 van 6 ·/)).toBeVisible()
    await expect(page.getByRole('radio', { name: /V1 Met hulp/ })).toBeVisible()
  })
})
