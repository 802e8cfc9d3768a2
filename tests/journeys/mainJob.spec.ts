import { competenciesOf } from '../../src/domain/profile'
import { anOpenAssessment, theProfile } from '../support/builders'
import { levels } from '../support/person'
import { expect, test } from '../support/journey'
import { seed } from '../support/seed'

test('a first result takes at most 61 taps and no typing', async ({ person }) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.answersAll((number) => levels[number % 5] ?? 3)
  await person.finishes()

  expect(person.taps).toBeLessThanOrEqual(61)
  await expect(person.page).toHaveURL(/#\/meting\/[^/]+\/resultaat$/)
})

for (const language of ['nl', 'en'] as const) {
  test(`the whole scoring page fits a small phone, whatever it asks (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.addInitScript(speaks, language)
    await seed(page, [anOpenAssessment({ id: 'bezig' })])
    for (const { id } of competenciesOf(theProfile())) {
      await page.goto(`./#/meting/bezig/vraag/${id}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${id} `)
      const height = () => page.evaluate(() => document.documentElement.scrollHeight)
      await expect.poll(height, `question ${id}`).toBeLessThanOrEqual(640)
    }
  })
}

/** In a page, before the app starts: as somebody who chose this language before. */
function speaks(language: string): void {
  localStorage.setItem('groeispiegel.preferences', JSON.stringify({ language }))
}

test('nothing is chosen beforehand, and Volgende without an answer leaves the question open', async ({
  person,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await expect(person.page.getByRole('radio', { checked: true })).toHaveCount(0)
  await person.tapsButton('Volgende')
  await person.isAtQuestion(2)
  await person.tapsLink('Overzicht')
  await person.sees('Controle')
  await expect(person.page.getByText('Je hebt 0 van de 29 vragen beantwoord.')).toBeVisible()
  await expect(person.page.getByText('Kies eerst bij minstens één competentie een niveau')).toBeVisible()
})

test('an answer can be changed on Controle, taken back, and finished with open questions', async ({
  person,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.chooses(3)
  await person.tapsButton('Volgende')
  await person.tapsLink('Overzicht')
  const one = person.page.getByRole('listitem').filter({ hasText: '1.1 Gaat een vertrouwensband' })
  await person.page.getByText('1. Een vertrouwensrelatie opbouwen (1 van 3)').tap()
  await expect(one).toContainText('3 Zelfstandig')
  await one.getByRole('link', { name: /Wijzig/ }).tap()
  await person.isAtQuestion(1)
  await person.chooses(5)
  await person.tapsButton('Naar controle')
  await expect(one.getByRole('link', { name: /Wijzig/ })).toBeFocused()
  await expect(one).toContainText('5 Voorbeeld voor anderen')
  await person.tapsButton('Ongedaan maken')
  await expect(one).toContainText('3 Zelfstandig')
  await person.finishes()
  // Locked: the questions lead to the result.
  await person.page.goBack()
  await expect(person.page).not.toHaveURL(/controle/)
})

test('browser back and forward walk through the questions, answers and all', async ({ person }) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.chooses(2)
  await person.tapsButton('Volgende')
  await person.isAtQuestion(2)
  await person.page.goBack()
  await person.isAtQuestion(1)
  await expect(person.option(2)).toBeChecked()
  await person.page.goForward()
  await person.isAtQuestion(2)
  await expect(person.page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('with "meteen door" a tap goes on by itself and can be taken back', async ({ person }) => {
  await person.opensTheApp('#/instellingen')
  await person.tap(person.page.getByRole('checkbox', { name: /meteen door/i }))
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.tap(person.option(4))
  await person.isAtQuestion(2)
  await expect(person.page.getByText('Vraag 1: 4 Vakvolwassen')).toBeVisible()
  await person.tapsButton('Ongedaan maken')
  await person.isAtQuestion(1)
  await expect(person.page.getByRole('radio', { checked: true })).toHaveCount(0)
})
