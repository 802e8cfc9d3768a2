import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { MakeProfileScreen } from '../../../src/app/MakeProfileScreen'
import { draftToTables } from '../../../src/exchange/profile/sheet/draftToTables'
import { tablesToCsv } from '../../../src/exchange/profile/sheet/tablesToFile'
import { database } from '../../../src/storage/database'
import { theProfile } from '../../support/builders'
import { catchSavedFiles } from '../../support/catchSavedFiles'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import '../../support/workersHere'

beforeEach(async () => {
  await aDatabaseWith()
})

const form = tablesToCsv(draftToTables(theProfile(), 'nl'), 'nl')

async function choose(text: string, language: 'nl' | 'en' = 'nl') {
  const user = await showScreen(<MakeProfileScreen />, { language })
  await user.upload(screen.getByLabelText(/^(Kies een bestand|Choose a file)/), new File([text], 'form.csv'))
  return user
}

describe('a form that is whole', () => {
  test('is shown as whoever scores sees it, and nothing of it is stored', async () => {
    const user = await choose(form)
    expect(await screen.findByText('Het profiel is compleet')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Competentie'), '7.1')
    const asked = screen.getByRole('group', { name: /^7\.1 / })
    await user.click(within(asked).getByRole('radio', { name: /^4/ }))
    expect(within(asked).getByRole('radio', { name: /^4/ })).toBeChecked()
    expect(await database.assessments.count()).toBe(0)
  })

  test('is drawn as a radar that holds the norm alone', async () => {
    await choose(form)
    const radar = await screen.findByRole('img', { name: /^Spinnenweb/ })
    for (const { shortTitle } of theProfile().clusters)
      expect(within(radar).getByText(new RegExp(`${shortTitle.nl}: 4,0`))).toBeInTheDocument()
    expect(screen.getByText('de norm (niveau 4)')).toBeVisible()
  })

  test('goes out as JSON that is the same profile', async () => {
    const saved = catchSavedFiles()
    const user = await choose(form)
    await user.click(await screen.findByRole('button', { name: /^Profiel maken voor op de website/ }))
    await user.click(await screen.findByRole('button', { name: 'Bewaren' }))
    const [file] = saved
    const { $schema: _schema, ...profile } = { $schema: '', ...theProfile() }
    expect(file?.name).toBe('bcmb-clientondersteuner.json')
    expect(JSON.parse((await file?.text()) ?? '')).toEqual({
      $schema: '../schema/profile.schema.json',
      ...profile,
    })
  })

  test('says what Moodle has no place for', async () => {
    const user = await choose(form)
    await user.click(await screen.findByText('In een andere vorm'))
    const lost = screen.getByRole('group', { name: 'Wat Moodle niet kan bewaren' })
    expect(within(lost).getByText('gedragsvoorbeelden (116)')).toBeVisible()
  })
})

describe('a form with faults', () => {
  test('names every cell, and offers what there is to go on with', async () => {
    await choose(form.replace(';1.2;', ';1.1;').replace('Versie;1.1.0', 'Versie;'))
    const faults = await screen.findByRole('group', { name: 'Er zijn nog 2 dingen te doen' })
    expect(within(faults).getByText(/^werkblad Profiel, cel B4 \(Versie\): dit is nog leeg/)).toBeVisible()
    expect(
      within(faults).getByText(/^werkblad Competenties, cel B\d+ \(Competentie\): “1\.1” staat er twee keer/),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Formulier maken met wat er al is' })).toBeVisible()
    expect(screen.queryByText('4. Bewaren')).not.toBeInTheDocument()
  })

  test.each([
    ['Datum;Titel\r\n1-1-2026;Scholing\r\n', /niet het formulier van een profiel/],
    ['{"naam": "Anna"}', /geen profiel en geen raamwerk/],
    ['', /leeg/],
    ['{"clusters": [', /beschadigd of niet heel/],
  ])('a file of something else (%j) is refused in words', async (text, words) => {
    await choose(text)
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
  })

  test('in English too', async () => {
    await choose(form.replace(';1.2;', ';1.1;'), 'en')
    expect(
      await screen.findByText(/^tab Competenties, cell B\d+ \(Competentie\): “1\.1” stands there twice/),
    ).toBeVisible()
  })
})
