import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { assessmentRecord } from '../../src/storage/records/assessmentRecord'

const { answers } = assessmentRecord.options[0].entries
/** The same schema without the short way. */
const thorough = v.record(answers.key, answers.value)

/** Mostly right, so that often one thing alone is wrong. */
function mostly(right: fc.Arbitrary<unknown>, ...wrong: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: right }, fc.constantFrom(...wrong))
}
const rightAnswer = {
  score: mostly(fc.constantFrom(0, 3, 9, 'not-applicable'), -1, 10, 2.5, 'x', null, undefined),
  note: mostly(fc.string(), null, 3),
  doubt: mostly(fc.boolean(), undefined, 'true'),
  revision: mostly(fc.integer({ min: 1, max: 4 }), 0, -1, 1.5, '1', NaN, Infinity),
}
const anyAnswer = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(rightAnswer, { requiredKeys: ['note', 'doubt', 'revision'], noNullPrototype: true }),
  },
  fc.record({ ...rightAnswer, later: fc.string() }, { requiredKeys: [], noNullPrototype: true }),
  fc.constantFrom(null, 1, 'x', []),
)
const anyId = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('1.1', '1.2', 'A.1') },
  fc.constantFrom('', 'constructor', 'prototype', 'toString'),
)
const anyAnswers = fc.oneof(
  { weight: 12, arbitrary: fc.dictionary(anyId, anyAnswer, { noNullPrototype: true, maxKeys: 4 }) },
  fc.constantFrom(
    null,
    undefined,
    [],
    'x',
    JSON.parse('{"__proto__": {"note": "", "doubt": false, "revision": 1}}'),
  ),
)

test('answers that are plainly right come out as the whole schema lets them through, and all others go through it', () => {
  let right = 0
  let wrong = 0
  fc.assert(
    fc.property(anyAnswers, (input) => {
      const [short, whole] = [v.safeParse(answers, input), v.safeParse(thorough, input)]
      expect(short.success).toBe(whole.success)
      if (short.success) expect(short.output).toStrictEqual(whole.output)
      else
        expect(short.issues.map(({ message }) => message)).toEqual(
          whole.issues?.map(({ message }) => message),
        )
      if (short.success && Object.keys(short.output).length > 0) right += 1
      else wrong += 1
    }),
    { numRuns: 2000 },
  )
  // Both ways were gone.
  expect(Math.min(right, wrong)).toBeGreaterThan(100)
})

test('an answer with something that this version does not know is taken apart', () => {
  const plain = { note: '', doubt: false, revision: 1 }
  expect(v.parse(answers, { '1.1': { ...plain, later: 'x' } })).toStrictEqual({ '1.1': plain })
})
