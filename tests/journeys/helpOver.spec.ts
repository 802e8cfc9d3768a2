import { everything } from '../support/screens'
import { seed } from '../support/seed'
import { expect, isKept, test } from '../support/site'

test('help opens over the question, also without a network, and leaves everything there as it was', async ({
  page,
  person,
  context,
}) => {
  await seed(page, everything)
  await isKept(page)
  await person.opensTheApp('#/meting/bezig/vraag/2.1')
  await person.tap(person.option(4))
  await person.seesSaved()
  await context.setOffline(true)
  const help = page.getByRole('dialog', { name: 'Hulp' })
  const opens = async () => {
    await person.tapsButton('Hulp')
    await expect(help.getByText('Welk niveau kies ik?')).toBeVisible()
  }
  const isBack = async () => {
    await expect(help).toBeHidden()
    await expect(page.getByRole('button', { name: 'Hulp' })).toBeFocused()
    await expect(person.option(4)).toBeChecked()
    await expect(page).toHaveURL(/#\/meting\/bezig\/vraag\/2\.1$/)
  }

  await opens()
  await page.keyboard.press('Escape')
  await isBack()
  await opens()
  await page.goBack()
  await isBack()
  await opens()
  await person.tapsButton('Terug naar de vraag')
  await isBack()

  // Each of them left the history as it was: back leads to the screen before, and not into help.
  await page.goBack()
  await expect(help).toBeHidden()
  await expect(page.getByRole('radio').first()).toBeHidden()
})
