import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessmentToRecord,
  newAssessmentId,
  recordToAssessment,
} from '../../src/storage/records/assessmentRecord'
import { anyAssessment } from '../support/arbitraries'
import { anOpenAssessment, aSealedAssessment } from '../support/builders'

describe('an assessment in the database', () => {
  test('comes back as it went in, whatever was answered', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const record = structuredClone(assessmentToRecord(assessment))
        expect(recordToAssessment(record)).toStrictEqual(assessment)
      }),
    )
  })

  test('survives being written as JSON, as a backup will', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const text = JSON.stringify(assessmentToRecord(assessment))
        expect(recordToAssessment(JSON.parse(text))).toStrictEqual(assessment)
      }),
    )
  })

  test('keeps the answers in the order in which they were given', () => {
    const assessment = anOpenAssessment({ scores: { '7.2': 3, '1.1': 4, '3.5': 2 } })
    const record = assessmentToRecord(assessment)
    expect(Object.keys(record.answers)).toEqual(['7.2', '1.1', '3.5'])
  })

  test('gets an id that no other has', () => {
    const ids = Array.from({ length: 1000 }, newAssessmentId)
    expect(new Set(ids).size).toBe(1000)
  })
})

describe('a record that is none', () => {
  const sealed = assessmentToRecord(aSealedAssessment({ scores: { '1.1': 3 } }))
  const open = assessmentToRecord(anOpenAssessment({ scores: { '1.1': 3 } }))
  const { sealedAt: _when, ...withoutMoment } =
    sealed.status === 'sealed' ? sealed : { ...sealed, sealedAt: '' }

  test.each([
    ['is nothing', undefined],
    ['is null', null],
    ['is a text', 'meting'],
    ['is a list', [open]],
    ['is empty', {}],
    ['has a status of its own', { ...open, status: 'binned' }],
    ['is sealed without a moment', withoutMoment],
    ['is sealed at no moment', { ...sealed, sealedAt: 'gisteren' }],
    ['has a day that does not exist', { ...open, date: '2026-02-30' }],
    ['has a day as a Date', { ...open, date: new Date() }],
    ['has a score below zero', withAnswer({ score: -1 })],
    ['has a score of ten', withAnswer({ score: 10 })],
    ['has a score between two levels', withAnswer({ score: 2.5 })],
    ['has a score that is a text', withAnswer({ score: '3' })],
    ['has a note that is no text', withAnswer({ note: 3 })],
    ['has an answer without a revision', withAnswer({ revision: undefined })],
    ['has an answer of a competency without a name', { ...open, answers: { '': answer } }],
    ['has a revision below one', { ...open, revision: 0 }],
    ['has a revision that is no number', { ...open, revision: NaN }],
    ['has no clusters', { ...open, clusters: undefined }],
    ['has an own moment without words', { ...open, moment: { kind: 'own' } }],
    ['has an empty id', { ...open, id: '' }],
  ])('because it %s is no assessment', (_name, record) => {
    expect(recordToAssessment(record)).toBeUndefined()
  })

  test('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.anything(anythingStored), (junk) => {
        expect(recordToAssessment(junk)).toBeUndefined()
      }),
    )
  })

  test('never throws when one thing in a real one is broken, and then is no assessment or a whole one', () => {
    const anyKey = fc.constantFrom(...Object.keys(sealed))
    fc.assert(
      fc.property(anyAssessment, anyKey, fc.anything(anythingStored), (assessment, key, junk) => {
        const read = recordToAssessment({ ...assessmentToRecord(assessment), [key]: junk })
        if (read) expect(recordToAssessment(assessmentToRecord(read))).toStrictEqual(read)
      }),
      { numRuns: 500 },
    )
  })

  test('never throws when an answer in a real one is broken', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything(anythingStored)), (answers) => {
        const read = recordToAssessment({ ...open, answers })
        if (read) expect(recordToAssessment(assessmentToRecord(read))).toStrictEqual(read)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a record of a newer app', () => {
  test('is read, and what this app does not know is passed over', () => {
    const assessment = anOpenAssessment({ scores: { '1.1': 3 } })
    const record = { ...assessmentToRecord(assessment), colour: 'blauw' }
    expect(recordToAssessment(record)).toStrictEqual(assessment)
  })
})

const answer = { score: 3, note: '', doubt: false, revision: 1 }

/** What a browser's database can hold, and more. */
const anythingStored = {
  withDate: true,
  withMap: true,
  withSet: true,
  withBigInt: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
} as const

function withAnswer(change: object): unknown {
  return { ...assessmentToRecord(anOpenAssessment()), answers: { '1.1': { ...answer, ...change } } }
}
