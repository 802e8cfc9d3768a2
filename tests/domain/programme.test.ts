import { expect, test } from 'vitest'
import { sessionsCovering } from '../../src/domain/programme'
import { clusterId } from '../support/builders'
import { theProgramme } from '../support/content'

test('the days that cover a cluster come in the order of the course', () => {
  const programme = theProgramme()
  const days = sessionsCovering(programme, clusterId('1'))
  expect(days).toEqual(
    programme.sessions.filter(({ coversClusters }) => coversClusters.includes(clusterId('1'))),
  )
  expect(days).not.toEqual([])
})

test('no day covers a cluster that does not exist', () => {
  expect(sessionsCovering(theProgramme(), clusterId('99'))).toEqual([])
})
