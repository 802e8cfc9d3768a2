import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAnswered, openQuestion, progressOf, questionsOf } from '../../src/domain/questions'
import { anyAssessment } from '../support/arbitraries'
import { anOpenAssessment, competencyId, everywhere, theProfile } from '../support/builders'

const profile = theProfile()

describe('the questions of an assessment', () => {
  test('are the 29 competencies in the order of the profile, numbered from 1', () => {
    const questions = questionsOf(profile, anOpenAssessment())
    expect(questions).toHaveLength(29)
    expect(questions[0]).toMatchObject({ number: 1, of: 29, competency: { id: '1.1' }, cluster: { id: '1' } })
    expect(questions[28]).toMatchObject({ number: 29, of: 29, cluster: { id: '7' } })
  })

  test('are those of the chosen clusters, in the order of the profile whatever order they were chosen in', () => {
    const questions = questionsOf(profile, anOpenAssessment({ clusters: ['3', '1'] }))
    expect(questions.map(({ number, competency }) => `${number} ${competency.id}`)).toEqual([
      '1 1.1',
      '2 1.2',
      '3 1.3',
      '4 3.1',
      '5 3.2',
      '6 3.3',
      '7 3.4',
      '8 3.5',
    ])
  })
})

describe('a question', () => {
  test('is answered by a level and by "niet van toepassing"', () => {
    const assessment = anOpenAssessment({ scores: { '1.1': 1, '1.2': 'not-applicable' } })
    expect(isAnswered(assessment, competencyId('1.1'))).toBe(true)
    expect(isAnswered(assessment, competencyId('1.2'))).toBe(true)
  })

  test('is not answered by a note or a doubt', () => {
    const assessment = anOpenAssessment({ notes: { '1.1': 'een gesprek' }, doubts: ['1.1'] })
    expect(isAnswered(assessment, competencyId('1.1'))).toBe(false)
  })
})

describe('where to go on', () => {
  test.each([
    ['1.2', '1.2'],
    ['1.3', '2.1'],
    ['7.4', '1.2'],
    ['weg', '1.2'],
  ])('from %s is %s: where somebody was while that is open, or the next one, round the end', (from, to) => {
    const { '1.2': _one, '2.1': _two, ...scores } = everywhere(3)
    const assessment = anOpenAssessment({ scores })
    const questions = questionsOf(profile, assessment)
    expect(openQuestion(questions, assessment, competencyId(from))?.competency.id).toBe(to)
  })

  test('is the first question for whoever has not begun', () => {
    expect(openQuestion(questionsOf(profile, anOpenAssessment()), anOpenAssessment())?.competency.id).toBe(
      '1.1',
    )
  })

  test('is what was skipped, also when later questions are answered', () => {
    const assessment = anOpenAssessment({ scores: { '1.1': 3, '1.3': 4, '2.1': 2 } })
    expect(openQuestion(questionsOf(profile, assessment), assessment)).toMatchObject({
      number: 2,
      competency: { id: '1.2' },
    })
  })

  test('is nowhere when all is answered', () => {
    const assessment = anOpenAssessment({ scores: everywhere(3) })
    expect(openQuestion(questionsOf(profile, assessment), assessment)).toBeUndefined()
  })

  test('is nowhere when all of the chosen clusters is answered', () => {
    const assessment = anOpenAssessment({ clusters: ['1'], scores: { '1.1': 3, '1.2': 3, '1.3': 3 } })
    expect(openQuestion(questionsOf(profile, assessment), assessment)).toBeUndefined()
    expect(progressOf(profile, assessment)).toEqual({ answered: 3, of: 3 })
  })
})

describe('whatever was answered', () => {
  test('progress counts what is asked and has a score, and there is a next question while it is not all', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { answered, of } = progressOf(profile, assessment)
        const asked = questionsOf(profile, assessment)
        const scored = asked.filter(({ competency }) => assessment.answers.get(competency.id)?.score)
        expect([answered, of]).toEqual([scored.length, asked.length])
        expect(openQuestion(questionsOf(profile, assessment), assessment) === undefined).toBe(answered === of)
      }),
    )
  })

  test('all questions before the first open one are answered', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const questions = questionsOf(profile, assessment)
        const open = openQuestion(questionsOf(profile, assessment), assessment)
        const before = questions.slice(0, open ? open.number - 1 : undefined)
        expect(before.every(({ competency }) => isAnswered(assessment, competency.id))).toBe(true)
      }),
    )
  })
})
