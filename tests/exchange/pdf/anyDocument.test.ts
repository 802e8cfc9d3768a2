import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../src/domain/printedDocument'
import { drawnOn } from '../../support/pdfContent'
import { accessibilityRules, archiveRules, brokenRules } from '../../support/pdfRules'
import { aPrintedDocument, aTableBlock, printed } from '../../support/printedDocuments'
import { timeoutMs } from '../../support/timeoutMs'

/** Any text there can be: half characters, signs that steer, every alphabet. */
const anyText = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^[a-zéł ]{0,400}$/),
  fc.constantFrom('', ' ', 'ca', 'JS', '\n', '\u202e', '👩‍⚕️', '<b>&amp;</b>', ')\\(', 'x'.repeat(300)),
)
const anyValue = fc.oneof(fc.constant(undefined), fc.double(), fc.integer({ min: -1, max: 6 }))
/** Levels of every scale that a profile can have; the norm, which is only drawn, may lie anywhere. */
const anyScale = fc.record({
  levels: fc
    .uniqueArray(fc.nat(9), { minLength: 3, maxLength: 7 })
    .map((values) => values.toSorted((a, b) => a - b).map((value) => ({ value }))),
  norm: fc.oneof(fc.integer({ min: -1, max: 6 }), fc.double()),
})
const kind = fc.constantFrom('now', 'before', 'norm', 'reviewer')
const series = fc.record({ kind, name: anyText, values: fc.array(anyValue, { maxLength: 9 }) })
const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), text: anyText }),
  fc.record({
    type: fc.constant('paragraph' as const),
    text: anyText,
    tone: fc.constantFrom('lead', 'quiet', 'quote'),
  }),
  fc.record({
    type: fc.constant('list' as const),
    items: fc.array(anyText, { maxLength: 4 }),
    marker: fc.constantFrom('bullet', 'number'),
  }),
  fc.record({
    type: fc.constant('checklist' as const),
    items: fc.array(fc.record({ text: anyText, isDone: fc.boolean() }), { maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    caption: anyText,
    columns: fc.array(
      fc.record({ text: anyText, width: fc.double(), align: fc.constantFrom('start', 'end') }),
      {
        maxLength: 9,
      },
    ),
    rows: fc.array(fc.array(anyText, { maxLength: 10 }), { maxLength: 5 }),
    heads: fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('radar' as const),
    alternative: anyText,
    axes: fc.array(anyText, { maxLength: 9 }),
    short: fc.array(anyText, { maxLength: 9 }),
    scale: anyScale,
    series: fc.array(series, { maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('overTime' as const),
    alternative: anyText,
    scale: anyScale,
    series: fc.array(fc.record({ kind, name: anyText }), { maxLength: 4 }),
    panels: fc.array(
      fc.record({ name: anyText, value: anyText, values: fc.array(anyValue, { maxLength: 9 }) }),
      { maxLength: 9 },
    ),
  }),
  fc.record({
    type: fc.constant('changes' as const),
    alternative: anyText,
    scale: anyScale,
    series: fc.array(fc.record({ kind, name: anyText }), { maxLength: 4 }),
    rows: fc.array(
      fc.record({
        name: anyText,
        now: anyValue,
        before: anyValue,
        value: anyText,
        change: fc.option(anyText, { nil: undefined }),
      }),
      { maxLength: 9 },
    ),
  }),
  fc.record({
    type: fc.constant('bars' as const),
    ticks: fc.array(anyText, { maxLength: 6 }),
    panels: fc.array(
      fc.record({
        name: anyText,
        note: anyText,
        counts: fc.array(fc.double(), { maxLength: 7 }),
        alternative: anyText,
      }),
      { maxLength: 9 },
    ),
  }),
  fc.record({
    type: fc.constant('steps' as const),
    steps: fc.array(fc.record({ value: anyText, text: anyText, isNorm: fc.boolean() }), { maxLength: 6 }),
  }),
  fc.constant({ type: 'lines' as const, count: 3 }),
  fc.constant({ type: 'pageBreak' as const }),
)
const beside = fc.record({
  type: fc.constant('beside' as const),
  left: fc.array(plainBlock, { maxLength: 3 }),
  right: fc.array(plainBlock, { maxLength: 3 }),
})

test(
  'any text in any block becomes a file that keeps the rules',
  async () => {
    const title: Block = { type: 'heading', level: 1, text: 'Rapport' }
    const blocks = fc.array(fc.oneof({ weight: 4, arbitrary: plainBlock }, beside), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(blocks, anyText, anyText, async (any, word, name) => {
        const document = { ...aPrintedDocument([title, ...any]), title: word, footer: name }
        const file = await printed([], { document, data: { name, text: word } })
        expect(brokenRules(file, { ...accessibilityRules, ...archiveRules })).toEqual({})
      }),
      { numRuns: 15 },
    )
  },
  timeoutMs(120),
)

test.each([1, 12, 60, 200])('a table of %i rows is on paper whole', async (rows) => {
  const file = await printed([aTableBlock(rows)])
  const drawn = file.pages().map((page) => drawnOn(file, page))
  const told = drawn.flat().filter(({ mark }) => mark?.tag !== 'Artifact')
  const ends = [
    ...told
      .map(({ text }) => text)
      .join('')
      .matchAll(/eind-(\d+)/g),
  ].map(([, row]) => Number(row))
  expect(ends).toEqual(Array.from({ length: rows }, (_, row) => row))
})
