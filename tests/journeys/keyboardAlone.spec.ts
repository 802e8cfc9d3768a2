import { reportToText } from '../../src/exchange/report/reportToText'
import { reviewToText } from '../../src/exchange/report/reviewToText'
import { aReport, aReview } from '../support/aReport'
import { aSealedAssessment, everywhere, theProfile } from '../support/builders'
import { expect, test } from '../support/journey'
import { Keys } from '../support/Keys'
import { seed } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

/*
 * What three people come for, without a mouse: each finds every control with Tab, sees where they are, and the focus falls to
 * nowhere, also not while something is being made.
 */

const assessment = { id: 'najaar', date: '2026-11-01', scores: { ...everywhere(3), '1.1': 2 } } as const
const report = aReport({ id: 'van-anna', latest: assessment })

function json(text: string) {
  return { name: 'bestand.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

test('a student does the assignment by keyboard alone, from a finished assessment to the document', async ({
  page,
  person,
}) => {
  test.slow()
  const keys = new Keys(page)
  const high = { '1.1': 5, '2.1': 5, '4.1': 5 } as const
  const low = { '3.1': 1, '5.1': 1, '6.1': 1 } as const
  await keys.areWatched()
  await seed(page, [aSealedAssessment({ id: 'begin', scores: { ...everywhere(3), ...high, ...low } })])
  await person.opensTheApp('#/opdracht')
  await keys.presses('link', 'Verder: Jezelf scoren')
  await keys.isAt('Jezelf scoren')
  await keys.reaches(page.getByRole('radio'))
  await page.keyboard.press('Space')
  await keys.presses('link', 'Verder')

  await keys.isAt('Drie sterk, drie om te leren')
  await keys.presses('button', 'Neem je hoogste scores over')
  await keys.writes('Waaruit blijkt dat bij 1.1?', 'Dat hoor ik terug.')
  await keys.presses('button', 'Neem je laagste scores over')
  await keys.writes('Waarom wil je 3.1 leren?', 'Dat vind ik nog moeilijk.')
  await keys.presses('link', 'Verder')

  await keys.isAt('Bewijs uit je werk')
  await keys.presses('button', 'Nieuw bewijs')
  await keys.writes(/^Situatie/, 'Een gesprek aan de keukentafel.')
  await keys.presses('link', 'Verder met de opdracht')

  await keys.isAt('Terugkijken')
  await keys.writes('Je terugblik', 'Ik wist meer dan ik dacht.')
  await keys.presses('link', 'Verder')

  await keys.isAt('Een eerste leerdoel')
  await keys.presses('button', /^Maak een leerdoel van 3\.1/)
  await keys.writes('Wat wil je kunnen?', 'Ik vat samen wat iemand zelf wil.')
  await keys.presses('link', 'Verder')

  await keys.isAt('Inleveren')
  await keys.writes('Je naam', 'Sam')
  await keys.presses('link', 'Maak het document')
  await keys.presses('button', 'Maak een PDF')
  const save = page.getByRole('button', { name: 'Bewaren', exact: true })
  await expect(save).toBeFocused({ timeout: timeoutMs(60) })
  await keys.neverLostTheirPlace()
})

test('a supervisor looks first, marks, reads, talks and replies by keyboard alone', async ({
  page,
  person,
}) => {
  test.slow()
  const keys = new Keys(page)
  await keys.areWatched()
  await person.opensTheApp()
  const choosing = page.waitForEvent('filechooser')
  await keys.presses('button', 'Ik kreeg een rapport')
  await (await choosing).setFiles(json(await reportToText(report)))
  await keys.isAt(/^Rapport van Anna/)

  await keys.presses('button', 'Alle 7 clusters')
  await keys.isAt('Jouw beeld van Anna')
  await keys.presses('link', 'Verder met cluster 1')
  await keys.isAt(/^1 /)
  const rows = page.getByRole('group', { name: /^1\.\d / })
  await expect(rows.first()).toBeVisible()
  for (const row of await rows.all()) {
    await keys.reaches(row.getByRole('radio').first())
    await page.keyboard.press('4')
    await expect(row.getByRole('radio', { name: /^4 / })).toBeChecked()
  }
  await keys.presses('link', 'Verder')
  await keys.isAt(/^2 /)
  await keys.presses('link', /^Jouw beeld/)
  await keys.isAt('Jouw beeld van Anna')

  await keys.presses('button', 'Toon de scores')
  await keys.presses('button', 'Annuleren')
  await expect(page.getByRole('button', { name: 'Toon de scores' })).toBeFocused()
  await page.keyboard.press('Enter')
  await keys.reaches(page.getByRole('dialog').getByRole('button', { name: 'Toon de scores' }))
  await page.keyboard.press('Enter')
  await keys.isAt('Bereid het gesprek met Anna voor')
  await keys.reaches(page.getByRole('checkbox', { name: /^1\.1 / }))
  await page.keyboard.press('Space')
  await keys.presses('button', 'Afspraak toevoegen')
  await expect(page.getByLabel('Wat spreken jullie af?')).toBeFocused()
  await page.keyboard.type('Samen op huisbezoek')
  await keys.presses('link', 'Naar de reactie')

  await keys.isAt('Stuur reactie terug')
  await keys.writes(/^Je naam/, 'Bea')
  await keys.presses('button', 'Maak het bestand')
  await expect(page.getByRole('button', { name: 'Bewaren', exact: true })).toBeFocused({
    timeout: timeoutMs(60),
  })
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/_reactie_bea\.pdf$/)
  await keys.neverLostTheirPlace()
})

test('a supporter reads a reaction and makes it a goal by keyboard alone', async ({ page, person }) => {
  const keys = new Keys(page)
  await keys.areWatched()
  await seed(page, [aSealedAssessment(assessment)])
  await person.opensTheApp()
  const review = aReview({ about: report, marks: { '1.1': 4 }, remark: 'Mooi werk.' })
  const choosing = page.waitForEvent('filechooser')
  await keys.presses('button', 'Ik kreeg een rapport')
  await (await choosing).setFiles(json(await reviewToText(review, theProfile())))
  await keys.isAt('Een reactie op je rapport')
  await keys.presses('button', 'Bewaar deze reactie')
  await keys.isAt('Reactie van Bea')
  await keys.presses('link', /^Maak hiervan een leerdoel/)
  await keys.isAt('Nieuw leerdoel')
  await page.goBack()
  await expect(page.getByRole('link', { name: /^Maak hiervan een leerdoel/ }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await keys.isAt('Nieuw leerdoel')
  await keys.writes('Wat wil je leren?', 'Ik laat stiltes vallen.')
  await person.seesSaved()
  await keys.neverLostTheirPlace()
})
