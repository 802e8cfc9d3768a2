import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { hasPdfTools, noPdfToolsMessage } from '../../tools/pdfTools.mjs'
import type { Audience } from '../../src/domain/report'
import { plainContent } from '../../src/exchange/report/plainContent'
import { reviewFileContent } from '../../src/exchange/report/reviewToText'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { receivedReport } from '../../src/shared/reports/storedReports'
import { textToExchanged } from '../../src/exchange/report/textToExchanged'
import { compose as english } from '../../src/i18n/en/compose'
import { handOn as englishHandOn } from '../../src/i18n/en/handOn'
import { report as englishReport } from '../../src/i18n/en/report'
import { review as englishReview } from '../../src/i18n/en/review'
import { compose as dutch } from '../../src/i18n/nl/compose'
import { handOn as dutchHandOn } from '../../src/i18n/nl/handOn'
import { report as dutchReport } from '../../src/i18n/nl/report'
import { review as dutchReview } from '../../src/i18n/nl/review'
import { accessibilityRules, archiveRules, brokenRules } from '../support/pdfRules'
import { PdfFile } from '../support/pdfFile'
import { seenByTools, structureWithWords } from '../support/pdfTools'
import { fullAssessments, fullReport, fullReviews, longName, ownTopics } from '../support/fullReport'
import { day } from '../support/builders'
import { expect, test } from '../support/journey'
import { fills } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

const words = {
  nl: { ...dutch, report: dutchReport, handOn: dutchHandOn, review: dutchReview, lang: 'nl-NL' },
  en: { ...english, report: englishReport, handOn: englishHandOn, review: englishReview, lang: 'en-GB' },
} as const
type Language = keyof typeof words

// The test command gets them first; where it cannot, it says at its end that these are in none of the counts.
test.skip(() => !hasPdfTools(), noPdfToolsMessage)

const papers: readonly (readonly [Language, Audience, number, string])[] = [
  ['nl', 'supervisor', 12, 'Sinds 1 juni 2015 in 3 van de 7 clusters hoger en in 2 lager.'],
  ['en', 'supervisor', 1, '6 competencies at level 5 (Example to others), 6 at level 4 (Fully proficient).'],
  ['nl', 'trainer', 1, '6 competenties op niveau 5 (Voorbeeld voor anderen), 6 op niveau 4 (Vakvolwassen).'],
  ['en', 'trainer', 12, 'Higher in 3 of the 7 clusters and lower in 2 since 1 June 2015.'],
]

const wordsFirst = /^Document\s+H1 \(block\)\s+"/

for (const [language, audience, moments, conclusion] of papers) {
  test(`others can read a report in ${language} for the ${audience} of ${moments}, with everything in it`, async ({
    page,
  }) => {
    test.slow()
    await speaks(page, language)
    await fills(page, {
      assessments: fullAssessments(moments).map((one) => assessmentToRecord(one)),
      documents: moments > 1 ? [received()] : [],
    })
    await page.goto(`./#/rapport/meting-${moments}`)
    await choosesEverything(page, language, audience)
    await page.getByRole('button', { name: words[language].file.make }).tap()
    const pdf = await saves(page, language)

    const seen = seenByTools(pdf)
    expectReadable(pdf, seen, language)
    expect(seen.title).toContain(longName)
    expect(seen.structure).toMatch(/\bTH:?\s/)
    if (moments === 1) expect(structureWithWords(pdf)).toMatch(wordsFirst)
    const [first = '', ...others] = seen.texts.map(unhyphenated)
    const { assignment, privacy } = words[language].report
    // Page one stands alone: all that belongs on it is on it. A trainer reads the scores last.
    if (audience === 'supervisor') {
      for (const text of [conclusion, privacy, ...ownTopics]) expect(first).toContain(unhyphenated(text))
      expect(others.join(' ')).not.toContain(unhyphenated(privacy))
    } else {
      expect(first).toContain(unhyphenated(assignment))
      for (const text of [conclusion, privacy]) expect(others.join(' ')).toContain(unhyphenated(text))
    }
    expect(first).toContain(unhyphenated(words[language].handOn.invitation.report.heading))
    expect(first).toContain(await page.evaluate(() => location.origin + location.pathname))
    expect(others.join(' ')).toContain('Toelichting 7.4: tijdens het huisbezoek')
    const exchanged = await textToExchanged(seen.attachments[0]?.bytes.toString('utf8') ?? '')
    expect(exchanged.type).toBe('Report')
  })
}

for (const language of ['nl', 'en'] as const) {
  test(`others can read a reaction in ${language}`, async ({ page }) => {
    test.slow()
    const report = fullReport({ moments: 1, reviews: 0 })
    const { record, whole } = receivedReport(report, day('2026-06-03'))
    await speaks(page, language)
    const documents = [{ ...received(), side: 'made' }]
    await fills(page, { reports: [{ ...record, sight: 'shown' }], reportContents: [whole], documents })
    await page.goto(`./#/rapporten/${report.id}/reactie`)
    await page.getByRole('button', { name: words[language].review.reply.make, exact: true }).tap()
    const pdf = await saves(page, language)

    const seen = seenByTools(pdf)
    expectReadable(pdf, seen, language)
    expect(seen.title).toContain(longName)
    expect(structureWithWords(pdf)).toMatch(wordsFirst)
    expect(seen.texts[0]).toContain(words[language].report.reviewsIdentity)
    expect(seen.texts[0]).toContain(words[language].handOn.invitation.review.heading)
    expect(seen.texts.join(' ')).toContain('Dit zag ik je doen bij 2.3')
    const exchanged = await textToExchanged(seen.attachments[0]?.bytes.toString('utf8') ?? '')
    expect(exchanged.type).toBe('Review')
  })
}

/** Poppler takes a hyphen at the end of a line for one of hyphenation, and leaves it out. */
function unhyphenated(text: string): string {
  return text.replaceAll('-', '')
}

function expectReadable(pdf: Buffer, seen: ReturnType<typeof seenByTools>, language: Language): void {
  expect(seen).toMatchObject({
    faults: '',
    tagged: 'yes',
    javaScript: 'no',
    language: `u:${words[language].lang}`,
  })
  expect(seen.pageSize).toMatch(/\(A4\)$/)
  expect(seen.structure).toMatch(/^Document\s+H1 \(block\)/)
  expect(seen.structure).toMatch(/\n\s+Table \(block\)\n/)
  expect(new Set(seen.fonts)).toEqual(new Set(['yes yes yes']))
  expect(seen.attachments.map(({ name }) => name)).toEqual([expect.stringMatching(/^[\w-]+\.json$/)])
  for (const { dark, inMargin } of seen.ink) {
    expect(dark).toBeGreaterThan(200)
    expect(inMargin).toBe(0)
  }
  expect(brokenRules(new PdfFile(pdf), { ...accessibilityRules, ...archiveRules })).toEqual({})
}

async function speaks(page: Page, language: Language): Promise<void> {
  await page.addInitScript(
    (one) => localStorage.setItem('groeispiegel.preferences', JSON.stringify({ language: one })),
    language,
  )
}

/** A review of the report, as it is stored. */
function received() {
  const [review] = fullReviews(1)
  const report = fullReport({ reviews: 0 })
  if (!review) throw new Error('There is always one')
  const content = plainContent(reviewFileContent(review, report.profile))
  return {
    kind: 'review',
    id: 'van-bea',
    revision: 1,
    writers: { elders: 1 },
    side: 'received',
    format: 1,
    content,
  }
}

async function choosesEverything(page: Page, language: Language, audience: Audience): Promise<void> {
  const t = words[language]
  const heading = page.getByRole('heading', { name: t.part.heading })
  const parts = page.locator('section').filter({ has: heading })
  await parts.waitFor()
  for (const part of await parts.locator('summary').all()) await part.tap()
  await page.getByLabel(t.name.label).fill(longName)
  await page.getByRole('radio', { name: t.audience[audience] }).check()
  const all = page.getByRole('group', { name: t.earlier.legend }).getByRole('radio').first()
  if (await all.isVisible()) await all.check()
  await page.getByLabel(t.topics.own).fill(ownTopics.join('\n'))
  for (const box of await parts.getByRole('checkbox').all()) if (await box.isEnabled()) await box.check()
  await page.getByLabel(t.questions.label).fill('Mag ik een keer meelopen bij een intake?')
}

async function saves(page: Page, language: Language): Promise<Buffer> {
  const button = page.getByRole('button', { name: words[language].report.file.save, exact: true })
  await button.waitFor({ timeout: timeoutMs(90) })
  const coming = page.waitForEvent('download')
  await button.tap()
  return readFile(await (await coming).path())
}
