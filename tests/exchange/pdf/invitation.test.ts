import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { hasPdfTools } from '../../../tools/pdfTools.mjs'
import type { Block } from '../../../src/domain/printedDocument'
import { qrPicture } from '../../../src/pictures/qrPicture'
import { allOf, structureOf, textOf } from '../../support/pdfStructure'
import { drawnOn } from '../../support/pdfContent'
import { accessibilityRules, archiveRules, brokenRules } from '../../support/pdfRules'
import { PdfFile } from '../../support/pdfFile'
import { pageInColours } from '../../support/pdfTools'
import { anInvitation, aPrintedDocument, printedBytes } from '../../support/printedDocuments'

/** Dots for each module, as a camera might see it. */
const dots = 4

test.each([
  'https://groeien.example/',
  `https://groeien.example/${'map/'.repeat(30)}`,
  'http://localhost:4173/',
])('the QR code of %s says that address', (address) => {
  expect(decoded(dotsOf(address))).toBe(address)
})

test.runIf(hasPdfTools())(
  'the QR code on paper says the address of the app, on the first page alone',
  async () => {
    const bytes = await invites([
      { type: 'paragraph', text: 'Een' },
      { type: 'pageBreak' },
      { type: 'paragraph', text: 'Twee' },
    ])
    expect(scanned(bytes, 1)).toBe(anInvitation.address)
    expect(scanned(bytes, 2)).toBeUndefined()
  },
)

test('the box stands at the foot of the first page, and says where the app is as a link', async () => {
  const lines = Array.from(
    { length: 60 },
    (_, line) => ({ type: 'paragraph', text: `Regel ${line}` }) as const,
  )
  const file = new PdfFile(await invites(lines))
  expect(brokenRules(file, { ...accessibilityRules, ...archiveRules })).toEqual({})
  const pages = file.pages().map((page) => drawnOn(file, page))
  expect(pages.length).toBeGreaterThan(1)
  const [link, ...others] = allOf(structureOf(file)).filter(({ type }) => type === 'Link')
  expect(others).toEqual([])
  expect(link && textOf(file, link, pages)).toBe(anInvitation.address)
  expect(link?.content[0]?.page).toBe(0)
  const heightOf = (words: string) => pages[0]?.find(({ text }) => text.startsWith(words))?.y ?? Number.NaN
  const lowest = pages[0]?.filter(({ text }) => text.startsWith('Regel')).at(-1)
  // Nothing runs into it.
  expect(lowest?.y).toBeGreaterThan(heightOf(anInvitation.heading) + 15)
  expect(heightOf(anInvitation.after)).toBeLessThan(heightOf(anInvitation.heading))
  const addresses = [...file.objects.values()].flatMap(({ value }) => file.get(value, 'URI') ?? [])
  expect(addresses).toEqual([anInvitation.address])
})

/** A document of these blocks with the box. */
function invites(blocks: readonly Block[]): Promise<Uint8Array> {
  return printedBytes([], { document: { ...aPrintedDocument(blocks), invitation: anInvitation } })
}

interface Dots {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

function decoded({ data, width, height }: Dots): string | undefined {
  return jsQR(data, width, height)?.data
}

/** The modules of the picture, painted dot by dot. */
function dotsOf(text: string): Dots {
  const { width, shapes } = qrPicture(text)
  const side = width * dots
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  const [shape] = shapes
  const path = shape?.type === 'path' ? shape.d : ''
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+),(\d+)h(\d+)/g)) {
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row += 1) {
      const start = (row * side + Number(x) * dots) * 4
      for (let at = start; at < start + Number(length) * dots * 4; at += 4) data.fill(0, at, at + 3)
    }
  }
  return { data, width: side, height: side }
}

/** What a scanner reads on a page of a file, as poppler draws it. */
function scanned(pdf: Uint8Array, page: number): string | undefined {
  return decoded(dotsIn(pageInColours(pdf, page)))
}

/** A picture in the simplest of formats (PPM): a head of three lines, and three bytes a dot. */
function dotsIn(ppm: Buffer): Dots {
  const [head = '', width = '', height = ''] =
    /^P6\n(\d+) (\d+)\n255\n/.exec(ppm.toString('latin1', 0, 40)) ?? []
  const data = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255)
  for (let dot = 0; dot < data.length / 4; dot += 1) {
    data.set(ppm.subarray(head.length + dot * 3, head.length + dot * 3 + 3), dot * 4)
  }
  return { data, width: Number(width), height: Number(height) }
}
