import type { Locator, Page } from '@playwright/test'
import { aSealedAssessment, everywhere } from '../support/builders'
import { expect, test } from '../support/journey'
import { competencies } from '../support/person'
import { seed } from '../support/seed'

test('all 29 questions by keyboard alone, from Welkom to the result', async ({ page, person }) => {
  await person.opensTheApp()
  await page.getByRole('link', { name: 'Begin', exact: true }).focus()
  await page.keyboard.press('Enter')
  await person.sees('Nieuwe meting')
  await page.getByRole('button', { name: 'Begin met scoren' }).focus()
  await page.keyboard.press('Enter')
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
  await person.sees('Controle')
  await page.getByRole('button', { name: 'Afronden' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Corrigeren' })).toBeVisible()
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

test('a student does the assignment by keyboard alone, from a finished assessment to the document', async ({
  page,
  person,
}) => {
  test.slow()
  const high = { '1.1': 5, '2.1': 5, '4.1': 5 } as const
  const low = { '3.1': 1, '5.1': 1, '6.1': 1 } as const
  await seed(page, [aSealedAssessment({ id: 'begin', scores: { ...everywhere(3), ...high, ...low } })])
  const presses = async (role: 'button' | 'link', name: string | RegExp) => {
    await reaches(page, page.getByRole(role, { name, exact: true }).first())
    await page.keyboard.press('Enter')
  }
  const writes = async (label: string | RegExp, words: string) => {
    const field = page.getByRole('textbox', { name: label })
    await reaches(page, field)
    // What is proposed there goes.
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(words)
    await expect(field).toHaveValue(words)
  }
  await person.opensTheApp('#/opdracht')
  await presses('link', 'Verder: Jezelf scoren')
  await person.sees('Jezelf scoren')
  await reaches(page, page.getByRole('radio'))
  await page.keyboard.press('Space')
  await presses('link', 'Verder')

  await person.sees('Drie sterk, drie om te leren')
  await presses('button', 'Neem je hoogste scores over')
  await writes('Waaruit blijkt dat bij 1.1?', 'Dat hoor ik terug.')
  await presses('button', 'Neem je laagste scores over')
  await writes('Waarom wil je 3.1 leren?', 'Dat vind ik nog moeilijk.')
  await presses('link', 'Verder')

  await person.sees('Bewijs uit je werk')
  await presses('button', 'Nieuw bewijs')
  await writes(/^Situatie/, 'Een gesprek aan de keukentafel.')
  await presses('link', 'Verder met de opdracht')

  await person.sees('Terugkijken')
  await writes('Je terugblik', 'Ik wist meer dan ik dacht.')
  await presses('link', 'Verder')

  await person.sees('Een eerste leerdoel')
  await presses('button', /^Maak een leerdoel van 3\.1/)
  await writes('Wat wil je kunnen?', 'Ik vat samen wat iemand zelf wil.')
  await presses('link', 'Verder')

  await person.sees('Inleveren')
  await writes('Je naam', 'Sam')
  await presses('link', 'Maak het document')
  await presses('button', 'Maak een PDF')
  const save = page.getByRole('button', { name: 'Bewaren', exact: true })
  await expect(save).toBeFocused({ timeout: 60_000 })
})

/** Goes on with Tab until a control has the focus, as somebody without a mouse does. */
async function reaches(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  await expect(control).toBeFocused()
}
