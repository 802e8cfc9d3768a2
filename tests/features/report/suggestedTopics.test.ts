import { expect, test } from 'vitest'
import { suggestedTopics } from '../../../src/features/report/suggestedTopics'
import { aSealedAssessment, everywhere, theProfile } from '../../support/builders'

test('doubts come before what is to grow, each competency once, with all of its reasons', () => {
  const assessment = aSealedAssessment({
    scores: { ...everywhere(4), '2.2': 1, '3.1': 2, '7.1': 5 },
    doubts: ['3.1', '1.1'],
  })
  const topics = suggestedTopics(theProfile(), assessment, [])
  expect(topics.map(({ competency, because }) => [competency.id, because])).toEqual([
    // Only a 5 stands out above, so a doubted 4 is the next to grow.
    ['1.1', ['doubt', 'toGrow']],
    ['3.1', ['doubt', 'toGrow']],
    ['2.2', ['toGrow']],
  ])
})
