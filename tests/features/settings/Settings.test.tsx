import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Settings } from '../../../src/features/settings/Settings'
import { i18n } from '../../../src/i18n/i18n'
import { forgetPreferences, preferencesNow, setPreferences } from '../../../src/storage/preferences'
import { aProfile, aSealedAssessment, theProfile } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

beforeEach(async () => {
  forgetPreferences()
  delete document.documentElement.dataset['theme']
  await aDatabaseWith()
})

describe('how the app works', () => {
  test('speaks the language that somebody chooses at once, and again the next time', async () => {
    const user = await showScreen(<Settings />)
    expect(screen.getByText('English')).toHaveAttribute('lang', 'en')
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(document.title).toBe('Settings – Groeispiegel')
    expect(preferencesNow().language).toBe('en')
  })

  test('stays in the language it was in when the other cannot be loaded, and says so', async () => {
    const user = await showScreen(<Settings />)
    vi.spyOn(i18n, 'changeLanguage').mockRejectedValueOnce(new Error('offline'))
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Engels kon niet worden geladen')
    expect(screen.getByRole('radio', { name: 'Nederlands' })).toBeChecked()
    expect(preferencesNow().language).toBe('nl')
  })

  test('becomes dark, and follows the device again when that is what somebody wants', async () => {
    const user = await showScreen(<Settings />)
    expect(screen.getByRole('radio', { name: /^Automatisch/ })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Donker' }))
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(preferencesNow().theme).toBe('dark')
    await user.click(screen.getByRole('radio', { name: /^Automatisch/ }))
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    expect(preferencesNow().theme).toBe('auto')
  })

  test('goes on by itself only when somebody asks for it', async () => {
    const user = await showScreen(<Settings />)
    const goOn = screen.getByRole('checkbox', { name: /^Na een keuze meteen door/ })
    expect(goOn).not.toBeChecked()
    expect(goOn).toHaveAccessibleDescription(/0,6 seconde.*toetsenbord/)
    await user.click(goOn)
    expect(preferencesNow().autoAdvance).toBe(true)
  })

  test('shows what was chosen before', async () => {
    setPreferences({ theme: 'light', autoAdvance: true })
    await showScreen(<Settings />)
    expect(screen.getByRole('radio', { name: 'Licht' })).toBeChecked()
    expect(screen.getByRole('checkbox')).toBeChecked()
  })

  test('asks nobody about the profile when there is one', async () => {
    await showScreen(<Settings />)
    expect(screen.queryByRole('group', { name: 'Profiel' })).not.toBeInTheDocument()
  })

  test('offers the profiles when there are more', async () => {
    const user = await showScreen(<Settings />, { profiles: [theProfile(), aProfile()] })
    expect(screen.getByRole('radio', { name: /^Beroepscompetentieprofiel/ })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Klein profiel' }))
    expect(preferencesNow().profile).toBe('klein-profiel')
  })
})

test('privacy is told in the agreed words, with the way to the storage and the backups', async () => {
  await showScreen(<Settings />)
  expect(
    screen.getByText(
      'Wis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt. Maak daarom een reservekopie.',
    ),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Opslag en reservekopie' })).toHaveAttribute('href', '#/opslag')
})

describe('erasing everything', () => {
  test('names the second copy among what goes, and offers the backup that stays', async () => {
    await showScreen(<Settings />)
    expect(screen.getByText(/^de automatische kopie/)).toBeVisible()
    expect(screen.getByText('Een reservekopie die je zelf hebt bewaard, blijft bestaan.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Maak eerst een reservekopie' })).toHaveAttribute(
      'href',
      '#/reservekopie',
    )
  })

  test.each([
    ['', /Er is niets gewist. Typ eerst het woord WISSEN/],
    ['wis', /Je typte ‘wis’. Typ het woord WISSEN/],
  ])('erases nothing when somebody typed ‘%s’, and says what to type', async (typed, error) => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<Settings />)
    const field = screen.getByRole('textbox', { name: 'Typ WISSEN om te bevestigen' })
    if (typed !== '') await user.type(field, typed)
    await user.click(screen.getByRole('button', { name: 'Alles wissen' }))
    expect(await screen.findByText(error)).toBeVisible()
    expect(field).toHaveAccessibleDescription(error)
    expect(field).toHaveFocus()
    expect(await indexedDB.databases()).toHaveLength(1)
  })

  test('leaves nothing behind and says so, with a way to begin again', async () => {
    await aDatabaseWith(aSealedAssessment())
    setPreferences({ theme: 'dark' })
    const user = await showScreen(<Settings />, { language: 'en' })
    await user.type(screen.getByRole('textbox', { name: 'Type ERASE to confirm' }), 'erase ')
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Everything has been erased from this device' }),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Start again' })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Settings' })).not.toBeInTheDocument()
    expect(await indexedDB.databases()).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  test('names what could not be erased and what to do, and tries again', async () => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<Settings />)
    const refused = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError')
    })
    await user.type(screen.getByRole('textbox'), 'WISSEN')
    await user.click(screen.getByRole('button', { name: 'Alles wissen' }))
    expect(await screen.findByRole('heading', { name: 'Nog niet alles is gewist' })).toBeVisible()
    expect(screen.getByRole('listitem')).toHaveTextContent(/Je metingen en notities.*ander tabblad/)
    expect(screen.getByText(/naar de instellingen van je browser/)).toBeVisible()
    refused.mockRestore()
    await user.click(screen.getByRole('button', { name: 'Probeer het nog eens' }))
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Alles is gewist van dit apparaat' })).toBeVisible(),
    )
    expect(await indexedDB.databases()).toEqual([])
  })
})
