import { expect, test } from 'vitest'
import { competenciesOf } from '../../src/domain/profile'
import { aProfile } from '../support/builders'

test('the competencies of a profile come cluster by cluster', () => {
  const ids = competenciesOf(aProfile({ '1': 2, '2': 1 })).map(({ id }) => String(id))
  expect(ids).toEqual(['1.1', '1.2', '2.1'])
})
