import { describe, expect, test } from 'vitest'
import { drawnOn, toUnicode, type Drawn } from '../../support/pdfContent'
import type { PdfFile } from '../../support/pdfFile'
import { accessibilityRules, archiveRules, brokenRules, fontsOf, xmpOf } from '../../support/pdfRules'
import { allOf, structureOf, textOf } from '../../support/pdfStructure'
import {
  aPrintedDocument,
  aRadarBlock,
  aTableBlock,
  everyBlock,
  pdfFonts,
  printed,
  printedBytes,
} from '../../support/printedDocuments'
import { estimatedWidth } from '../../../src/pictures/Picture'
import { radarPicture } from '../../../src/pictures/radarPicture'
import { withLegend } from '../../../src/pictures/withLegend'
import { writePdf } from '../../../src/exchange/pdf/writePdf'

const whole = await printed(everyBlock)
const pages = whole.pages().map((page) => drawnOn(whole, page))
const elements = allOf(structureOf(whole))

describe('a document with every kind of block', () => {
  test('keeps the rules of PDF/UA and PDF/A', () => {
    expect(brokenRules(whole, { ...accessibilityRules, ...archiveRules })).toEqual({})
  })

  test('speaks the language of the document and is called as it is', async () => {
    expect(whole.get(whole.root, 'Lang')).toBe('nl-NL')
    expect(whole.get(whole.trailer, 'Info', 'Title')).toBe('Groeirapport van Noor & Co <2026>')
    const english = await printed([], { document: { ...aPrintedDocument([]), language: 'en' } })
    expect(english.get(english.root, 'Lang')).toBe('en-GB')
    expect(xmpOf(english)).toContain('<rdf:li>en-GB</rdf:li>')
  })

  test('is read from left to right and from top to bottom', () => {
    expect(elements.slice(0, 6).map(({ type }) => type)).toEqual([
      'Document',
      'H1',
      'P',
      'Figure',
      'Table',
      'Caption',
    ])
    const said = elements
      .filter(({ type }) => /^(H\d|P|LBody)$/.test(type))
      .map((each) => textOf(whole, each, pages))
    expect(said).toEqual([
      'Groeirapport van Noor',
      'Je bent sinds mei in vier clusters gegroeid.',
      'Naast de radar.',
      'Sterk',
      'Luisteren',
      'Samenwerken',
      'Bespreken',
      'Vragen',
      'Eerst dit',
      'Dan dat',
      'Meelopen',
      'Intervisie',
      'Noor luistert echt.',
      'Łódź, αβγ en 😀 mogen ook.',
      'Per cluster',
      'Met hulp',
      'Zelfstandig (norm)',
    ])
  })

  test('has its headings as bookmarks, one below the other', () => {
    expect(bookmarks(whole)).toEqual([
      [
        'Groeirapport van Noor',
        [
          ['Sterk', []],
          ['Bespreken', [['Vragen', []]]],
          ['Per cluster', []],
        ],
      ],
    ])
  })

  test('says at the foot of each page which it is, as decoration', () => {
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, drawn] of pages.entries()) {
      const foot = drawn.slice(-2).map(({ text }) => text)
      expect(foot).toEqual(['Groeirapport · 21 november 2026', `Pagina ${index + 1} van ${pages.length}`])
      expect(drawn.at(-1)?.mark?.tag).toBe('Artifact')
    }
  })

  test('says in words what the radar shows, and draws its legend in words', () => {
    const [figure] = elements.filter(({ type }) => type === 'Figure')
    expect(whole.get(figure?.dictionary, 'Alt')).toContain('Netwerk is het laagst met 2,5')
    const text = figure ? textOf(whole, figure, pages) : ''
    for (const word of ['Samenwerken', 'De norm', '16 mei 2026', 'Praktijkbegeleider', 'Collega']) {
      expect(text).toContain(word)
    }
  })

  test('draws every shape of the radar, within what it says in words', () => {
    const [figure] = elements.filter(({ type }) => type === 'Figure')
    const marks = figure?.content.map(({ id }) => id) ?? []
    const drawn = pages[0]?.filter(({ mark, text }) => marks.includes(mark?.id ?? -1) && text === '') ?? []
    const radar = radarPicture(aRadarBlock, { width: 328, widthOf: estimatedWidth })
    const { shapes } = withLegend(radar, aRadarBlock, estimatedWidth)
    expect(drawn).toHaveLength(shapes.filter(({ type }) => type !== 'text').length)
  })

  test('puts a number or a box before the items of a list, ticked where something is done', () => {
    const labels = elements.filter(({ type }) => type === 'Lbl')
    const shown = labels.map(
      (label) => whole.get(label.dictionary, 'ActualText') ?? textOf(whole, label, pages),
    )
    expect(shown).toEqual(['• ', '• ', '1. ', '2. ', '☑', '☐', '1', '2'])
  })

  test('has letters of more than one alphabet in fonts of its own', () => {
    const names = fontsOf(whole).map((font) => whole.name(font, 'BaseFont'))
    expect(new Set(names).size).toBe(names.length)
    expect(
      fontsOf(whole)
        .map((font) => [...toUnicode(whole, font).values()].join(''))
        .join(''),
    ).toContain('Ł')
  })
})

describe('a long table', () => {
  test('never splits a row', () => {
    const bodyRows = elements.filter(({ type, children }) => type === 'TR' && children[1]?.type === 'TD')
    expect(bodyRows).toHaveLength(43)
    for (const row of bodyRows) {
      expect(new Set(allOf([row]).flatMap(({ content }) => content.map(({ page }) => page))).size).toBe(1)
    }
  })

  test('says every row in order, with the first cell as its head', () => {
    const [, table] = elements.filter(({ type }) => type === 'Table')
    const rows = allOf(table ? [table] : []).filter(({ type }) => type === 'TR')
    const heads = rows.map(({ children }) => children[0]).filter((head) => head?.type === 'TH')
    const texts = heads.map((head) => (head ? textOf(whole, head, pages) : ''))
    expect(texts).toEqual(['Competentie', ...Array.from({ length: 40 }, (_, row) => `begin-${row}`)])
    expect(heads.map((head) => whole.name(head?.dictionary, 'A', 'Scope'))).toEqual([
      'Column',
      ...texts.slice(1).map(() => 'Row'),
    ])
  })

  test('shows its heads on each page, and says them once', () => {
    const withRows = pages.filter((drawn) => allText(drawn).includes('begin-'))
    expect(withRows.length).toBeGreaterThan(2)
    for (const drawn of withRows) expect(allText(drawn)).toContain('Toelichting')
    const said = pages
      .flat()
      .filter(({ text: words, mark }) => words === 'Toelichting' && mark?.tag !== 'Artifact')
    // One table stands beside the radar.
    expect(said).toHaveLength(2)
  })

  test('loses no word of a row that is taller than a page', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `woord${index}`).join(' ')
    const file = await printed([{ ...aTableBlock(1), rows: [['Kop', '1', long]] }])
    const drawn = file.pages().map((page) => drawnOn(file, page))
    const cell = allOf(structureOf(file)).filter(({ type }) => type === 'TD')[1]
    expect(cell && textOf(file, cell, drawn)).toBe(long)
    expect(drawn.length).toBeGreaterThan(1)
    expect(brokenRules(file, { ...accessibilityRules, ...archiveRules })).toEqual({})
  })
})

describe('what is in the file', () => {
  test('is the data as it was given, and no other file', () => {
    const files = whole.list(whole.root, 'Names', 'EmbeddedFiles', 'Names')
    expect(files).toHaveLength(2)
    const inside = whole.dictionary(files[1], 'EF')
    expect(whole.stream(whole.reference(inside, 'F')).toString('utf8')).toBe('{"naam":"Noor ✓"}')
    expect(whole.get(files[1], 'UF')).toBe('groeirapport.json')
  })

  test('is nothing when there is no data', async () => {
    const file = await printed(everyBlock, { data: undefined })
    expect(file.everything()).not.toContain('EmbeddedFile')
    expect(brokenRules(file, archiveRules)).toEqual({})
  })

  test('says that it has no data, where it says what it is', async () => {
    const subject = 'Zonder gegevens: <alleen> bladzijden & meer.'
    const file = await printed(everyBlock, {
      data: undefined,
      document: { ...aPrintedDocument(everyBlock), subject },
    })
    expect(file.get(file.trailer, 'Info', 'Subject')).toBe(subject)
    expect(xmpOf(file)).toContain('Zonder gegevens: &lt;alleen&gt; bladzijden &amp; meer.')
    expect(brokenRules(file, { ...accessibilityRules, ...archiveRules })).toEqual({})
  })

  test('says when it was made and by which program, and of no person or machine', () => {
    const info = whole.dictionary(whole.trailer, 'Info')
    expect([...(info?.entries.keys() ?? [])].toSorted()).toEqual([
      'CreationDate',
      'Creator',
      'ModDate',
      'Producer',
      'Title',
    ])
    expect(whole.get(info, 'Producer')).toBe('Groeispiegel')
    const everything = whole.everything()
    expect(everything).not.toMatch(/\/Author|dc:creator|PDFKit/)
    const dates = [...everything.matchAll(/D:\d{14}|\b20\d\d-\d\d-\d\dT[\d:]+/g)].map(([date]) => date)
    expect(new Set(dates)).toEqual(new Set(['D:20261121101112', '2026-11-21T10:11:12']))
  })

  test('is the same for the same document', async () => {
    expect(Buffer.from(await printedBytes(everyBlock)).equals(whole.bytes)).toBe(true)
  })
})

describe('a password', () => {
  test('locks all words away, and then the file claims no PDF/A', async () => {
    const bytes = Buffer.from(await printedBytes(everyBlock, { password: 'geheim woord' })).toString('latin1')
    expect(bytes).toMatch(/\/CFM \/AESV3/)
    expect(bytes).not.toMatch(/Noor|groeirapport\.json|pdfaid|OutputIntent/)
  })

  test('that PDF would take for an empty one is refused', async () => {
    await expect(printedBytes(everyBlock, { password: '\u00ad ' })).rejects.toThrow('an empty password')
  })
})

test('whoever waits is told how far it is', async () => {
  const told: number[] = []
  const task = {
    document: aPrintedDocument(everyBlock),
    data: undefined,
    made: '2026-11-21T10:11:12Z',
    password: undefined,
  }
  await writePdf(task, { fonts: pdfFonts, onProgress: (done, of) => told.push(done / of) })
  expect(told.length).toBeGreaterThan(20)
  expect(told.at(-1)).toBe(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
})

type Bookmark = readonly [unknown, readonly Bookmark[]]

function bookmarks(file: PdfFile, parent = file.get(file.root, 'Outlines')): readonly Bookmark[] {
  const items: Bookmark[] = []
  for (let item = file.get(parent, 'First'); item !== undefined; item = file.get(item, 'Next')) {
    items.push([file.get(item, 'Title'), bookmarks(file, item)])
  }
  return items
}

function allText(drawn: readonly Drawn[]): string {
  return drawn.map((each) => each.text).join('')
}

test('the foot of each page says that it is one', async () => {
  const file = await printed([
    { type: 'paragraph', text: 'Een' },
    { type: 'pageBreak' },
    { type: 'paragraph', text: 'Twee' },
  ])
  const contents = file
    .pages()
    .map((page) => file.stream(file.reference(page, 'Contents')).toString('latin1'))
  expect(contents).toHaveLength(2)
  for (const content of contents)
    expect(content.match(/\/Artifact << \/Type \/Pagination \/Subtype \/Footer /g)).toHaveLength(1)
})

test('what was blackened is a black bar, and is heard as one', async () => {
  const file = await printed([{ type: 'paragraph', text: 'Met █████ gepraat ✓' }])
  const [page] = file.pages()
  if (!page) throw new Error('there is no page')
  const operators = drawnOn(file, page).map(({ operator }) => operator)
  expect(operators.filter((operator) => operator === 'f')).toHaveLength(5)
  // A sign that no font has stays an open square.
  expect(operators.filter((operator) => operator === 'S').length).toBeGreaterThan(0)
  expect(file.stream(file.reference(page, 'Contents')).toString('latin1')).toContain('ActualText')
})
