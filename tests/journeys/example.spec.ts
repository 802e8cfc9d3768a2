import { expect, test } from '../support/journey'

test('the example opens from Welkom, is marked on every screen, mixes with nothing and is gone when left', async ({
  page,
  person,
}) => {
  await person.opensTheApp()
  await person.tapsLink('Bekijk een voorbeeldmeting')
  await person.sees(/^Sinds /)
  await expect(page.getByText('Dit is een voorbeeldmeting')).toBeVisible()
  await expect(page.getByRole('img').first()).toBeVisible()

  await person.tap(page.getByRole('link', { name: /^Eind,/ }))
  await expect(page).toHaveURL(/#\/voorbeeld\/meting\//)
  await expect(page.getByText('Dit is een voorbeeldmeting')).toBeVisible()
  await expect(page.getByRole('button', { name: /Corrigeren|Verwijderen/ })).toHaveCount(0)

  await person.tapsLink('Voorbeeldmeting sluiten')
  await person.sees('Zie hoe je groeit als cliëntondersteuner')
  await person.opensTheApp('#/metingen')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0)
})

test('the example opens from Hulp as well', async ({ person }) => {
  await person.opensTheApp('#/hulp')
  await person.tapsLink('Bekijk een voorbeeldmeting')
  await person.sees(/^Sinds /)
})
