import { screen, within } from '@testing-library/react'
import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { profileSchema } from '../../../src/content/profileSchema'
import { competenciesOf, isExplained, lookAlikesOf } from '../../../src/domain/profile'
import { ProfileReader } from '../../../src/features/profile/ProfileReader'
import { aProfile } from '../../support/builders'
import { gardener } from '../../support/otherProfessions'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

/** A profile that names what it does not have: a concept, a level and look-alikes. */
const [cluster] = gardener.clusters
const torn = v.parse(profileSchema, {
  ...gardener,
  clusters: [
    {
      ...cluster,
      competencies: [
        { id: 'A.1', text: { nl: 'Snoeit' }, concepts: ['boom'] },
        { id: 'A.2', text: { nl: 'Zaait' }, examples: { '5': { nl: 'Ik zaai.' } } },
        { id: 'A.3', text: { nl: 'Maait' } },
      ],
    },
  ],
  resembles: [
    {
      id: 'groen',
      lines: [
        { id: 'A.3', line: { nl: 'Dit is gras.' } },
        { id: 'Z.9', line: { nl: 'Dit is weg.' } },
      ],
    },
  ],
})

beforeEach(() => aDatabaseWith())

test('says what a profile names and does not have, and shows the rest', async () => {
  await showScreen(<ProfileReader />, { profiles: [torn] })
  const notice = screen.getByRole('group', {
    name: 'Dit profiel noemt 3 keer iets wat er niet in staat',
  })
  expect(
    within(notice)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['A.1 noemt ‘boom’.', 'A.2 noemt ‘5’.', 'groen noemt ‘Z.9’.'])
  expect(screen.getByRole('main')).toHaveTextContent('A.3 Maait')
  expect(screen.queryByText('Ik zaai.')).toBeNull()
})

test('says nothing about a profile that has all it names', async () => {
  await showScreen(<ProfileReader />, { profiles: [aProfile()] })
  expect(screen.queryByText(/wat er niet in staat/)).toBeNull()
})

test('what is not there is no reason to offer more about a competency', () => {
  for (const competency of competenciesOf(torn)) {
    expect(isExplained(torn, competency)).toBe(false)
    expect(lookAlikesOf(torn, competency)).toEqual([])
  }
})
