import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Screens } from '../../src/app/Screens'
import type { Archive } from '../../src/storage/archive/archive'
import { archiveFault } from '../../src/storage/archive/archiveFault'
import { dropRefused, flushAutosave } from '../../src/storage/autosave/queue'
import { destroyAssessment } from '../../src/storage/assessments'
import { assessmentId } from '../support/builders'
import { database } from '../../src/storage/database'
import { removeDocuments, type KindName } from '../../src/storage/documents'
import { documentKinds } from '../../src/storage/records/documentRecord'
import { archiveOfTab } from '../../src/storage/restoreFromTab'
import { removeReports } from '../../src/storage/reports'
import { readArchive } from '../../src/storage/storedArchive'
import { eventually } from '../support/eventually'
import type { Stand } from '../support/choicePlaces'
import { changesTo, controlOf } from '../support/fieldHands'
import { fieldOf } from '../support/fieldPlaces'
import { filledRecords } from '../support/filledRecords'
import { fieldWays, type FieldWay } from '../support/fieldWays'
import { filledDatabase } from '../support/filledDatabase'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { standOf } from '../support/standOf'

const ways = Object.entries(fieldWays)
const kindOf = ({ id }: FieldWay): KindName | undefined =>
  filledRecords.documents.find((record) => record.id === id)?.kind
const manner = (way: FieldWay) => documentKinds[kindOf(way) ?? 'review'].whenDeleted
const inDocuments = ways.filter(([, { table }]) => table === 'documents')

beforeEach(() => serveProgrammes())

/** Somebody has it before them, another window deletes it, and they write before the screen knows. */
async function writesInWhatIsDeleted(name: string, way: FieldWay): Promise<HTMLElement> {
  await filledDatabase()
  location.hash = way.address
  await showScreen(<Screens />)
  const control = await controlOf(name, way)
  await deletedElsewhere(way)
  changesTo(control, way.to)
  await act(flushAutosave)
  return control
}

async function deletedElsewhere({ table, id }: FieldWay): Promise<void> {
  const removes = {
    documents: () => removeDocuments([id]),
    assessments: () => destroyAssessment(assessmentId(id)),
    reports: () => removeReports([id]),
  }
  expect(await removes[table]()).toBe('done')
}

/** How the field stands in what was not there before: in one of its kind, if what was written is held at all. */
function newIn(archive: Archive, way: FieldWay): readonly Stand[] {
  const before = new Set<string>(filledRecords[way.table].map(({ id }) => id))
  const made = way.table === 'assessments' ? archive.assessments : archive.documents
  return made.filter(({ id }) => !before.has(id)).map(way.read)
}

function expectGoodBackup(archive: Archive, { id }: FieldWay): void {
  const { assessments, documents, tombstones, generation } = archive
  const lists = { assessments: [...assessments], documents: [...documents], tombstones: [...tombstones] }
  const content = { generation, places: [], ...lists }
  expect(archiveFault(content, content)).toBeUndefined()
  expect([...documents, ...assessments].some((record) => record.id === id)).toBe(false)
  expect(tombstones).toContainEqual({ id })
}

describe('what somebody writes in something that is deleted elsewhere becomes a new one', () => {
  const anew = inDocuments.filter(([, way]) => manner(way) === 'anew')
  test.each(anew)('%s', async (name, way) => {
    await writesInWhatIsDeleted(name, way)
    const archive = await readArchive()
    expect(newIn(archive, way)).toEqual([way.to])
    expectGoodBackup(archive, way)
    expect(await screen.findByText('Dit is ergens anders verwijderd')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    // Among others of its kind a new one may stand anywhere.
    await eventually(async () => {
      await controlOf(name, way)
      const all = document.querySelectorAll<HTMLElement>(`[data-field="${fieldOf(name)}"]`)
      expect([...all].map(standOf)).toContain(way.to)
    })
  })
})

describe('what somebody writes in something that is deleted elsewhere and cannot come back stays before them', () => {
  const refused = ways.filter(
    ([, way]) => way.table === 'assessments' || (way.table === 'documents' && manner(way) === 'refused'),
  )
  test.each(refused)('%s', async (name, way) => {
    await writesInWhatIsDeleted(name, way)
    const reason =
      way.table === 'assessments' ? /Deze meting staat niet meer op dit apparaat/ : /intussen is verwijderd/
    expect(await screen.findByRole('alert')).toHaveTextContent(reason)
    // As far as the tab has read: what was deleted it reads a moment after the refusal.
    await eventually(() => {
      const rescued = archiveOfTab()
      expect(newIn(rescued, way)).toEqual([way.to])
      expectGoodBackup(rescued, way)
    })
    const archive = await readArchive()
    expect(newIn(archive, way)).toEqual([])
    expectGoodBackup(archive, way)
    expect(screen.queryByText(/Opgeslagen/)).toBeNull()
    if (way.control !== 'press') expect(standOf(await controlOf(name, way))).toBe(way.to)
    dropRefused()
  })
})

describe('what somebody chooses for a report that is deleted elsewhere is told to be for nothing', () => {
  test.each(ways.filter(([, { table }]) => table === 'reports'))('%s', async (name, way) => {
    await writesInWhatIsDeleted(name, way)
    expect(await screen.findByRole('alert')).toHaveTextContent(/intussen is verwijderd/)
    expect(screen.queryByText(/Opgeslagen/)).toBeNull()
    expect(await database.reports.count()).toBe(0)
    dropRefused()
  })
})
