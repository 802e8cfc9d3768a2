import { expect, test } from '../support/journey'

test('a note at a question grows into an example, and all of it is there after the app was closed', async ({
  page,
  person,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.chooses(3)
  await person.tap(page.getByText('Notitie of twijfel toevoegen'))
  await page.getByLabel(/^Waaruit blijkt dat/).fill('Bij een huisbezoek liet ik een stilte vallen.')
  await person.tapsButton('Werk dit uit als bewijs')

  await person.sees('Bewijs uitwerken')
  await expect(page.getByLabel('Situatie')).toHaveValue('Bij een huisbezoek liet ik een stilte vallen.')
  await page.getByLabel('Actie').fill('Ik wachtte, en vatte daarna samen wat ik hoorde.')
  await page.getByLabel('Reflectie').fill('Volgens dhr. Jansen hielp dat.')
  await expect(page.getByText(/Jansen \(misschien een naam\)/)).toBeVisible()
  await page.getByLabel('Reflectie').fill('Stilte helpt.')
  await person.tap(page.getByText('Kies taken'))
  await page.getByRole('checkbox', { name: /^2 Vraagverduidelijking/ }).check()
  await person.seesSaved()

  await page.reload()
  await person.sees('Bewijs uitwerken')
  await expect(page.getByLabel('Situatie')).toHaveValue('Bij een huisbezoek liet ik een stilte vallen.')
  await expect(page.getByLabel('Actie')).toHaveValue('Ik wachtte, en vatte daarna samen wat ik hoorde.')
  await expect(page.getByLabel('Reflectie')).toHaveValue('Stilte helpt.')
  await person.tapsLink('Terug naar de vraag over 1.1')
  await person.isAtQuestion(1)
  await expect(person.option(3)).toBeChecked()
  await person.tap(page.getByText('Jouw notitie of twijfel'))
  await expect(page.getByRole('link', { name: 'Naar het bewijs dat je hierbij schreef' })).toBeVisible()

  // In the grid and in the list it stands where it belongs.
  await person.opensTheApp('#/bewijs/overzicht')
  await person.sees('Waar heb je bewijs?')
  await person.tap(page.getByText(/^1 Een vertrouwensrelatie opbouwen: 2 van de 3/))
  await person.tap(page.getByText(/^1\.1 .*\(1 bewijs\)$/))
  await person.tap(page.getByRole('link', { name: '1 bewijs: competentie 1.1, taak 2' }))
  await person.sees('Bewijs')
  await expect(page.getByText('Nog leeg: Taak en Resultaat')).toBeVisible()
  await person.tap(page.getByRole('link', { name: /^Bij een huisbezoek/ }))
  await person.sees('Bewijs uitwerken')
})
