import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignmentSteps, missingIn, nextStep, type AssignmentFacts } from '../../src/domain/assignment'
import type { ShownAssignment } from '../../src/domain/work'
import { competencyId } from '../support/builders'

const three = ['1.1', '2.1', '3.1'].map((id) => ({ competency: competencyId(id), reason: 'Dat zie ik.' }))
const whole: ShownAssignment = { strong: three, grow: three, reflection: 'Ik wist minder dan ik dacht.' }
const anExample = { situation: 's', task: 't', action: 'a', result: 'r', reflection: 'r' }
const facts: AssignmentFacts = { scoring: 'sealed', examples: [anExample], goals: 1 }

describe('what the assignment still misses', () => {
  test('is nothing when all of it is there, and then it is handed in', () => {
    expect(missingIn(whole, facts)).toEqual([])
    expect(nextStep([])).toBe('handIn')
  })

  test('begins with the scores', () => {
    const missing = missingIn(
      { strong: [], grow: [], reflection: ' ' },
      { scoring: 'none', examples: [], goals: 0 },
    )
    expect(missing).toEqual([
      { step: 'score', what: 'NotScored' },
      { step: 'choose', what: 'TooFewStrong', count: 3 },
      { step: 'choose', what: 'TooFewGrow', count: 3 },
      { step: 'example', what: 'NoExample' },
      { step: 'reflect', what: 'NoReflection' },
      { step: 'goal', what: 'NoGoal' },
    ])
    expect(nextStep(missing)).toBe('score')
  })

  test('names the steps that are empty in the fullest example', () => {
    const examples = [
      { ...anExample, action: '', result: '' },
      { ...anExample, result: ' ' },
    ]
    expect(missingIn(whole, { ...facts, examples })).toEqual([
      { step: 'example', what: 'EmptySteps', empty: ['result'] },
    ])
    const nothing = { situation: '', task: '', action: '', result: '', reflection: '' }
    expect(missingIn(whole, { ...facts, examples: [nothing] })).toEqual([
      { step: 'example', what: 'NoExample' },
    ])
  })

  test('counts the choices without a reason', () => {
    const grow = three.map((one, index) => (index === 0 ? one : { ...one, reason: '' }))
    expect(missingIn({ ...whole, grow }, facts)).toEqual([{ step: 'choose', what: 'NoReason', count: 2 }])
  })

  test('is told in the order of the steps, whatever is there', () => {
    const reasons = fc.array(
      fc.record({ competency: fc.constant(competencyId('1.1')), reason: fc.constantFrom('', 'x') }),
      { maxLength: 4 },
    )
    const anyAssignment = fc.record({ strong: reasons, grow: reasons, reflection: fc.constantFrom('', 'x') })
    const anyFacts = fc.record({
      scoring: fc.constantFrom('none' as const, 'open' as const, 'sealed' as const),
      examples: fc.constantFrom([], [anExample], [{ ...anExample, task: '' }]),
      goals: fc.nat({ max: 2 }),
    })
    fc.assert(
      fc.property(anyAssignment, anyFacts, (assignment, known) => {
        const places = missingIn(assignment, known).map(({ step }) => assignmentSteps.indexOf(step))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })
})
