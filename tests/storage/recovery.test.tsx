import { beforeEach, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/storage/archive/archive'
import { archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { countKinds } from '../../src/storage/archive/countKinds'
import { database } from '../../src/storage/database'
import { removeDocuments } from '../../src/storage/documents'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { healFromCopies } from '../../src/storage/recovery'
import { readSecondCopies, writeSecondCopy } from '../../src/storage/secondCopy/secondCopy'
import { putArchive, readArchive } from '../../src/storage/storedArchive'
import { aGoal, asRecord } from '../support/aGoal'
import { archiveOf } from '../support/anyArchive'
import { anOpenAssessment, aSealedAssessment, everywhere, instant } from '../support/builders'
import { commitsAndThenFails } from '../support/commitsAndThenFails'
import { keepsCopies, type Copies } from '../support/copies'
import { everyDocument } from '../support/everyDocument'
import { aDatabaseWith } from '../support/storage'
import '../support/workersHere'

const goal = asRecord('goal', 'doel', aGoal({ aim: 'Ik vat samen wat de cliënt wil' }))
const sealed = aSealedAssessment({ id: 'eind', scores: everywhere(3) })

let browser: Copies

beforeEach(async () => {
  browser = keepsCopies()
  await aDatabaseWith()
})

describe('what the database lost', () => {
  test('comes back from the copies, of every kind, and is counted by kind; the second time there is nothing', async () => {
    await holds([sealed], everyDocument)
    const whole = await readArchive()
    await writeSecondCopy()
    await database.assessments.clear()
    await database.documents.clear()
    const recovery = await healFromCopies()
    expect(await readArchive()).toEqual(whole)
    expect(recovery?.brought).toEqual(countKinds(whole))
    expect(recovery?.brought.size).toBeGreaterThan(8)
    expect(await healFromCopies()).toBeUndefined()
  })

  test('comes back signed by the devices that wrote it, so that no merge takes it for another side', async () => {
    const signed = assessmentToRecord({ ...sealed, revision: 5 }, { telefoon: 2, laptop: 5 })
    await database.assessments.put(signed)
    await writeSecondCopy()
    await database.assessments.clear()
    await healFromCopies()
    expect(await database.assessments.toArray()).toEqual([signed])
  })

  test('is told also when the browser said of bringing it back that it had failed', async () => {
    await holds([sealed], [goal])
    await writeSecondCopy()
    await database.documents.clear()
    commitsAndThenFails()
    expect(await healFromCopies()).toMatchObject({ brought: new Map([['goal', 1]]) })
  })

  test('is told by what is new alone: what was there already is not counted', async () => {
    await holds([sealed], [goal])
    await writeSecondCopy()
    await database.documents.clear()
    expect(await healFromCopies()).toMatchObject({ cause: 'incomplete', brought: new Map([['goal', 1]]) })
  })

  test('comes back from the copy before too, when the newest is of a tab that was behind', async () => {
    await holds([sealed], [goal])
    await writeSecondCopy()
    await database.documents.clear()
    await writeSecondCopy()
    expect(await healFromCopies()).toMatchObject({ brought: new Map([['goal', 1]]) })
    expect(await database.documents.get('doel')).toEqual(goal)
  })

  test('stays away when somebody deleted it for good, and nothing is said', async () => {
    await holds([sealed], [goal])
    await writeSecondCopy()
    await removeDocuments(['doel'])
    expect(await healFromCopies()).toBeUndefined()
    expect(await database.documents.count()).toBe(0)
  })

  test('is left out when everything was replaced since', async () => {
    await holds([sealed], [goal])
    await writeSecondCopy()
    await putOver({ ...archiveOf(assessmentToRecord(sealed)), generation: 1 })
    expect(await healFromCopies()).toBeUndefined()
    expect(await database.documents.count()).toBe(0)
  })

  test('comes back beside what is untouched, with what a later version wrote in it', async () => {
    await holds([sealed], [goal])
    await writeSecondCopy()
    await database.documents.clear()
    await database.table('assessments').put({ ...assessmentToRecord(sealed), later: 'nog onbekend' })
    await healFromCopies()
    expect(await database.assessments.get('eind')).toMatchObject({ later: 'nog onbekend' })
  })
})

describe('what is no loss', () => {
  test('is the place where somebody is: it stays as it is, and nothing is said of it', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig', scores: { '1.1': 3 } }))
    await database.places.put({ assessment: 'bezig', competency: '10.1' })
    await writeSecondCopy()
    await database.places.put({ assessment: 'bezig', competency: '2.1' })
    expect(await healFromCopies()).toBeUndefined()
    expect(await database.places.get('bezig')).toMatchObject({ competency: '2.1' })
    await database.places.clear()
    expect(await healFromCopies()).toBeUndefined()
    expect(await database.places.count()).toBe(0)
    expect(browser.files.all).toHaveLength(1)
  })

  test('is what only the database knows: it is copied', async () => {
    await holds([sealed], [])
    await writeSecondCopy()
    await holds([sealed], [goal])
    expect(await healFromCopies()).toBeUndefined()
    expect(await newestCopy()).toMatchObject({ documents: [goal] })
  })
})

describe('what cannot be read', () => {
  test.each(everyDocument)(
    'is set apart when it is a document ($kind), and a good copy takes its place',
    async (document) => {
      await holds([sealed], [document])
      await writeSecondCopy()
      const { revision: _lost, ...damaged } = document
      await database.table('documents').put(damaged)
      expect(await healFromCopies()).toMatchObject({ brought: new Map([[document.kind, 1]]) })
      expect(await database.quarantine.toArray()).toMatchObject([{ record: damaged }])
      expect(await database.documents.get(document.id)).toEqual(document)
    },
  )

  test('and has no copy is set apart all the same, of whatever kind it says it is', async () => {
    const strangers = [{ id: 'vreemd', kind: 'dagboek', text: 'Lief dagboek' }, { id: 'leeg' }]
    await database.table('documents').bulkPut(strangers)
    await database.table('assessments').put({ id: 'stuk', note: 'Mijn twijfel' })
    expect(await healFromCopies()).toBeUndefined()
    const apart = (await database.quarantine.toArray()).map(({ record }) => record)
    expect(apart).toEqual(expect.arrayContaining([...strangers, { id: 'stuk', note: 'Mijn twijfel' }]))
    expect(apart).toHaveLength(3)
  })
})

describe('a database of which no copy could be made any more', () => {
  test('because something was written again under an id that was deleted keeps it, under another', async () => {
    await holds([sealed], [goal])
    await writeSecondCopy()
    await removeDocuments(['doel'])
    await database.documents.put(goal)
    expect(await writeSecondCopy()).toMatchObject({ type: 'CopyFailed' })
    await healFromCopies()
    const [kept, ...others] = await database.documents.toArray()
    expect({ ...kept, id: 'doel' }).toEqual(goal)
    expect(kept?.id).not.toBe('doel')
    expect(others).toEqual([])
    expect(await newestCopy()).toEqual(await readArchive())
    expect(await healFromCopies()).toBeUndefined()
    expect(await database.documents.count()).toBe(1)
  })

  test.each([2 ** 53, 2 ** 53 - 1, 1_000_000_001, 999_999_999])(
    'because a file had brought in that everything was replaced %d times counts anew',
    async (generation) => {
      await holds([sealed], [goal])
      await database.facts.put({ key: 'generation', value: generation })
      await writeSecondCopy()
      await healFromCopies()
      const healed = await readArchive()
      expect(healed).toMatchObject({ documents: [goal], generation: 1 })
      const made = instant('2026-11-21T20:23:38.000Z')
      expect(await textToArchive(await archiveToText(healed, made))).toEqual({ archive: healed, made })
      // What is replaced from now on does not come back from the copies of before.
      await putOver({ ...archiveOf(assessmentToRecord(sealed)), generation: 2 })
      expect(await healFromCopies()).toBeUndefined()
      expect(await database.documents.count()).toBe(0)
      expect((await readArchive()).generation).toBe(2)
    },
  )
})

async function holds(
  assessments: readonly ReturnType<typeof aSealedAssessment>[],
  documents: readonly DocumentRecord[],
): Promise<void> {
  await aDatabaseWith(...assessments)
  await database.documents.bulkPut([...documents])
}

/** As after putting a backup back in place of everything. */
async function putOver(archive: Archive): Promise<void> {
  await database.transaction('rw', database.tables, () => putArchive(archive))
}

async function newestCopy(): Promise<Archive | undefined> {
  const read = await readSecondCopies()
  return read.type === 'CopiesRead' ? read.copies[0]?.archive : undefined
}
