import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from '../support/journey'
import { everything } from '../support/screens'
import { seed } from '../support/seed'

test('somebody makes a goal of a result, plans it, puts it in a calendar, and reaches it', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/meting/eind/resultaat')
  await person.tapsLink('Maak hiervan een leerdoel 3.1')
  await person.sees('Nieuw leerdoel')
  await page.getByText('Meer: niveau').tap()
  for (const [field, level] of [
    ['Niveau nu', '2 Met hulp'],
    ['Niveau dat je wilt', '3 Zelfstandig'],
  ] as const) {
    await expect(page.getByRole('group', { name: field }).getByRole('radio', { name: level })).toBeChecked()
  }

  await page.getByLabel('Wat wil je leren?').fill('Beter worden')
  await expect(page.getByText('Om het concreter te maken')).toBeVisible()
  await page.getByLabel('Wat wil je leren?').fill('Ik geef in elk gesprek eerst ruimte; dan pas advies')
  await page.getByLabel('Streefdatum').fill('2031-03-30')
  const action = page.getByRole('group', { name: 'Actie 1' })
  await action.getByRole('textbox').first().fill('Meelopen, en nabespreken')
  await action.getByLabel('Wanneer?').fill('2030-10-27')
  await person.seesSaved()

  // Closed and opened again, it is all there.
  await page.reload()
  await expect(page.getByLabel('Streefdatum')).toHaveValue('2031-03-30')
  await person.tapsLink('Klaar')
  await person.sees('Plan')
  await expect(page.getByRole('checkbox', { name: /^Meelopen, en nabespreken/ })).toBeVisible()

  await person.tapsButton('Zet in mijn agenda')
  const download = page.waitForEvent('download')
  await person.tapsButton('Bewaren')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}_plan\.ics$/)
  const events = await eventsIn(file)
  expect(events.map(({ summary, startDate }) => [startDate.toString(), summary])).toEqual([
    ['2030-10-27', 'Meelopen, en nabespreken'],
    ['2031-03-30', 'Leerdoel: Ik geef in elk gesprek eerst ruimte; dan pas advies'],
  ])
  await expect(page.getByText(/Outlook zet de dagen meestal nog eens/)).toBeHidden()
  await person.tap(page.getByText('Lees je later een nieuw bestand in?'))
  await expect(page.getByText(/Outlook zet de dagen meestal nog eens/)).toBeVisible()
  await expect(page.getByText(/Zoek in je agenda op ‘Uit Groeispiegel’/)).toBeVisible()

  await person.tap(page.getByRole('heading', { level: 3 }).getByRole('link', { name: /^Ik geef/ }))
  await person.sees('Leerdoel')
  await person.tap(page.getByRole('radio', { name: /^Gehaald/ }))
  await person.seesSaved()
  await page.goBack()
  await person.sees('Plan')
  await expect(page.getByRole('group', { name: 'Gehaald' }).getByRole('article')).toContainText('Ik geef')
  await expect(page.getByText('Er staat niets met een datum op je plan.')).toBeVisible()
})

test('a day that is moved is the same event in a newer file, with a higher number', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/plan/nieuw/competentie/3.1')
  await person.sees('Nieuw leerdoel')
  await page.getByText('Meer: niveau').tap()
  await page.getByLabel('Wat wil je leren?').fill('Ik geef ruimte')
  const exported = async (day: string) => {
    await page.getByLabel('Streefdatum').fill(day)
    await person.seesSaved()
    await person.tapsLink('Klaar')
    await person.sees('Plan')
    await person.tapsButton('Zet in mijn agenda')
    const download = page.waitForEvent('download')
    await person.tapsButton('Bewaren')
    const [event] = await eventsIn(await download)
    await person.tap(page.getByRole('heading', { level: 3 }).getByRole('link', { name: 'Ik geef ruimte' }))
    await person.sees('Leerdoel')
    return event
  }
  const before = await exported('2031-03-30')
  const moved = await exported('2031-04-06')
  expect([before?.startDate.toString(), moved?.startDate.toString()]).toEqual(['2031-03-30', '2031-04-06'])
  expect(moved?.uid).toBe(before?.uid)
  expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN)
})

async function eventsIn(file: Download) {
  const calendar = ICAL.Component.fromString(await readFile(await file.path(), 'utf8'))
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}
