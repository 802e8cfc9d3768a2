import { readFile } from 'node:fs/promises'
import { openBytes } from '../../src/exchange/door/openBytes'
import { expect, test } from '../support/journey'
import { timeoutMs } from '../support/timeoutMs'

test('a student does the whole assignment, from the start screen to the document, in at most 75 taps', async ({
  page,
  person,
}) => {
  await person.opensTheApp()
  await person.tapsLink('Ik doe de opdracht van mijn opleiding')
  await person.sees('Opdracht: scoor je eigen competenties')
  await person.tapsButton('Begin met scoren')
  await person.isAtQuestion(1)
  // Three stand out above and three below; who gives many the same level chooses by ticking, which costs four taps more.
  await person.answersAll((number) =>
    [3, 9, 20].includes(number) ? 5 : [6, 14, 27].includes(number) ? 1 : 3,
  )
  await person.finishes()

  await person.tapsLink('Verder met de opdracht')
  await person.sees('Drie sterk, drie om te leren')
  await person.tapsButton('Neem je hoogste scores over')
  await person.tapsButton('Neem je laagste scores over')
  for (const reason of await page.getByRole('textbox').all()) await reason.fill('Dat merk ik in elk gesprek.')
  await person.tapsLink('Verder')

  await person.sees('Bewijs uit je werk')
  await person.tapsButton('Nieuw bewijs')
  for (const step of ['Situatie', 'Taak', 'Actie', 'Resultaat', 'Reflectie']) {
    await page.getByRole('textbox', { name: new RegExp(`^${step}`) }).fill(`Mijn ${step.toLowerCase()}.`)
  }
  await person.seesSaved()
  await person.tapsLink('Verder met de opdracht')

  await person.sees('Terugkijken')
  await page.getByRole('textbox', { name: 'Je terugblik' }).fill('Ik wist minder dan ik dacht.')
  await person.tapsLink('Verder')

  await person.sees('Een eerste leerdoel')
  await person.tap(page.getByRole('button', { name: /^Maak een leerdoel van/ }).first())
  await page.getByRole('textbox', { name: 'Wat wil je kunnen?' }).fill('Ik vraag door tot ik het begrijp.')
  await person.tapsLink('Verder')

  await person.sees('Inleveren')
  await expect(
    page.getByText('Alle stappen zijn klaar. Kijk in de leeromgeving of je trainer meer vraagt.'),
  ).toBeVisible()
  await person.tapsLink('Maak het document')
  await person.tapsButton('Maak een PDF')
  await expect(page.getByText(/^Het bestand is klaar/)).toBeVisible({ timeout: timeoutMs(60) })
  const download = page.waitForEvent('download')
  await person.tapsButton('Bewaren')
  expect(person.taps).toBeLessThanOrEqual(75)

  const bytes = new Uint8Array(await readFile(await (await download).path()))
  const opened = await openBytes(bytes)
  if (opened.type !== 'ReportOpened') throw new Error(opened.type)
  const { audience, work } = opened.report
  expect(audience).toBe('trainer')
  expect(work.evidence).toMatchObject([{ situation: 'Mijn situatie.', reflection: 'Mijn reflectie.' }])
  expect(work.goals).toMatchObject([{ aim: 'Ik vraag door tot ik het begrijp.', state: 'active' }])
  expect(work.assignment?.reflection).toBe('Ik wist minder dan ik dacht.')
  expect(work.assignment?.strong).toHaveLength(3)
  expect(work.assignment?.grow.map(({ reason }) => reason)).toEqual(
    Array(3).fill('Dat merk ik in elk gesprek.'),
  )
})

test('the assignment goes on where somebody left it', async ({ page, person }) => {
  await person.opensTheApp('#/opdracht')
  await person.tapsButton('Begin met scoren')
  await person.isAtQuestion(1)
  await person.chooses(3)
  await person.tapsButton('Volgende')
  await person.isAtQuestion(2)
  await person.opensTheApp()
  await person.tapsLink('Verder met de opdracht')
  await person.sees('Opdracht: scoor je eigen competenties')
  await expect(page.getByText('Nog te doen: Je meting is nog niet afgerond.')).toBeVisible()
  await person.tapsLink('Verder met scoren')
  await person.isAtQuestion(2)
})
