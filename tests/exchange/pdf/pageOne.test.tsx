import { renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { missingLetters } from '../../../src/exchange/pdf/missingLetters'
import { writePdf } from '../../../src/exchange/pdf/writePdf'
import { changeLanguage, i18n } from '../../../src/i18n/i18n'
import { useConversationSheet } from '../../../src/papers/useConversationSheet'
import { usePagesAlone } from '../../../src/papers/usePagesAlone'
import { useReportDocument } from '../../../src/papers/useReportDocument'
import type { Block, PrintedDocument } from '../../../src/domain/printedDocument'
import { theProfile } from '../../support/content'
import { fullReport, longName, ownTopics } from '../../support/fullReport'
import { drawnOn } from '../../support/pdfContent'
import { PdfFile } from '../../support/pdfFile'
import { pdfFonts, printed } from '../../support/printedDocuments'

const cases = (['nl', 'en'] as const).flatMap((language) => [
  { language, moments: 1, reviews: 0, name: '' },
  { language, moments: 1, reviews: 0, name: longName },
  { language, moments: 12, reviews: 1, name: longName },
  { language, moments: 12, reviews: 3, name: longName },
])

describe('page one', () => {
  test.each(cases)(
    'stands alone with five long topics: in $language, $moments moments, $reviews reviews, "$name"',
    async ({ language, ...given }) => {
      await speaks(language)
      const report = renderHook(() => useReportDocument([theProfile()])).result.current(fullReport(given))
      const [first = '', ...others] = textsOf(await fileOf(report))
      const limits = theProfile().limits?.text[language] ?? 'nowhere'
      for (const text of [
        ...ownTopics,
        i18n.t('report:privacy'),
        limits,
        i18n.t('handOn:invitation.report.heading'),
      ]) {
        expect(first).toContain(spaceless(text))
      }
      // What nobody wrote has no heading.
      const agreed = [i18n.t('report:agreements'), 'de eigen scores leggen'].map(spaceless)
      for (const text of agreed) expect(first.includes(text)).toBe(given.reviews > 0)
      expect(others.join('')).not.toContain(spaceless(i18n.t('report:privacy')))
    },
  )

  test.each(['nl', 'en'] as const)(
    'says in %s that the file has no data, and still stands alone',
    async (language) => {
      await speaks(language)
      const { report, alone } = renderHook(() => ({
        report: useReportDocument([theProfile()]),
        alone: usePagesAlone(),
      })).result.current
      const document = alone(report(fullReport({ moments: 12, reviews: 3, name: longName })))
      const said = i18n.t('handOn:invitation.pages.heading')
      expect(document.subject).toBe(said)
      const [first = '', ...others] = textsOf(await fileOf(document))
      for (const text of [said, ...ownTopics, i18n.t('report:privacy')])
        expect(first).toContain(spaceless(text))
      expect(others.join('')).not.toContain(spaceless(said))
    },
  )

  test.each(['nl', 'en'] as const)(
    'and all others have a letter for all that the app says in %s',
    async (language) => {
      await speaks(language)
      const { report, sheet, alone } = renderHook(() => ({
        report: useReportDocument([theProfile()]),
        sheet: useConversationSheet(),
        alone: usePagesAlone(),
      })).result.current
      for (const audience of ['supervisor', 'trainer'] as const) {
        const whole = { ...fullReport({ moments: 12, reviews: 3 }), audience }
        for (const document of [alone(report(whole)), sheet(whole)])
          expect(missingLetters(document)).toEqual([])
      }
    },
  )

  test.each(['nl', 'en'] as const)('is all there is of a sheet to talk from in %s', async (language) => {
    await speaks(language)
    const sheet = renderHook(() => useConversationSheet()).result.current(fullReport())
    expect(textsOf(await fileOf(sheet))).toHaveLength(1)
  })

  test('flows on where no page could hold it, as roomy as ever', async () => {
    const item = 'Een onderwerp waar lang over te praten is, en waar dan nog veel over te zeggen blijft. '
    const blocks = listOf(Array.from({ length: 60 }, (_, index) => `${index} ${item.repeat(2)}`))
    const texts = textsOf(await printed(blocks))
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.join('')).toContain(spaceless('59 Een onderwerp'))
    const more = textsOf(
      await printed(listOf(Array.from({ length: 90 }, (_, index) => `${index} ${item.repeat(2)}`))),
    )
    expect(more[0]).toBe(texts[0]?.replace(/van\d+$/, `van${more.length}`))
  })
})

test('what announces something is never left behind at the foot of a page', async () => {
  const seenOn = new Set<number>()
  for (let above = 28; above < 34; above += 1) {
    const blocks: readonly Block[] = [
      { type: 'paragraph', text: 'Pagina een' },
      { type: 'pageBreak' },
      ...Array.from({ length: above }, (): Block => ({ type: 'paragraph', text: 'Regel' })),
      { type: 'paragraph', text: 'Bij 1.1:' },
      { type: 'paragraph', tone: 'quote', text: 'Wat ik zag.' },
    ]
    const pages = textsOf(await printed(blocks))
    const pagesWith = (words: string) =>
      pages.flatMap((text, page) =>
        text
          .split(words)
          .slice(1)
          .map(() => page),
      )
    const announced = pagesWith('Bij1.1:')
    expect(announced).toHaveLength(1)
    expect(pagesWith('Watikzag.')).toEqual(announced)
    announced.forEach((page) => seenOn.add(page))
  }
  // Otherwise no foot of a page was among them.
  expect(seenOn.size).toBe(2)
})

function listOf(items: readonly string[]): readonly Block[] {
  return [
    { type: 'heading', level: 1, text: 'Titel' },
    { type: 'list', marker: 'bullet', items },
  ]
}

async function speaks(language: 'nl' | 'en'): Promise<void> {
  await changeLanguage(language)
  await i18n.loadNamespaces(['report', 'handOn', 'growth', 'common'])
}

async function fileOf(document: PrintedDocument): Promise<PdfFile> {
  const task = { document, data: undefined, made: '2026-11-21T10:11:12.345Z', password: undefined }
  return new PdfFile(await writePdf(task, { fonts: pdfFonts, onProgress: () => undefined }))
}

/** Of each page, without spaces: a line that is broken has one more, or one less. */
function textsOf(file: PdfFile): readonly string[] {
  return file.pages().map((page) =>
    spaceless(
      drawnOn(file, page)
        .map(({ text }) => text)
        .join(''),
    ),
  )
}

function spaceless(text: string): string {
  return text.replaceAll(/\s/g, '')
}
