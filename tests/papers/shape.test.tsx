import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { PrintedDocument } from '../../src/domain/printedDocument'
import { page as sheet } from '../../src/exchange/pdf/look'
import { writePdf } from '../../src/exchange/pdf/writePdf'
import { changeLanguage, i18n } from '../../src/i18n/i18n'
import { useReportDocument } from '../../src/papers/useReportDocument'
import { theProfile } from '../support/content'
import { drawnOn, type Drawn } from '../support/pdfContent'
import { PdfFile } from '../support/pdfFile'
import { pdfFonts } from '../support/printedDocuments'
import { usualReport } from '../support/usualReport'

/*
 * How a paper lies on its pages, read from the places of its letters.
 */

const paperHeight = 841.89
/** Running text is smaller than every heading. */
const smallestHeading = 11.5

beforeEach(async () => {
  await changeLanguage('nl')
  await i18n.loadNamespaces(['report', 'handOn', 'growth', 'common'])
})

test('a report with an earlier assessment has four pages for a supervisor, none of them half empty', async () => {
  const pages = await pagesOf(documentOf('supervisor'))
  expect(pages.length).toBeLessThanOrEqual(4)
  expectFull(pages)
})

test.each([2, 5])(
  'with %i earlier assessments the lines of all clusters stand on page one or two',
  async (before) => {
    const document = documentOf('supervisor', before)
    expect(document.blocks.filter(({ type }) => type === 'overTime')).toHaveLength(1)
    const pages = await pagesOf(document)
    const place = pages.findIndex((written) => written.some(({ text }) => text.includes('Door de tijd')))
    expect(place).toBeGreaterThanOrEqual(0)
    expect(place).toBeLessThanOrEqual(1)
    const words = (pages[place] ?? []).map(({ text }) => text).join('')
    // The first value, the last and the difference of each.
    expect(words.match(/\d,\d naar \d,\d \((±|[+−]\d)/g)).toHaveLength(7)
    expectFull(pages)
  },
)

test.each(['supervisor', 'trainer'] as const)(
  'one assessment alone makes a paper of whole pages for a %s',
  async (audience) => {
    const pages = await pagesOf(documentOf(audience, 0))
    expect(pages.length).toBeLessThanOrEqual(audience === 'supervisor' ? 4 : 5)
    expectFull(pages)
  },
)

test.each(['supervisor', 'trainer'] as const)(
  'nothing on a paper for a %s is smaller than 7.5 points, and no sentence ends twice',
  async (audience) => {
    const pages = await pagesOf(documentOf(audience, 5))
    for (const written of pages) {
      expect(Math.min(...written.map(({ size }) => size))).toBeGreaterThan(7.5)
      expect(written.map(({ text }) => text).join('')).not.toMatch(/[^.]\.\.(?!\.)/)
    }
  },
)

test('a paper for the trainer leaves no heading alone and no page half empty', async () => {
  const pages = await pagesOf(documentOf('trainer'))
  expect(pages.length).toBeLessThanOrEqual(5)
  expectFull(pages)
})

function documentOf(audience: 'supervisor' | 'trainer', before = 1): PrintedDocument {
  const cover = { group: 'Groep 3', module: 'Module 1', hasReadProfile: true }
  return renderHook(() => useReportDocument([theProfile()])).result.current(
    usualReport(audience, before),
    cover,
  )
}

/** Of each page what is written on it, from top to bottom, without its foot. */
async function pagesOf(document: PrintedDocument): Promise<readonly (readonly Drawn[])[]> {
  const task = { document, data: undefined, made: '2026-11-21T10:11:12.345Z', password: undefined }
  const file = new PdfFile(await writePdf(task, { fonts: pdfFonts, onProgress: () => undefined }))
  return file.pages().map((page) =>
    drawnOn(file, page)
      .filter(({ text, mark }) => text.trim() !== '' && mark?.tag !== 'Artifact')
      .toSorted((a, b) => b.y - a.y),
  )
}

function expectFull(pages: readonly (readonly Drawn[])[]): void {
  for (const written of pages.slice(0, -1)) {
    const lowest = written.at(-1)
    expect(paperHeight - (lowest?.y ?? paperHeight)).toBeGreaterThan((sheet.top + sheet.bottom) / 2)
    // What stands at the foot of a page is no heading.
    expect(lowest?.size).toBeLessThan(smallestHeading)
  }
}
