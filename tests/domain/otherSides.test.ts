import { expect, test } from 'vitest'
import type { Assessment } from '../../src/domain/assessment'
import { otherSides } from '../../src/domain/otherSides'
import { aSealedAssessment, assessmentId } from '../support/builders'

const mine = aSealedAssessment({ id: 'mijn' })
const theirs = { ...aSealedAssessment({ id: 'hun' }), conflictOf: mine.id }
const third = { ...aSealedAssessment({ id: 'derde' }), conflictOf: mine.id }
const another = aSealedAssessment({ id: 'iets-anders' })

const sidesOf = (id: string, all: readonly Assessment[]) =>
  otherSides(assessmentId(id), all).map((one) => one.id)

test('both sides of a conflict find each other, and nothing else', () => {
  const all = [mine, theirs, another]
  expect(sidesOf('mijn', all)).toEqual(['hun'])
  expect(sidesOf('hun', all)).toEqual(['mijn'])
  expect(sidesOf('iets-anders', all)).toEqual([])
})

test('three devices are three sides', () => {
  expect(sidesOf('hun', [mine, theirs, third])).toEqual(['mijn', 'derde'])
})

test('a conflict about a correction is found from the whole moment, and a correction stands for its side', () => {
  const correction = aSealedAssessment({ id: 'mijn-2', original: 'mijn', version: 2 })
  const ofCorrection = { ...aSealedAssessment({ id: 'hun' }), conflictOf: correction.id }
  const theirCorrection = { ...ofCorrection, id: assessmentId('hun-2'), version: 2 }
  const all = [mine, correction, ofCorrection, theirCorrection]
  expect(sidesOf('mijn', all)).toEqual(['hun-2'])
  expect(sidesOf('hun', all)).toEqual(['mijn-2'])
})

test('what was deleted meanwhile is no side any more', () => {
  expect(sidesOf('hun', [theirs])).toEqual([])
})
