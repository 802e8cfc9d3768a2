import { screen, waitFor, within } from '@testing-library/react'
import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import { MakeProfileScreen } from '../../../src/app/MakeProfileScreen'
import { ShownContent } from '../../../src/app/ShownContent'
import { profileSchema } from '../../../src/content/profileSchema'
import type { Assessment } from '../../../src/domain/assessment'
import { PreferencesForm } from '../../../src/features/settings/PreferencesForm'
import { useContent } from '../../../src/shared/content/ContentContext'
import { keepWording } from '../../../src/storage/wordings'
import { preferencesNow, setPreferences } from '../../../src/storage/preferences'
import { aSealedAssessment, theProfile } from '../../support/builders'
import { theCatalogue } from '../../support/content'
import { gardener } from '../../support/otherProfessions'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'
import '../../support/workersHere'

const own = v.parse(profileSchema, gardener)

beforeEach(() => setPreferences({ profile: '' }))

/** The screen as the app has it, with the profiles that are kept on the device beside that of the site. */
async function shows(...assessments: readonly Assessment[]) {
  await aDatabaseWith(...assessments)
  return showsWhatIsThere()
}

function showsWhatIsThere() {
  return showScreen(
    <ShownContent
      content={{ catalogue: theCatalogue(), profiles: [theProfile()], leftOut: [] }}
      draw={() => (
        <>
          <MakeProfileScreen />
          <PreferencesForm />
          <AboutWhich />
        </>
      )}
    />,
  )
}

function AboutWhich() {
  return <output>{useContent().profile.id}</output>
}

type Hands = Awaited<ReturnType<typeof showScreen>>

async function reads(user: Hands, profile: object, name = 'profiel.json') {
  const file = new File([JSON.stringify(profile)], name)
  await user.upload(screen.getByLabelText(/^(Kies een bestand|Ander bestand kiezen)/), file)
  await screen.findByText('Het profiel is compleet')
}

async function keeps(user: Hands, profile: object, button = 'Bewaar op dit apparaat') {
  await reads(user, profile, `${JSON.stringify(profile).length}.json`)
  await user.click(await screen.findByRole('button', { name: button }))
}

async function keptHere() {
  const documents = await storedDocuments()
  return documents.flatMap((one) => (one.kind === 'profile' ? [one.content] : []))
}

describe('a profile of one’s own', () => {
  test('is kept as it was read, and is what the screens are about once somebody says so', async () => {
    const user = await shows()
    await keeps(user, gardener)
    expect(await screen.findByRole('group', { name: 'Het profiel staat op dit apparaat' })).toBeVisible()
    expect(await keptHere()).toEqual([gardener])
    expect(screen.getByRole('status')).toHaveTextContent(theProfile().id)
    expect(await screen.findByRole('radio', { name: 'Profiel hovenier' })).not.toBeChecked()
    const [use] = screen.getAllByRole('button', { name: 'Gebruik dit profiel' })
    if (use) await user.click(use)
    expect(screen.getByRole('status')).toHaveTextContent('Hovenier')
    expect(screen.getByRole('radio', { name: 'Profiel hovenier' })).toBeChecked()
    expect(preferencesNow().profile).toBe('Hovenier')
  })

  test('takes the place of the one before it, and says whether it is there already', async () => {
    const user = await shows()
    await keeps(user, gardener)
    await reads(user, gardener)
    expect(await screen.findByText('Dit profiel staat al op dit apparaat.')).toBeVisible()
    await keeps(user, { ...gardener, version: '2' }, 'Vervang het profiel op dit apparaat')
    expect(await screen.findByText('Versie 2, van Vakgroep Groen.')).toBeVisible()
    expect(await keptHere()).toEqual([{ ...gardener, version: '2' }])
  })

  test('gets no other words for assessments that were made with that version', async () => {
    const user = await shows(aSealedAssessment({ profile: own, scores: {} }))
    await keeps(user, gardener)
    await screen.findByText('Versie 1, van Vakgroep Groen.')
    await reads(user, { ...gardener, title: { nl: 'Profiel tuinman' } }, 'tuinman.json')
    expect(await screen.findByText(/^Je hebt al metingen met versie 1 van dit profiel/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /apparaat$/ })).toBeNull()
    expect(await keptHere()).toEqual([gardener])
  })

  test('gets no other words for them once it was removed either; other examples change no score', async () => {
    await aDatabaseWith(aSealedAssessment({ profile: own, scores: {} }))
    await keepWording(own)
    const user = await showsWhatIsThere()
    await reads(user, { ...gardener, title: { nl: 'Profiel tuinman' } }, 'tuinman.json')
    expect(await screen.findByText(/^Je hebt al metingen met versie 1 van dit profiel/)).toBeVisible()
    await keeps(user, { ...gardener, publisher: 'Vakgroep Tuin' })
    expect(await screen.findByText('Versie 1, van Vakgroep Tuin.')).toBeVisible()
  })

  test('is not kept under the id of one that the site has, which would be used in its place', async () => {
    const user = await shows()
    await reads(user, theProfile())
    expect(await screen.findByText(/^Deze website heeft zelf een profiel met het id/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /apparaat$/ })).toBeNull()
  })

  test('that cannot be stored is not said to be kept, and can be tried again', async () => {
    const user = await shows()
    const freeSpace = fillTheDisk('documents')
    await keeps(user, gardener)
    expect(await screen.findByRole('alert')).toHaveTextContent('Het profiel is niet bewaard')
    expect(await keptHere()).toEqual([])
    freeSpace()
    await user.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }))
    expect(await screen.findByRole('group', { name: 'Het profiel staat op dit apparaat' })).toBeVisible()
    expect(await keptHere()).toEqual([gardener])
  })

  test('is removed, comes back, and can be kept again after that', async () => {
    const user = await shows()
    await keeps(user, gardener)
    setPreferences({ profile: 'Hovenier' })
    const card = await screen.findByRole('article', { name: 'Profiel hovenier' })
    await user.click(within(card).getByRole('button', { name: 'Verwijder dit profiel' }))
    const removed = await screen.findByRole('group', { name: 'Het profiel is verwijderd' })
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(theProfile().id))
    await user.click(within(removed).getByRole('button', { name: 'Ongedaan maken' }))
    expect(await screen.findByRole('group', { name: 'Het profiel is terug' })).toBeVisible()
    expect(await keptHere()).toEqual([gardener])
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Hovenier'))
    await keeps(user, { ...gardener, version: '2' }, 'Vervang het profiel op dit apparaat')
    expect(await screen.findByText('Versie 2, van Vakgroep Groen.')).toBeVisible()
    expect(await keptHere()).toEqual([{ ...gardener, version: '2' }])
  })
})
