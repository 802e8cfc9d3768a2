import { expect, test } from 'vitest'
import { momentRows } from '../../../src/shared/assessments/momentRows'
import { anOpenAssessment, aSealedAssessment } from '../../support/builders'

test('the newest moment comes first, by its own date and then by the order in which they were begun', () => {
  const march = aSealedAssessment({ id: 'maart', date: '2026-03-01', sequence: 9 })
  const morning = aSealedAssessment({ id: 'ochtend', date: '2026-11-21', sequence: 2 })
  const evening = anOpenAssessment({ id: 'avond', date: '2026-11-21', sequence: 3 })
  expect(momentRows([morning, march, evening]).map(({ original }) => original)).toEqual([
    'avond',
    'ochtend',
    'maart',
  ])
})

test('a moment with its corrections is one row, that knows the newest finished version and the open one', () => {
  const first = aSealedAssessment({ id: 'een' })
  const second = aSealedAssessment({ id: 'twee', original: 'een', version: 2 })
  const third = anOpenAssessment({ id: 'drie', original: 'een', version: 3 })
  expect(momentRows([third, first, second])).toEqual([
    { original: 'een', newest: third, versions: 3, open: third, sealed: second },
  ])
})
