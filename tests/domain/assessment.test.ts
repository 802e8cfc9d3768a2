import { expect, test } from 'vitest'
import { startAssessment } from '../../src/domain/assessment'
import { aProfile, assessmentId, clusterId, day } from '../support/builders'

test('a new assessment is open and empty, and its own first version', () => {
  const profile = aProfile({ '1': 3, '2': 2 }, { id: 'profiel', version: '2.1.0' })
  const choices = {
    date: day('2026-11-21'),
    moment: { kind: 'own', label: 'Na de training' },
    clusters: [clusterId('2')],
  } as const
  expect(startAssessment(profile, choices, assessmentId('nieuw'), 7)).toStrictEqual({
    status: 'open',
    id: 'nieuw',
    revision: 1,
    original: 'nieuw',
    version: 1,
    sequence: 7,
    profile: { id: 'profiel', version: '2.1.0' },
    ...choices,
    answers: new Map(),
  })
})
