import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { ImportCpdLog } from '../../../src/features/register/ImportCpdLog'
import { forgetPreferences } from '../../../src/storage/preferences'
import { setReadOnly } from '../../../src/storage/connection'
import { database } from '../../../src/storage/database'
import { registerDocuments } from '../../support/ledger'
import { showScreen } from '../../support/showScreen'

import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import '../../support/workersHere'
import { compoundFile, row, someRows, workbook } from '../../support/workbooks'
import { storedDocuments } from '../../support/storedDocuments'

const table = [
  'Uren;Datum;Omschrijving;Punten;Soort;Opmerking',
  '4;21-11-2026;Scholing jeugdwet;2,5;Scholing;mooi',
  '2,5;2026-09-12;Intervisie;1,25;Intervisie;',
  ';31-02-2026;Fout;1;;',
  ';20/11/2026;=1+1;;;',
].join('\r\n')

beforeEach(async () => {
  forgetPreferences()
  await aDatabaseWith()
  await database.documents.bulkPut([...registerDocuments()])
})

async function choose(content: BlobPart, name = 'punten.csv', language: 'nl' | 'en' = 'nl') {
  const user = await showScreen(<ImportCpdLog />, { language })
  await user.upload(screen.getByLabelText(/^(Kies een bestand|Choose an Excel)/), new File([content], name))
  return user
}

async function titles() {
  const documents = await storedDocuments()
  return documents.flatMap((one) => (one.kind === 'ledgerEntry' ? [one.title] : [])).toSorted()
}

describe('a list of somebody’s own', () => {
  test('is shown before anything is stored, and what cannot be read is named', async () => {
    const before = await titles()
    await choose(table)
    expect(await screen.findByText('3 regels gelezen.')).toBeVisible()
    expect(screen.getByText('Overgenomen: Datum, Titel, Categorie, Punten en Uren.')).toBeVisible()
    expect(screen.getByText('Niet overgenomen: Opmerking.')).toBeVisible()
    expect(screen.getByText(/^Regel 4: “31-02-2026” is geen dag die bestaat\./)).toBeVisible()
    const lines = within(screen.getByRole('group', { name: 'Gelezen, en wat er in het bestand staat' }))
    const [first] = lines.getAllByRole('listitem')
    expect(first).toHaveTextContent('Scholing jeugdwet21 november 2026 · Scholing · 2,5 punten · 4 uur')
    expect(first).toHaveTextContent('Regel 2: 21-11-2026 · Scholing jeugdwet · Scholing · 2,5 · 4')
    expect(screen.getByText(/^1 regel staat al in je register/)).toBeVisible()
    expect(await titles()).toEqual(before)
  })

  test('is added without what is there already, and taken back as a whole', async () => {
    const before = await titles()
    const user = await choose(table)
    await user.click(await screen.findByRole('button', { name: '2 regels toevoegen' }))
    expect(await screen.findByText('2 regels zijn toegevoegd')).toBeVisible()
    expect(await titles()).toEqual([...before, '=1+1', 'Scholing jeugdwet'].toSorted())
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(await screen.findByText('De regels zijn weer verwijderd')).toBeVisible()
    expect(await titles()).toEqual(before)
  })

  test('may be added with what is there already', async () => {
    const user = await choose(table)
    await user.click(await screen.findByRole('checkbox', { name: 'Voeg die toch ook toe' }))
    await user.click(screen.getByRole('button', { name: '3 regels toevoegen' }))
    expect(await screen.findByText('3 regels zijn toegevoegd')).toBeVisible()
    expect((await titles()).filter((title) => title === 'Intervisie')).toHaveLength(2)
  })

  test('that is there already adds nothing', async () => {
    await choose('Datum;Titel;Punten\n12-09-2026;Intervisie;1,25\n')
    expect(await screen.findByText('Er is niets nieuws om toe te voegen.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /toevoegen$/ })).toBeNull()
  })

  test('that does not fit on the disk is not half there, and can be tried again', async () => {
    const before = await titles()
    const user = await choose(table)
    const add = await screen.findByRole('button', { name: '2 regels toevoegen' })
    const room = fillTheDisk('documents')
    await user.click(add)
    expect(within(await screen.findByRole('alert')).getByText('Dit is niet gelukt')).toBeVisible()
    room()
    expect(await titles()).toEqual(before)
    await user.click(screen.getByRole('button', { name: '2 regels toevoegen' }))
    expect(await screen.findByText('2 regels zijn toegevoegd')).toBeVisible()
  })

  test('may be dropped on the page', async () => {
    await showScreen(<ImportCpdLog />)
    fireEvent.drop(document, { dataTransfer: { files: [new File([table], 'punten.csv')] } })
    expect(await screen.findByText('3 regels gelezen.')).toBeVisible()
  })

  test('shows markup and a long name as plain text', async () => {
    await choose('Date,Title\n2026-11-21,<img src=x onerror=alert(1)>\n', `${'x'.repeat(200)}.csv`, 'en')
    expect((await screen.findAllByText(/<img src=x onerror=alert\(1\)>/))[0]).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
    expect(screen.getByText(/^x+…$/)).toBeVisible()
  })
})

describe('a list that leaves something open', () => {
  const own = 'Wanneer (datum);Welke cursus of training;Waarde\n1-2-2025;Eigen regie;2\n8-2-2025;Nog een;3\n'

  test('is asked which column is what, with a guess, and is not asked again', async () => {
    const user = await choose(own)
    expect(await screen.findByRole('heading', { name: 'Welke kolom is wat?' })).toBeVisible()
    const date = screen.getByLabelText('Wanneer (datum)')
    expect(date).toHaveValue('date')
    expect(date).toHaveAccessibleDescription('1-2-2025 · 8-2-2025')
    expect(screen.getByLabelText('Welke cursus of training')).toHaveValue('title')
    await user.selectOptions(screen.getByLabelText('Waarde'), 'Punten')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(await screen.findByText('2 regels gelezen.')).toBeVisible()
    expect(screen.getByText('Overgenomen: Datum, Titel en Punten.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ander bestand kiezen' }))
    const turned = 'Waarde;Welke cursus of training;Wanneer (datum)\n4;Derde;15-2-2025\n'
    await user.upload(screen.getByLabelText(/^Kies een bestand/), new File([turned], 'weer.csv'))
    expect(await screen.findByText('1 regel gelezen.')).toBeVisible()
    expect(screen.getByText('Overgenomen: Datum, Titel en Punten.')).toBeVisible()
  })

  test('says what is missing, and what is chosen twice', async () => {
    const user = await choose(own)
    await user.selectOptions(await screen.findByLabelText('Wanneer (datum)'), 'Titel')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    const alert = within(screen.getByRole('alert'))
    expect(alert.getByText('Kies nog bij welke kolom Datum hoort.')).toBeVisible()
    expect(alert.getByText(/^Je koos twee keer hetzelfde/)).toBeVisible()
    expect(screen.getByLabelText('Wanneer (datum)')).toBeInvalid()
  })

  test('may have its columns chosen otherwise, and its headings elsewhere', async () => {
    const user = await choose('Datum;Titel;Soort\n1-2-2025;Eerste;Scholing\n')
    await user.click(await screen.findByRole('button', { name: 'Kolommen anders kiezen' }))
    await user.selectOptions(screen.getByLabelText('Titel'), 'Niet overnemen')
    await user.selectOptions(screen.getByLabelText('Soort'), 'Titel')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    const lines = within(await screen.findByRole('group', { name: /^Gelezen/ }))
    expect(lines.getByText('Scholing')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Kolommen anders kiezen' }))
    await user.selectOptions(screen.getByLabelText('Namen van de kolommen'), 'Er staan geen namen boven')
    expect(screen.getByLabelText('Kolom 1, zonder naam')).toHaveAccessibleDescription('Datum · 1-2-2025')
  })

  test('is asked what its days are, by one of them', async () => {
    const user = await choose('Datum;Titel\n03/04/2025;Les\n')
    expect(await screen.findByRole('heading', { name: 'Welke dag is 03/04/2025?' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '4 maart 2025 (de maand staat vooraan)' }))
    expect(await screen.findByText('Zo zijn de dagen gelezen: de maand staat vooraan.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Dagen anders lezen' }))
    await user.click(screen.getByRole('button', { name: '3 april 2025 (de dag staat vooraan)' }))
    expect(await screen.findByText('3 april 2025')).toBeVisible()
  })

  test('shows what was not certain first, beside what stood there', async () => {
    await choose('Datum;Titel;ID\n1-2-2025;Zeker;1\n46054;Getal;4,61E+13\n1 t/m 3 mei 2025;Dagen;2\n')
    const doubts = within(await screen.findByRole('group', { name: 'Controleer deze 3 even' }))
    expect(doubts.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Regel 3, DatumIn het bestand: 46054Gelezen als: 1 februari 2026Een getal waarmee een rekenprogramma dagen telt.',
      expect.stringMatching(/^Regel 3, AccreditatienummerIn het bestand: 4,61E\+13.*ingekort/),
      'Regel 4, DatumIn het bestand: 1 t/m 3 mei 2025Gelezen als: 3 mei 2025Een periode: de laatste dag telt.',
    ])
    expect(screen.getByText('Staat er een periode, dan telt de laatste dag.')).toBeVisible()
  })

  test('in a workbook with several sheets is chosen among them', async () => {
    const other = row(1, 'Datum', 'Titel') + row(2, '3-2-2025', 'Uit het tweede blad')
    const user = await choose(
      Uint8Array.from(workbook({ sheets: [someRows, other], names: ['2025', 'Oud'] })),
    )
    expect(await screen.findByRole('heading', { name: 'In welk werkblad staat je lijst?' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Oud (2 rijen)' }))
    expect(await screen.findByText('Uit het tweede blad')).toBeVisible()
  })

  test('in letters that nothing tells is read as Windows has them, and words with them are shown', async () => {
    await choose(Uint8Array.from('Datum;Titel\n1-2-2025;Cliënt één\n', (letter) => letter.charCodeAt(0)))
    expect(await screen.findByText(/^Het bestand zegt niet hoe zijn letters zijn opgeslagen/)).toBeVisible()
    expect(screen.getByText('Cliënt · één')).toBeVisible()
  })
})

describe('a file that is no list', () => {
  test.each([
    ['', /^Het bestand is leeg/],
    ['Beste collega', /^De app vindt in dit bestand geen tabel.*Er staat: Beste collega\./],
    ['Datum;Titel\n', /^Onder de namen van de kolommen staan geen regels/],
    [`Datum;Titel\n${'2026-01-01;x\n'.repeat(5001)}`, /^Er staan meer dan 5\.000 regels in/],
    [`Datum;Titel${';x'.repeat(99)}\n1;2`, /^Er staan meer dan 100 kolommen in/],
    [new Uint8Array([0x50, 0x4b, 3, 4]), /^Dit is een ingepakt bestand \(zoals ZIP\)\. Pak het uit/],
    ['<html><table>', /^Dit is een webpagina met een tabel erin.*XLSX of CSV/],
    [compoundFile('Workbook'), /^Dit is een Excel-bestand van het oude soort \(XLS\).*XLSX of CSV/],
    [compoundFile('EncryptedPackage'), /^Op dit bestand zit een wachtwoord.*zonder wachtwoord/],
    ['%PDF-1.7', /^Dit is een PDF/],
    [
      new Uint8Array([0xff, 0xfe, 0, 0, 0x44, 0, 0, 0]),
      /^De app kan de letters in dit bestand niet lezen\..*XLSX/,
    ],
    [new Uint8Array([0xff, 0xd8, 0xff]), /^Dit is een foto of plaatje, geen lijst voor je register/],
    [
      new Uint8Array(2_000_001),
      /^Het bestand is te groot: 2,1 MB\. Een lijst voor je register is hooguit 2 MB/,
    ],
  ])('is refused in plain words (%#)', async (content, words) => {
    await choose(content)
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText(words)).toBeVisible()
    expect(alert.getByText('Er is niets veranderd.')).toBeVisible()
    expect(alert.getByText('punten.csv')).toBeVisible()
  })

  test('has what exactly is wrong with it folded away', async () => {
    const user = await choose(new Uint8Array([0xff, 0xfe, 0, 0, 0x44, 0, 0, 0]))
    const alert = within(await screen.findByRole('alert'))
    const cause = alert.getByText('Het staat in een andere codering: UTF-32. De app leest UTF-8.')
    expect(cause).not.toBeVisible()
    await user.click(alert.getByText('Technische uitleg'))
    expect(cause).toBeVisible()
  })

  test('is refused when it is not there any more', async () => {
    await showScreen(<ImportCpdLog />)
    const gone = Object.assign(new File(['x'], 'weg.csv'), { arrayBuffer: () => Promise.reject(new Error()) })
    fireEvent.drop(document, { dataTransfer: { files: [gone] } })
    expect(await screen.findByText(/^Dit kan niet worden gelezen\. Misschien is het een map/)).toBeVisible()
  })
})

test('while a file is read that is said, and it can be stopped', async () => {
  const user = await showScreen(<ImportCpdLog />)
  const slow = Object.assign(new File(['x'], 'traag.csv'), {
    arrayBuffer: () => new Promise(() => undefined),
  })
  fireEvent.drop(document, { dataTransfer: { files: [slow] } })
  expect(await screen.findByRole('status')).toHaveTextContent('De lijst wordt gelezen…')
  await user.click(screen.getByRole('button', { name: 'Annuleren' }))
  expect(screen.getByLabelText(/^Kies een bestand/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('where nothing can be changed, no file is asked for', async () => {
  setReadOnly()
  await showScreen(<ImportCpdLog />)
  expect(screen.getByText(/^Je kunt nu niets toevoegen/)).toBeVisible()
  expect(screen.queryByLabelText(/^Kies een bestand/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Naar Register' })).toBeVisible()
})
