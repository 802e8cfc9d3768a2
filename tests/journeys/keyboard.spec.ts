import { expect, test } from '../support/journey'
import { Keys } from '../support/Keys'
import { competencies } from '../support/person'

test('all 29 questions by keyboard alone, from Welkom to the result', async ({ page, person }) => {
  const keys = new Keys(page)
  await keys.areWatched()
  await person.opensTheApp()
  await keys.presses('link', 'Begin')
  await keys.isAt('Nieuwe meting')
  await keys.presses('button', 'Begin met scoren')
  for (const [index] of competencies.entries()) {
    await person.isAtQuestion(index + 1)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    // Past "Wat hoort hierbij?" into the group.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('radio').first()).toBeFocused()
    await page.keyboard.press(String((index % 5) + 1))
    await expect(page.getByRole('radio').nth(index % 5)).toBeChecked()
    await page.keyboard.press('Enter')
  }
  await keys.isAt('Controle')
  // To one of them and back, to the place that was left.
  await keys.reaches(page.getByRole('main').locator('summary').first())
  await page.keyboard.press('Enter')
  const change = page.getByRole('link', { name: 'Wijzig 1.1' })
  await keys.reaches(change)
  await page.keyboard.press('Enter')
  await person.isAtQuestion(1)
  await page.goBack()
  await expect(change).toBeFocused()
  await expect(change).toBeInViewport()
  await keys.presses('button', 'Afronden')
  await expect(page.getByRole('button', { name: 'Corrigeren' })).toBeVisible()
  await keys.neverLostTheirPlace()
})

test('arrow keys choose and never change the page; digits count only in the group', async ({
  page,
  person,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(person.option(3)).toBeChecked()
  await person.isAtQuestion(1)
  await page.keyboard.press('0')
  await expect(person.option('n.v.t.')).toBeChecked()
  await person.isAtQuestion(1)
  await person.seesSaved()
})

test('a screen reader hears one group of six, named by number, label and anchor', async ({
  page,
  person,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph:
        - text: /Vraag 1 van 29/
        - link "Overzicht"
      - group "1.1 Gaat een vertrouwensband met cliënt en/of naasten aan. Vraag 1 van 29":
        - heading "1.1 Gaat een vertrouwensband met cliënt en/of naasten aan. Vraag 1 van 29" [level=1]
        - group: /Wat hoort hierbij/
        - radio "1 Dit leer ik nog kennen Ik begin hier net mee, of het lukt me nog niet"
        - text: /1 Dit leer ik nog kennen/
        - radio "2 Met hulp Ik kan dit met uitleg of hulp van een ander"
        - text: /2 Met hulp/
        - radio "3 Zelfstandig Ik kan dit zelf, in gewone situaties"
        - text: /3 Zelfstandig/
        - radio "4 Vakvolwassen Ik kan dit zelf, ook als het moeilijk wordt"
        - text: /4 Vakvolwassen/
        - radio "5 Voorbeeld voor anderen Ik kan dit en help anderen om dit te leren"
        - text: /5 Voorbeeld voor anderen/
        - radio "– Nog niet van toepassing"
        - text: /Nog niet van toepassing/
      - group: /Notitie of twijfel toevoegen/
      - group "Verder":
        - button "Later"
        - button "Volgende"
  `)
})
