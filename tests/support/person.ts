import { expect, type Locator, type Page } from '@playwright/test'
import { competenciesOf } from '../../src/domain/profile'
import { theProfile } from './content'

/** What the profile asks. */
export const competencies = competenciesOf(theProfile())

export const levels = [1, 2, 3, 4, 5] as const
export type Choice = (typeof levels)[number] | 'n.v.t.'

/**
 * The app itself has drawn, not only the frame that stands in the page. Looked at often: an expectation that is not met in a
 * quarter of a second looks again after half a second, and this is waited for more than anything else.
 */
export async function hasDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('[data-frame-part]') === null,
    undefined,
    { polling: 50 },
  )
}

/** Somebody who uses the app on a phone, in the words they would use. Every tap is counted. */
export class Person {
  taps = 0
  readonly page: Page
  readonly pointer: 'finger' | 'mouse'

  constructor(page: Page, pointer: 'finger' | 'mouse' = 'finger') {
    this.page = page
    this.pointer = pointer
  }

  async opensTheApp(address = ''): Promise<void> {
    await this.page.goto(`./${address}`)
    await this.sees()
  }

  /** The app itself has drawn, not only the frame that stands in the page. */
  async sees(heading?: string | RegExp): Promise<void> {
    await hasDrawn(this.page)
    const name = heading === undefined ? {} : { name: heading }
    await expect(this.page.getByRole('heading', { level: 1, ...name })).toBeVisible()
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1
    await (this.pointer === 'finger' ? target.tap() : target.click())
  }

  async tapsButton(name: string | RegExp): Promise<void> {
    await this.tap(this.page.getByRole('button', { name, exact: true }))
  }

  async tapsLink(name: string | RegExp): Promise<void> {
    await this.tap(this.page.getByRole('link', { name, exact: true }))
  }

  /** On the screen of a report: what of it can be chosen otherwise. */
  async opensPart(heading: string): Promise<void> {
    await this.tap(this.page.locator('summary', { hasText: heading }))
  }

  /** On the screen that asks how to begin with a report: to read it at once. */
  async readsAtOnce(pageOne: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Hoe wil je beginnen?' })).toBeVisible()
    await expect(this.page.getByRole('heading', { name: pageOne })).toHaveCount(0)
    await this.tapsButton('Toon het rapport')
    await this.seesPageOne(pageOne)
  }

  /** Page one of a report that somebody received. */
  async seesPageOne(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }

  /** From *Welkom* or *Start* to the first question. */
  async beginsAnAssessment({ moment, date }: { moment?: string; date?: string } = {}): Promise<void> {
    await this.tap(this.page.getByRole('link', { name: /^(Begin|Nieuwe meting)$/ }))
    await this.sees('Nieuwe meting')
    if (date !== undefined) await this.page.getByLabel('Datum').fill(date)
    if (moment !== undefined) await this.tap(this.page.getByRole('radio', { name: moment }))
    await this.tapsButton('Begin met scoren')
    await this.isAtQuestion(1)
  }

  async isAtQuestion(number: number): Promise<void> {
    await expect(this.page.getByText(new RegExp(`^Vraag ${number} van \\d+ ·`))).toBeVisible()
    await expect(this.page).toHaveTitle(new RegExp(`^Vraag ${number} van `))
  }

  option(choice: Choice): Locator {
    const name = choice === 'n.v.t.' ? /Nog niet van toepassing/ : new RegExp(`^${choice} `)
    return this.page.getByRole('radio', { name })
  }

  /** Taps an answer and waits until the app says, truthfully, that it is kept. */
  async chooses(choice: Choice): Promise<void> {
    await this.tap(this.option(choice))
    await expect(this.option(choice)).toBeChecked()
    await this.seesSaved()
  }

  async seesSaved(): Promise<void> {
    await expect(this.page.getByText('Opgeslagen op dit apparaat')).toBeVisible()
  }

  /** Answers every question from here to the last, by number from 1. */
  async answersAll(choiceFor: (number: number, id: string) => Choice | 'later'): Promise<void> {
    for (const [index, { id }] of competencies.entries()) {
      const number = index + 1
      await this.isAtQuestion(number)
      const choice = choiceFor(number, id)
      if (choice === 'later') {
        await this.tapsButton('Later')
        continue
      }
      await this.chooses(choice)
      await this.tapsButton(number === competencies.length ? 'Naar controle' : 'Volgende')
    }
    await this.sees('Controle')
  }

  async finishes(): Promise<void> {
    await this.tapsButton('Afronden')
    const anyway = this.page.getByRole('button', { name: 'Toch afronden' })
    const result = this.page.getByRole('button', { name: 'Corrigeren' })
    await expect(anyway.or(result)).toBeVisible()
    if (await anyway.isVisible()) await this.tap(anyway)
    await expect(result).toBeVisible()
  }

  /** A whole assessment from *Start* to the result. */
  async does(
    assessment: { moment?: string; date?: string },
    choiceFor: (number: number, id: string) => Choice | 'later',
  ): Promise<void> {
    await this.opensTheApp()
    await this.beginsAnAssessment(assessment)
    await this.answersAll(choiceFor)
    await this.finishes()
  }
}
