import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exchangeFormat } from '../../../src/exchange/report/envelope'
import { upgradedContent, type ExchangeStep } from '../../../src/exchange/report/exchangeSteps'
import { openBytes } from '../../../src/exchange/door/openBytes'
import { limits } from '../../../src/exchange/limits'
import { reportToText } from '../../../src/exchange/report/reportToText'
import { requestToText } from '../../../src/exchange/report/requestToText'
import { reviewToText } from '../../../src/exchange/report/reviewToText'
import { textToExchanged } from '../../../src/exchange/report/textToExchanged'
import { wordingOf } from '../../../src/domain/wordingOf'
import { anyReport, anyRequest, anyReview } from '../../support/anyReport'
import { aSealedAssessment, theProfile } from '../../support/builders'
import { exchangedFixtures, forged, type Loose } from '../../support/reportFixtures'
import { timeoutMs } from '../../support/timeoutMs'

const kinds = ['report', 'review', 'request'] as const
const [goodReport, goodReview, goodRequest] = kinds.map((kind) => exchangedFixtures(kind).at(-1)?.text ?? '')
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('what people hand to one another', () => {
  const runs = { numRuns: 60, seed: 5 }

  test('comes back as it was: a report', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const text = await reportToText(report)
        expect(await textToExchanged(text)).toEqual({ type: 'Report', report })
        expect(await openBytes(utf8(text))).toEqual({ type: 'ReportOpened', report, encrypted: false })
      }),
      runs,
    )
  })

  test('comes back as it was: a review', async () => {
    const profile = wordingOf(theProfile())
    await fc.assert(
      fc.asyncProperty(anyReview, async (review) => {
        const opened = await openBytes(utf8(await reviewToText(review, profile)))
        expect(opened).toEqual({ type: 'ReviewOpened', review, profile, encrypted: false })
      }),
      runs,
    )
  })

  test('comes back as it was: a request', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const opened = await openBytes(utf8(await requestToText(request)))
        expect(opened).toEqual({ type: 'RequestOpened', request, encrypted: false })
      }),
      runs,
    )
  })

  test('takes nothing along that is no part of it, whatever it was made from', async () => {
    const [report] = fc.sample(anyReport, { numRuns: 1, seed: 5 })
    if (!report) throw new Error('No report')
    const whole = aSealedAssessment({ id: 'bron', date: '2100-12-31', scores: { '1.1': 3 } })
    const text = await reportToText({
      ...report,
      profile: theProfile(),
      latest: { ...whole },
      person: { ...report.person },
    })
    expect(text).not.toMatch(/revision|sealedAt|original|sequence|"plain"|summary/)
    expect(await textToExchanged(text)).toMatchObject({ type: 'Report' })
  })
})

describe('every format there ever was', () => {
  test.each(kinds)('has a frozen file: %s', async (kind) => {
    const fixtures = exchangedFixtures(kind)
    expect(fixtures.map(({ format }) => format)).toEqual(
      Array.from({ length: exchangeFormat }, (_, index) => index + 1),
    )
    for (const { text } of fixtures) {
      const { type } = await textToExchanged(text)
      expect(type.toLowerCase()).toBe(kind)
    }
  })

  test('is taken to the format of today by each step since, in order', () => {
    const add = (word: string) => (content: Loose) => ({
      ...content,
      steps: `${String(content['steps'])}${word}`,
    })
    const steps: readonly ExchangeStep[] = [
      { name: 'first', report: add('a') },
      { name: 'second', review: add('b') },
      { name: 'third', report: add('c'), review: add('d') },
    ]
    const from = (kind: 'report' | 'review', format: number) =>
      upgradedContent({ steps: '' }, { kind, format }, steps)['steps']
    expect([from('report', 1), from('report', 2), from('report', 4), from('review', 1)]).toEqual([
      'ac',
      'c',
      '',
      'bd',
    ])
  })
})

describe('a report that is not as it should be', () => {
  const cases: readonly (readonly [string, string, (content: Loose, head: Loose) => void])[] = [
    ['something unknown', 'shoeSize', (content) => (content['shoeSize'] = 42)],
    ['something unknown on the outside', 'more', (_, head) => (head['more'] = 1)],
    ['another day', 'made', (_, head) => (head['made'] = '2026-11-23')],
    ['no day', 'made', (_, head) => (head['made'] = '2026-02-30')],
    ['half a format', 'format', (_, head) => (head['format'] = 0.5)],
    ['no name', 'person.name', (content) => (content['person'] = { id: 'x' })],
    ['another audience', 'audience', (content) => (content['audience'] = 'boss')],
    [
      'a name too long',
      'person.name',
      (content) => (content['person'] = { id: 'x', name: 'n'.repeat(limits.report.nameLength + 1) }),
    ],
    [
      'too many topics',
      'topics',
      (content) => (content['topics'] = Array.from({ length: 6 }, () => ({ kind: 'own', text: 'x' }))),
    ],
    [
      'a topic of another profile',
      'topics.0',
      (content) => (content['topics'] = [{ kind: 'competency', competency: '99.1' }]),
    ],
    [
      'something to be proud of in another profile',
      'work',
      (content) =>
        inside(content, 'work', undefined, (work) => (work['pride'] = { proud: ['99.1'], learn: [] })),
    ],
    [
      'a question too long',
      'questions.0',
      (content) => (content['questions'] = ['x'.repeat(limits.report.textLength + 1)]),
    ],
    [
      'a score of another profile',
      'latest.answers.99.1',
      (content) =>
        inside(
          content,
          'latest',
          'answers',
          (answers) => (answers['99.1'] = { score: 3, note: '', doubt: false }),
        ),
    ],
    [
      'a score of 6',
      'latest.answers.1.1.score',
      (content) =>
        inside(
          content,
          'latest',
          'answers',
          (answers) => (answers['1.1'] = { score: 6, note: '', doubt: false }),
        ),
    ],
    [
      'a score of 0',
      'latest.answers.1.1.score',
      (content) =>
        inside(
          content,
          'latest',
          'answers',
          (answers) => (answers['1.1'] = { score: 0, note: '', doubt: false }),
        ),
    ],
    [
      'a revision',
      'latest.answers.1.1.revision',
      (content) =>
        inside(
          content,
          'latest',
          'answers',
          (answers) => (answers['1.1'] = { note: '', doubt: false, revision: 1 }),
        ),
    ],
    [
      'a cluster twice',
      'latest.clusters',
      (content) => inside(content, 'latest', undefined, (latest) => (latest['clusters'] = ['1', '1'])),
    ],
    [
      'an unknown cluster',
      'latest.clusters',
      (content) => inside(content, 'latest', undefined, (latest) => (latest['clusters'] = ['77'])),
    ],
    ['a moment twice', 'earlier', (content) => (content['earlier'] = [content['latest']])],
    [
      'moments in disorder',
      'earlier',
      (content) => inside(content, 'latest', undefined, (latest) => (latest['date'] = '2020-01-01')),
    ],
    [
      'a review twice',
      'reviews',
      (content) => (content['reviews'] = [content['reviews'], content['reviews']].flat()),
    ],
    [
      'a review of another profile',
      'reviews.0.profile.id',
      (content) =>
        inside(content, 'reviews', '0', (review) => (review['profile'] = { id: 'anders', version: '1' })),
    ],
    [
      'levels in disorder',
      'profile.scale.levels',
      (content) => inside(content, 'profile', 'scale', (scale) => (scale['levels'] = [])),
    ],
  ]
  test.each(cases)('is refused with its place: %s', async (_, path, change) => {
    const { type, ...fault } = await openBytes(utf8(await forged(goodReport ?? '', change)))
    expect({ type, path: 'path' in fault && fault.path }).toEqual({ type: 'ReportInvalid', path })
  })

  test('would open when it is forged without a change: the cases above fail for what they change', async () => {
    for (const text of [goodReport, goodReview, goodRequest]) {
      expect(await openBytes(utf8(await forged(text ?? '', () => undefined)))).toMatchObject({
        encrypted: false,
      })
    }
  })

  test('is told from a review of another version, and a request for clusters that are not there', async () => {
    const review = await forged(goodReview ?? '', (content) =>
      inside(content, 'profile', undefined, (profile) => (profile['version'] = '9')),
    )
    expect(await openBytes(utf8(review))).toMatchObject({
      type: 'ReportInvalid',
      path: 'review.profile.version',
    })
    const request = await forged(goodRequest ?? '', (content) => (content['clusters'] = ['1', '77']))
    expect(await openBytes(utf8(request))).toMatchObject({ type: 'ReportInvalid', path: 'clusters' })
  })

  test('is damaged when any of it was changed by hand, also which kind it is', async () => {
    const [report = '', review = ''] = [goodReport, goodReview]
    for (const text of [
      report.replace('Noor van Dijk', 'Noor van Dyk'),
      report.replace('"made": "2026-11-22"', '"made": "2026-11-21"'),
      review.replace('"kind": "review"', '"kind": "request"'),
    ]) {
      expect(await openBytes(utf8(text))).toEqual({ type: 'ReportDamaged' })
    }
  })

  test.each([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])('holds no %s', async (name) => {
    const hidden = goodReport?.replace('"answers": {', `"answers": {"${name}": {"note":"","doubt":false},`)
    expect(await openBytes(utf8(hidden ?? ''))).toMatchObject({ type: 'ForbiddenKey' })
    expect(await textToExchanged(hidden ?? '')).toMatchObject({ type: 'ReportDamaged' })
    expect(Object.hasOwn(Object.prototype, 'note')).toBe(false)
  })

  test('says nothing twice', async () => {
    const twice = goodReport?.replace('"kind": "report"', '"kind": "report", "kind": "review"')
    expect(await openBytes(utf8(twice ?? ''))).toMatchObject({ type: 'DuplicateKey' })
  })

  test(
    'opens as nothing else, cut off anywhere and with any bit turned',
    async () => {
      const bytes = utf8(goodReport ?? '')
      const good = await openBytes(bytes)
      const harm = fc.record({
        at: fc.nat({ max: bytes.length - 1 }),
        bit: fc.nat({ max: 7 }),
        cut: fc.boolean(),
      })
      await fc.assert(
        fc.asyncProperty(harm, async ({ at, bit, cut }) => {
          const harmed = cut ? bytes.slice(0, at) : bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit))
          const opened = await openBytes(harmed)
          if ('encrypted' in opened) expect(opened).toEqual(good)
        }),
        { numRuns: 400, seed: 5 },
      )
    },
    timeoutMs(60),
  )
})

/** Changes what stands below two names. */
function inside(
  content: Loose,
  name: string,
  below: string | undefined,
  change: (part: Loose) => void,
): void {
  const part = content[name]
  const target: unknown =
    below === undefined ? part : Object.entries(part ?? {}).find(([key]) => key === below)?.[1]
  if (isLoose(target)) change(target)
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null
}
