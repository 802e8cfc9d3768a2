import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { MakeBackup } from '../../../src/features/backup/MakeBackup'
import { receivedReport } from '../../../src/shared/reports/storedReports'
import { database } from '../../../src/storage/database'
import { setPreferences } from '../../../src/storage/preferences'
import { aReport } from '../../support/aReport'
import { aSealedAssessment, day } from '../../support/builders'
import { everyDocument, writtenDocuments } from '../../support/everyDocument'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

const make = () => screen.getByRole('button', { name: 'Maak reservekopie' })

describe('making a backup', () => {
  test('with nothing to keep yet says so, and leads to putting one back', async () => {
    await aDatabaseWith()
    await showScreen(<MakeBackup />)
    expect(screen.getByText(/nog niets om te bewaren/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Reservekopie terugzetten' })).toHaveAttribute(
      'href',
      '#/terugzetten',
    )
  })

  test.each(writtenDocuments)('is for whoever has nothing but a document: $kind', async (document) => {
    await aDatabaseWith()
    await database.documents.put(document)
    await showScreen(<MakeBackup />)
    expect(make()).toBeVisible()
    expect(screen.queryByText(/nog niets om te bewaren/)).toBeNull()
  })

  test('is not for the words of a profile alone, which nobody wrote', async () => {
    await aDatabaseWith()
    await database.documents.bulkPut(everyDocument.filter(({ kind }) => kind === 'wording'))
    await showScreen(<MakeBackup />)
    expect(screen.getByText(/nog niets om te bewaren/)).toBeVisible()
  })

  test('is for whoever has nothing but what lies in the bin', async () => {
    await aDatabaseWith(aSealedAssessment({ binnedOn: '2026-11-01' }))
    await showScreen(<MakeBackup />)
    expect(make()).toBeVisible()
  })

  test('says that reports of others do not go into it, to whoever has any, also when there is nothing else', async () => {
    await aDatabaseWith()
    const { record } = receivedReport(aReport({ id: 'rapport' }), day('2026-11-22'))
    await database.reports.put(record)
    await showScreen(<MakeBackup />)
    expect(
      screen.getByText(/^Rapporten die je van anderen kreeg, komen niet in de reservekopie/),
    ).toBeVisible()
    await database.documents.bulkPut([...everyDocument])
    expect(await screen.findByRole('button', { name: 'Maak reservekopie' })).toBeVisible()
    expect(
      screen.getByText(/^Rapporten die je van anderen kreeg, komen niet in de reservekopie/),
    ).toBeVisible()
    await database.reports.clear()
    await waitFor(() => expect(screen.queryByText(/^Rapporten die je van anderen kreeg/)).toBeNull())
  })

  test('offers six words, and others when asked', async () => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<MakeBackup />)
    const words = document.querySelector('[translate="no"]')?.textContent ?? ''
    expect(words.split(' ')).toHaveLength(6)
    await user.click(screen.getByRole('button', { name: 'Andere woorden' }))
    expect(document.querySelector('[translate="no"]')?.textContent).not.toBe(words)
  })

  test('waits until the passphrase is written down', async () => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<MakeBackup />)
    await user.click(make())
    expect(await screen.findByText(/Schrijf het wachtwoord eerst op/)).toBeVisible()
    expect(screen.getByRole('checkbox')).toHaveFocus()
  })

  test('refuses an own passphrase that is short or mistyped, and says why', async () => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<MakeBackup />)
    await user.click(screen.getByRole('radio', { name: 'Zelf een wachtwoord kiezen' }))
    await user.type(screen.getByLabelText('Je eigen wachtwoord'), 'kort')
    await user.type(screen.getByLabelText('Typ het wachtwoord nog eens'), 'anders')
    await user.click(make())
    expect(await screen.findByText(/heeft 4 tekens/)).toBeVisible()
    expect(screen.getByText(/niet hetzelfde als hierboven/)).toBeVisible()
    // What is written down is missing too; the first on the page gets the focus.
    expect(screen.getByLabelText('Je eigen wachtwoord')).toHaveFocus()
    await user.clear(screen.getByLabelText('Je eigen wachtwoord'))
    await user.type(screen.getByLabelText('Je eigen wachtwoord'), 'lang genoeg voor dit')
    await user.click(make())
    expect(screen.getByLabelText('Typ het wachtwoord nog eens')).toHaveFocus()
  })

  test('warns that everybody can read a readable file', async () => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<MakeBackup />)
    await user.click(screen.getByRole('radio', { name: /^Leesbaar/ }))
    expect(screen.getByText('Let op: dit bestand is niet beveiligd')).toBeVisible()
    expect(screen.queryByText('Je wachtwoord')).not.toBeInTheDocument()
  })

  test('tells when the last one was made', async () => {
    await aDatabaseWith(aSealedAssessment())
    setPreferences({ lastBackup: day('2026-11-01') })
    await showScreen(<MakeBackup />)
    expect(screen.getByText('Je laatste reservekopie maakte je op 1 november 2026.')).toBeVisible()
  })

  test('where the browser cannot make the file says that nothing is lost', async () => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<MakeBackup />)
    await user.click(screen.getByRole('checkbox'))
    // This browser has no workers.
    await user.click(make())
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /De browser kon het bestand niet maken.*niets gewist/,
    )
  })
})
