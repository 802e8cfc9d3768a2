import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { ImportCpdLog } from '../../../src/features/register/ImportCpdLog'
import { setReadOnly } from '../../../src/storage/connection'
import { database } from '../../../src/storage/database'
import { registerDocuments } from '../../support/ledger'
import { showScreen } from '../../support/showScreen'

import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import '../../support/workersHere'
import { storedDocuments } from '../../support/storedDocuments'

const table = [
  'Uren;Datum;Omschrijving;Punten;Soort;Opmerking',
  '4;21-11-2026;Scholing jeugdwet;2,5;Scholing;mooi',
  '2,5;2026-09-12;Intervisie;1,25;Intervisie;',
  ';31-02-2026;Fout;1;;',
  ';20/11/2026;=1+1;;;',
].join('\r\n')

beforeEach(async () => {
  await aDatabaseWith()
  await database.documents.bulkPut([...registerDocuments()])
})

async function choose(content: BlobPart, name = 'punten.csv', language: 'nl' | 'en' = 'nl') {
  const user = await showScreen(<ImportCpdLog />, { language })
  await user.upload(screen.getByLabelText(/^(Kies een CSV|Choose a CSV)/), new File([content], name))
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
    expect(screen.getByText(/^Herkend: Uren, Datum, Titel, Punten en Categorie/)).toBeVisible()
    expect(screen.getByText(/^Niet overgenomen.*: Opmerking\.$/)).toBeVisible()
    expect(screen.getByText(/^Regel 4: “31-02-2026” is geen dag die bestaat\./)).toBeVisible()
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Scholing jeugdwet21 november 2026 · Scholing · 2,5 punten · 4 uur')
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
    expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
    expect(screen.getByText(/^x+…$/)).toBeVisible()
  })
})

describe('a file that is no list', () => {
  test.each([
    ['', /^Het bestand is leeg/],
    ['Beste collega', /^De app herkent geen kolom Datum en Titel\./],
    ['Datum;Punten\n', /^De app herkent geen kolom Titel\./],
    ['Datum;Titel\n', /^Onder de namen van de kolommen staan geen regels/],
    [`Datum;Titel\n${'2026-01-01;x\n'.repeat(5001)}`, /^Er staan meer dan 5\.000 regels in/],
    [`Datum;Titel${';x'.repeat(99)}`, /^Er staan meer dan 100 kolommen in/],
    [new Uint8Array([0x50, 0x4b, 3, 4]), /CSV UTF-8/],
    [new Uint8Array([0xff, 0xfe, 0x44, 0]), /\(UTF-16\).*CSV UTF-8/],
    [new Uint8Array([0x44, 0xeb, 0x0a]), /\(geen UTF-8\).*CSV UTF-8/],
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
  expect(screen.getByLabelText(/^Kies een CSV/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('where nothing can be changed, no file is asked for', async () => {
  setReadOnly()
  await showScreen(<ImportCpdLog />)
  expect(screen.getByText(/^Je kunt nu niets toevoegen/)).toBeVisible()
  expect(screen.queryByLabelText(/^Kies een CSV/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Naar Register' })).toBeVisible()
})
