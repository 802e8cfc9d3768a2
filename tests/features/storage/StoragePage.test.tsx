import { ledgerEntries } from '../../../src/domain/documents/ledgerEntry'
import { evidences } from '../../../src/domain/documents/evidence'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { StoragePage } from '../../../src/features/storage/StoragePage'
import { recordAnswer } from '../../../src/storage/answers'
import { database } from '../../../src/storage/database'
import { addDocuments } from '../../../src/storage/documents'
import { evidenceWriter } from '../../../src/storage/evidenceWriter'
import { distrustDisk } from '../../../src/storage/untrustedDisk'
import { forgetPreferences, preferencesNow, setPreferences } from '../../../src/storage/preferences'
import {
  anOpenAssessment,
  aSealedAssessment,
  assessmentId,
  competencyId,
  day,
  everywhere,
} from '../../support/builders'
import { anEvidenceRecord } from '../../support/evidence'
import { registerDocuments } from '../../support/ledger'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import { dropUnsaved, flushAutosave } from '../../../src/storage/autosave/queue'

const page = <StoragePage offline={<p>Zonder internet</p>} />
const newEvidence = anEvidenceRecord()
const checkNow = () => screen.getByRole('button', { name: 'Controleer nu' })

/** With what is folded. */
async function showsAll() {
  const user = await showScreen(page)
  await user.click(screen.getByText('Meer weten'))
  return user
}

beforeEach(async () => {
  forgetPreferences()
  await aDatabaseWith(aSealedAssessment({ scores: everywhere(3) }))
})

describe('the sentence at the top', () => {
  test('says that everything is saved when it is', async () => {
    await showsAll()
    expect(screen.getByRole('heading', { level: 1, name: 'Opslag en reservekopie' })).toBeVisible()
    expect(screen.getByText('Alles is opgeslagen op dit apparaat.')).toBeVisible()
    expect(screen.getByText('Zonder internet')).toBeVisible()
  })

  test('promises nothing when there is nothing yet', async () => {
    await aDatabaseWith()
    await showsAll()
    expect(screen.getByText(/^Er is nog niets om op te slaan/)).toBeVisible()
    expect(screen.queryByText('Alles is opgeslagen op dit apparaat.')).toBeNull()
  })

  test('says that not everything is saved, and why, as soon as a write has failed', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig' }))
    const freeSpace = fillTheDisk()
    onTestFinished(dropUnsaved)
    recordAnswer(assessmentId('bezig'), competencyId('1.1'), { kind: 'score', score: 3 })
    await flushAutosave()
    freeSpace()
    await showsAll()
    expect(
      screen.getByText(/^Nog niet alles is opgeslagen\. Er is geen ruimte meer op dit apparaat\./),
    ).toBeVisible()
    expect(await screen.findByText(/Je apparaat was een keer vol/)).toBeVisible()
  })

  test('says that not everything is saved when an example could not be written', async () => {
    const freeSpace = fillTheDisk('documents')
    onTestFinished(dropUnsaved)
    evidenceWriter.record('bewijs', () => newEvidence, 'chosen')
    await evidenceWriter.flush()
    freeSpace()
    await showsAll()
    expect(
      screen.getByText(/^Nog niet alles is opgeslagen\. Er is geen ruimte meer op dit apparaat\./),
    ).toBeVisible()
  })

  test('knows that there is something where no assessment is', async () => {
    await aDatabaseWith()
    await addDocuments(evidences, [newEvidence])
    await showsAll()
    expect(screen.getByText('Alles is opgeslagen op dit apparaat.')).toBeVisible()
  })
})

describe('what is kept here', () => {
  test('counts what was written besides scores', async () => {
    await addDocuments(evidences, [newEvidence, newEvidence])
    await addDocuments(ledgerEntries, [
      { date: day('2026-11-21'), title: 'Scholing', category: '', accreditation: '' },
    ])
    await showsAll()
    expect(await screen.findByText('En verder: 2 bewijzen en 1 regel in je register.')).toBeVisible()
  })

  test('counts moments, not versions, and the bin apart', async () => {
    await aDatabaseWith(
      aSealedAssessment({ id: 'a' }),
      aSealedAssessment({ id: 'b', original: 'a', version: 2 }),
      anOpenAssessment(),
      aSealedAssessment({ binnedOn: '2026-11-01' }),
    )
    await showsAll()
    expect(
      screen.getByText('Er staan 2 metingen op dit apparaat. Daarnaast ligt er 1 meting in de prullenbak.'),
    ).toBeVisible()
  })

  test('says what the browser promised, and asks it again when somebody wants that', async () => {
    let promised = false
    const storage = {
      persisted: async () => promised,
      persist: async () => (promised = true),
      estimate: async () => ({ usage: 1_440_000 }),
    }
    Object.defineProperty(navigator, 'storage', { configurable: true, value: storage })
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'storage'))
    const user = await showsAll()
    expect(await screen.findByText(/Dan kan je browser de gegevens wissen/)).toBeVisible()
    expect(screen.getByText(/ongeveer 1,4 MB/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Vraag de browser/ }))
    expect(await screen.findByText(/^Gelukt: je browser belooft/)).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Vraag de browser/ })).not.toBeInTheDocument()
    expect(preferencesNow().persistence).toBe('granted')
  })
})

describe('copies', () => {
  test('a browser that keeps no second copy is told about, with what helps instead', async () => {
    await showsAll()
    const copy = screen.getByRole('group', { name: 'Automatische kopie' })
    expect(
      await within(copy).findByText(/kan geen automatische kopie opslaan. Maak daarom geregeld/),
    ).toBeVisible()
  })

  test('a disk that was full once asks for a backup where there is no second copy', async () => {
    distrustDisk()
    await showsAll()
    expect(
      await screen.findByText(/Je apparaat was een keer vol.*Maak daarom nu een reservekopie/),
    ).toBeVisible()
  })

  test('tells when the last backup was made, with the ways to make one and to put one back', async () => {
    setPreferences({ lastBackup: '2026-11-20' })
    await showsAll()
    expect(screen.getByText('Je laatste reservekopie is van 20 november 2026.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Maak reservekopie' })).toHaveAttribute('href', '#/reservekopie')
    expect(screen.getByRole('link', { name: 'Reservekopie terugzetten' })).toHaveAttribute(
      'href',
      '#/terugzetten',
    )
  })

  test('speaks English', async () => {
    await showScreen(page, { language: 'en' })
    expect(screen.getByText('Everything is saved on this device.')).toBeVisible()
    expect(screen.getByText('You have not made a backup on this device yet.')).toBeVisible()
  })
})

describe('Controleer nu', () => {
  test('says how much was read and that it is right', async () => {
    const user = await showsAll()
    await user.click(checkNow())
    const found = await screen.findByText('29 antwoorden in 1 meting gecontroleerd: alles klopt.')
    expect(found.closest('[role=status]')).not.toBeNull()
    expect(screen.getAllByText(/kan geen automatische kopie opslaan/)).toHaveLength(2)
  })

  test('says so of what was written besides scores, and of who wrote nothing else', async () => {
    await database.documents.bulkPut(registerDocuments().slice(0, 1))
    const user = await showsAll()
    await user.click(checkNow())
    expect(await screen.findByText('29 antwoorden in 1 meting gecontroleerd: alles klopt.')).toBeVisible()
    expect(screen.getByText('Ook gecontroleerd: je register.')).toBeVisible()
    await database.assessments.clear()
    await user.click(checkNow())
    expect(await screen.findByText('Gecontroleerd: je register. Alles klopt.')).toBeVisible()
  })

  test('says that a document was damaged, and lets somebody save it', async () => {
    await database.table('documents').put({ ...newEvidence, id: 'stuk', kind: 'evidence', title: 7 })
    const user = await showsAll()
    await user.click(checkNow())
    expect(
      await screen.findByText(/^1 onderdeel was beschadigd.*niet gewist, maar apart gezet/),
    ).toBeVisible()
    expect(screen.getByText(/^Niet alles was te herstellen/)).toBeVisible()
    const saved = savedFiles()
    await user.click(await screen.findByRole('button', { name: 'Bewaar ze in een bestand' }))
    expect(await screen.findByText(/^Het bestand staat klaar/)).toBeVisible()
    expect(await saved[0]?.text()).toContain('"stuk"')
  })

  test('says that something was damaged, that it is kept, and lets somebody save it', async () => {
    await database.table('assessments').put({ id: 'stuk', note: 'Mijn twijfel' })
    const user = await showsAll()
    await user.click(checkNow())
    expect(
      await screen.findByText(/^1 onderdeel was beschadigd.*niet gewist, maar apart gezet/),
    ).toBeVisible()
    expect(screen.getByText(/^Niet alles was te herstellen.*Heb je een reservekopie/)).toBeVisible()
    expect(screen.queryByText(/alles klopt/)).toBeNull()
    const saved = savedFiles()
    await user.click(await screen.findByRole('button', { name: 'Bewaar ze in een bestand' }))
    expect(await screen.findByText(/^Het bestand staat klaar/)).toBeVisible()
    expect(await saved[0]?.text()).toContain('Mijn twijfel')
  })

  test('does not call it right when the storage cannot be read', async () => {
    const user = await showsAll()
    database.close()
    onTestFinished(() => void database.open())
    await user.click(checkNow())
    expect(await screen.findByText(/^De opslag kon niet worden gelezen.*Er is niets gewist/)).toBeVisible()
  })
})

/** The files that the page lets the browser save from now on. */
function savedFiles(): readonly Blob[] {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file)
    return 'blob:file'
  })
  return files
}
