import { readFileSync } from 'node:fs'
import type { PdfFonts } from '../../src/exchange/pdf/pdfFonts'
import { writePdf, type PdfTask } from '../../src/exchange/pdf/writePdf'
import type {
  Block,
  ChangesBlock,
  Invitation,
  PrintedDocument,
  RadarBlock,
  TableBlock,
} from '../../src/domain/printedDocument'
import { PdfFile } from './pdfFile'
import { oneToFive } from './scales'

const folder = 'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const font = (name: string) => new Uint8Array(readFileSync(`${folder}-${name}-normal.woff`))
export const pdfFonts: PdfFonts = {
  regular: font('latin-400'),
  regularMore: font('latin-ext-400'),
  bold: font('latin-700'),
  boldMore: font('latin-ext-700'),
}

export const anInvitation: Invitation = {
  heading: 'Wil je reageren?',
  before: 'Open dit bestand op',
  address: 'https://groeien.example/app/',
  after: 'bij ‘Ik kreeg een rapport’.',
  alternative: 'QR-code van https://groeien.example/app/',
}

export function aPrintedDocument(blocks: readonly Block[]): PrintedDocument {
  return {
    language: 'nl',
    title: 'Groeirapport van Noor & Co <2026>',
    footer: 'Groeirapport · 21 november 2026',
    pageWords: { page: 'Pagina', of: 'van' },
    blocks,
  }
}

const axes = ['Kwaliteit van leven', 'Samenwerken', 'Eigen regie', 'Professioneel handelen', 'Netwerk']

export const aRadarBlock: RadarBlock = {
  type: 'radar',
  alternative: 'Netwerk is het laagst met 2,5; eigen regie het hoogst met 4,1.',
  axes,
  short: axes.map((_, index) => `c${index + 1}`),
  scale: oneToFive,
  series: [
    { kind: 'norm', name: 'De norm', values: [3, 3, 3, 3, 3] },
    { kind: 'before', name: '16 mei 2026', values: [2, 2.5, undefined, 3, 2] },
    { kind: 'reviewer', name: 'Praktijkbegeleider', values: [3, 3, 4, 3, 2] },
    { kind: 'reviewer', name: 'Collega', values: [2, 3, 3, 3, 3] },
    { kind: 'now', name: '21 november 2026', values: [3.4, 2.8, 4.1, 3, 2.5] },
  ],
}

const aChangesBlock: ChangesBlock = {
  type: 'changes',
  alternative: 'Netwerk van 2,5 naar 3,4 (+0,9); Eigen regie 4,1; Samenwerken te weinig.',
  scale: oneToFive,
  series: [
    { kind: 'before', name: '16 mei 2026' },
    { kind: 'now', name: '21 november 2026' },
    { kind: 'norm', name: 'De norm' },
  ],
  rows: [
    { name: 'Netwerk', before: 2.5, now: 3.4, value: '3,4', change: '+0,9' },
    { name: 'Professioneel handelen', now: 4.1, value: '4,1' },
    { name: 'Samenwerken', value: 'te weinig' },
  ],
}

/** A table with rows of two to five lines, each with a number of its own. */
export function aTableBlock(rows: number): TableBlock {
  const columns = [
    { text: 'Competentie', width: 3 },
    { text: 'Score', width: 1, align: 'end' },
    { text: 'Toelichting', width: 4 },
  ] as const
  const words = 'je sluit aan bij wat iemand zelf wil en kan, en laat de regie daar waar die hoort '
  return {
    type: 'table',
    caption: 'Alle competenties',
    columns,
    rows: Array.from({ length: rows }, (_, row) => [
      `begin-${row}`,
      '3,4',
      `${words.repeat(1 + (row % 4))}eind-${row}`,
    ]),
  }
}

export const everyBlock: readonly Block[] = [
  { type: 'heading', level: 1, text: 'Groeirapport van Noor' },
  { type: 'paragraph', tone: 'lead', text: 'Je bent sinds mei in vier clusters gegroeid.' },
  {
    type: 'beside',
    left: [aRadarBlock],
    right: [aTableBlock(3), { type: 'paragraph', text: 'Naast de radar.' }],
  },
  { type: 'heading', level: 2, text: 'Sterk' },
  { type: 'list', marker: 'bullet', items: ['Luisteren', 'Samenwerken'] },
  { type: 'heading', level: 2, text: 'Bespreken' },
  { type: 'heading', level: 3, text: 'Vragen' },
  { type: 'list', marker: 'number', items: ['Eerst dit', 'Dan dat'] },
  {
    type: 'checklist',
    items: [
      { text: 'Meelopen', isDone: true },
      { text: 'Intervisie', isDone: false },
    ],
  },
  { type: 'paragraph', tone: 'quote', text: 'Noor luistert echt.' },
  { type: 'paragraph', tone: 'quiet', text: 'Łódź, αβγ en 😀 mogen ook.' },
  { type: 'pageBreak' },
  { type: 'heading', level: 2, text: 'Per cluster' },
  aRadarBlock,
  aTableBlock(40),
  aChangesBlock,
  {
    type: 'overTime',
    alternative: 'Netwerk van 2,5 naar 3,4, +0,9.',
    scale: oneToFive,
    series: [
      { kind: 'now', name: 'gemiddelde van elke meting' },
      { kind: 'norm', name: 'De norm' },
    ],
    panels: axes.map((name, index) => ({
      name,
      value: '2,5 naar 3,4 (+0,9)',
      values: [2.5, index === 2 ? undefined : 3, 3.4],
    })),
  },
  {
    type: 'bars',
    ticks: ['1', '2', '3', '4', '5'],
    panels: ['Vertrouwen', 'Eigen regie', 'Verbinden', 'Onafhankelijk', 'Vraag'].map((name, index) => ({
      name,
      note: `${index} van 8 op of boven de norm`,
      counts: [0, 1, 4 - index, index, 3],
      alternative: `${name}: op niveau 3 staan ${4 - index} mensen.`,
    })),
  },
  {
    type: 'steps',
    steps: [
      { value: '1', text: 'Met hulp', isNorm: false },
      { value: '2', text: 'Zelfstandig (norm)', isNorm: true },
    ],
  },
  { type: 'lines', count: 5 },
  { type: 'pageBreak' },
]

/** Prints blocks, or a whole document, and reads the file again. */
export async function printed(blocks: readonly Block[], task: Partial<PdfTask> = {}): Promise<PdfFile> {
  return new PdfFile(await printedBytes(blocks, task))
}

export async function printedBytes(
  blocks: readonly Block[],
  task: Partial<PdfTask> = {},
): Promise<Uint8Array> {
  const whole = {
    document: aPrintedDocument(blocks),
    data: { name: 'groeirapport.json', text: '{"naam":"Noor ✓"}' },
    made: '2026-11-21T10:11:12.345Z',
    password: undefined,
  }
  return writePdf({ ...whole, ...task }, { fonts: pdfFonts, onProgress: () => undefined })
}
