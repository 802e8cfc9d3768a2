import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../src/content/catalogueSchema'
import { ContentContext, useContent } from '../../../src/shared/content/ContentContext'
import type { Profile } from '../../../src/domain/profile'
import { NewAssessment } from '../../../src/features/assess/NewAssessment'
import { usePreferences } from '../../../src/shared/preferences/usePreferences'
import { aProfile, anOpenAssessment, aSealedAssessment, everywhere } from '../../support/builders'
import { theCatalogue, theProfile } from '../../support/content'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk, storedRecords } from '../../support/storage'

beforeEach(() => aDatabaseWith())

const begin = () => screen.getByRole('button', { name: 'Begin met scoren' })

function withProfiles(...profiles: readonly Profile[]): Catalogue {
  const listed = profiles.map(({ id }) => ({ id, file: `${id}.json` }))
  const titles = { nl: 'Klein profiel', en: 'Small profile' }
  const [known] = theCatalogue().profiles
  return {
    ...theCatalogue(),
    profiles: listed.map((one) => (one.id === known?.id ? known : { ...one, title: titles })),
  }
}

/** The profile is the one of the preferences, as the app has it. */
function WithChosenProfile() {
  const content = useContent()
  const { profile: chosen } = usePreferences()
  const profile = content.profiles.find(({ id }) => id === chosen) ?? content.profile
  return (
    <ContentContext value={{ ...content, profile }}>
      <NewAssessment />
    </ContentContext>
  )
}

describe('a new assessment', () => {
  test('offers no profile of the site that cannot be read', async () => {
    await showScreen(<NewAssessment />, { catalogue: withProfiles(theProfile(), aProfile()) })
    expect(begin()).toBeVisible()
    expect(screen.queryByLabelText('Profiel')).toBeNull()
  })

  test('says that its moment is a name and changes nothing', async () => {
    await showScreen(<NewAssessment />)
    expect(screen.getByRole('group', { name: 'Welk moment is dit?' })).toHaveAccessibleDescription(
      'Dit is alleen een naam. Zo herken je deze meting later.',
    )
  })

  test('needs one tap: today, begin and all clusters are filled in', async () => {
    const user = await showScreen(<NewAssessment />)
    await user.click(begin())
    await waitFor(() => expect(location.hash).toMatch(/^#\/meting\/.+\/vraag\/1\.1$/))
    expect(await storedRecords()).toMatchObject([
      {
        status: 'open',
        moment: { kind: 'begin' },
        clusters: ['1', '2', '3', '4', '5', '6', '7'],
        answers: {},
      },
    ])
  })

  test('is midway by default once there is a finished one', async () => {
    await aDatabaseWith(aSealedAssessment({ scores: everywhere(3) }))
    await showScreen(<NewAssessment />)
    expect(screen.getByRole('radio', { name: 'Tussentijds' })).toBeChecked()
  })

  test('asks nobody for a profile when there is one, and everybody when there are more', async () => {
    await showScreen(<NewAssessment />)
    expect(screen.queryByLabelText('Profiel')).toBeNull()
    await showScreen(<NewAssessment />, {
      profiles: [theProfile(), aProfile()],
      catalogue: withProfiles(theProfile(), aProfile()),
    })
    expect(screen.getByLabelText('Profiel')).toHaveDisplayValue(/Beroepscompetentieprofiel/)
  })

  test('asks the clusters of the profile that is chosen there, and keeps what was typed', async () => {
    const other = aProfile({ '8': 2, '9': 1 })
    const user = await showScreen(<WithChosenProfile />, {
      profiles: [theProfile(), other],
      catalogue: withProfiles(theProfile(), other),
    })
    await user.click(screen.getByRole('radio', { name: 'Anders, namelijk' }))
    await user.type(screen.getByLabelText('Naam van dit moment'), 'Na de stage')
    await user.selectOptions(screen.getByLabelText('Profiel'), 'Klein profiel')
    expect(await screen.findByText('Alle 2 clusters')).toBeInTheDocument()
    for (const box of screen.getAllByRole('checkbox', { hidden: true })) expect(box).toBeChecked()
    await user.click(begin())
    await waitFor(async () =>
      expect(await storedRecords()).toMatchObject([
        { profile: { id: 'klein-profiel' }, clusters: ['8', '9'], moment: { label: 'Na de stage' } },
      ]),
    )
    expect(location.hash).toMatch(/vraag\/8\.1$/)
  })

  test('says what is wrong with a date, and stores nothing', async () => {
    const user = await showScreen(<NewAssessment />)
    await user.clear(screen.getByLabelText('Datum'))
    await user.click(begin())
    expect(await screen.findByText(/Kies een dag op de kalender/)).toBeVisible()
    expect(screen.getByLabelText('Datum')).toHaveAccessibleDescription(/Kies een dag/)
    expect(await storedRecords()).toEqual([])
  })

  test('wants a name for a moment of somebody’s own', async () => {
    const user = await showScreen(<NewAssessment />)
    await user.click(screen.getByRole('radio', { name: 'Anders, namelijk' }))
    await user.click(begin())
    expect(await screen.findByText(/Geef dit moment een naam/)).toBeVisible()
    await user.type(screen.getByLabelText('Naam van dit moment'), ' Na de stage ')
    await user.click(begin())
    await waitFor(async () =>
      expect(await storedRecords()).toMatchObject([{ moment: { kind: 'own', label: 'Na de stage' } }]),
    )
  })

  test('asks only the clusters that were chosen, and at least one', async () => {
    const user = await showScreen(<NewAssessment />)
    for (const cluster of screen.getAllByRole('checkbox', { hidden: true })) await user.click(cluster)
    await user.click(begin())
    expect(await screen.findByText('Kies minstens één cluster.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /^3\./ }))
    await user.click(begin())
    await waitFor(async () => expect(await storedRecords()).toMatchObject([{ clusters: ['3'] }]))
    expect(location.hash).toMatch(/vraag\/3\.1$/)
  })

  test('reminds of one in progress', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig', scores: { '1.1': 3 } }))
    await showScreen(<NewAssessment />)
    expect(screen.getByText('1 van de 29 vragen beantwoord.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Verder met die meting' })).toHaveAttribute(
      'href',
      '#/meting/bezig/vraag/1.2',
    )
  })

  test('says so when it cannot be stored', async () => {
    const user = await showScreen(<NewAssessment />)
    fillTheDisk()
    await user.click(begin())
    expect(await screen.findByRole('alert')).toHaveTextContent(/geen ruimte meer/)
  })
})
