import { beforeEach, expect, test } from 'vitest'
import type { Draft } from '../../../src/features/report/Draft'
import { rememberDraft, rememberedDrafts } from '../../../src/features/report/rememberedDrafts'
import { assessmentId, competencyId } from '../../support/builders'

beforeEach(() => localStorage.clear())

const chosen: Draft = {
  audience: 'trainer',
  earlier: 'all',
  notes: [competencyId('1.1')],
  doubts: true,
  topics: [competencyId('2.3')],
  reviews: [],
  evidence: ['bewijs-1'],
  paper: 'pages',
  kept: ['note 1.1: Fatima'],
}

test('what was chosen for a report is there next time, but for what was let stand of somebody', () => {
  rememberDraft(assessmentId('nu'), chosen)
  expect(rememberedDrafts().get(assessmentId('nu'))).toEqual({ ...chosen, kept: [] })
  expect(localStorage.getItem('groeispiegel.report-choices')).not.toContain('Fatima')
})

test('the last that was changed comes first, and old ones make room', () => {
  for (let one = 0; one < 25; one += 1) rememberDraft(assessmentId(`meting-${one}`), chosen)
  rememberDraft(assessmentId('meting-20'), chosen)
  const known = [...rememberedDrafts().keys()]
  expect(known).toHaveLength(20)
  expect(known.slice(0, 2)).toEqual(['meting-20', 'meting-24'])
})

test.each(['', '{', '[["nu",{"audience":"baas"}]]', '{"nu":1}'])(
  'what no choices are is passed over: %s',
  (text) => {
    localStorage.setItem('groeispiegel.report-choices', text)
    expect(rememberedDrafts().size).toBe(0)
  },
)
