import { competencies, levels } from '../support/person'
import { expect, test } from '../support/journey'

test('a first result takes at most 61 taps and no typing', async ({ person }) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.answersAll((number) => levels[number % 5] ?? 3)
  await person.finishes()

  expect(person.taps).toBeLessThanOrEqual(61)
  await expect(person.page).toHaveURL(/#\/meting\/[^/]+\/resultaat$/)
})

test('the whole scoring page fits a small phone where the competency takes up to two lines', async ({
  person,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  let fitted = 0
  for (const [index] of competencies.entries()) {
    await person.isAtQuestion(index + 1)
    const { lines, page, screen } = await person.page.evaluate(() => {
      const heading = document.querySelector('h1')
      const lineHeight = heading ? Number.parseFloat(getComputedStyle(heading).lineHeight) : 0
      return {
        lines: Math.round((heading?.getBoundingClientRect().height ?? 0) / lineHeight),
        page: document.documentElement.scrollHeight,
        screen: innerHeight,
      }
    })
    if (lines <= 2) expect(page, `question ${index + 1}`).toBeLessThanOrEqual(screen)
    if (page <= screen) fitted += 1
    if (index + 1 < competencies.length) await person.tapsButton('Later')
  }
  // Most of the longer ones fit as well.
  expect(fitted).toBeGreaterThan(competencies.length * 0.8)
})

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
  await expect(person.page.getByText('Score eerst minstens één competentie')).toBeVisible()
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
