// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyArchive } from '../../src/storage/archive/archive'
import { openDatabase } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { ledgerEntries } from '../../src/domain/documents/ledgerEntry'
import { recordReview } from '../../src/shared/reports/reviewWriter'
import { startReview } from '../../src/shared/reports/startReview'
import { reviews, reviewWriter, type StoredReview } from '../../src/shared/reports/storedReviews'
import { archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { addDocuments, removeDocuments } from '../../src/storage/documents'
import { goalWriter } from '../../src/storage/goalWriter'
import { aGoal, asRecord } from '../support/aGoal'
import { aReport } from '../support/aReport'
import { day, instant } from '../support/builders'
import { aLine } from '../support/ledger'
import { DocumentWriter } from '../../src/storage/documentWriter'
import { people, startPerson } from '../../src/domain/documents/person'
import { commitsNow } from '../../src/storage/autosave/commits'
import { autosaveState, dropRefused, dropUnsaved, flushAutosave } from '../../src/storage/autosave/queue'
import { withUnstored } from '../../src/storage/unstored'
import { putArchive, readArchive } from '../../src/storage/storedArchive'
import { transaction } from '../../src/storage/transaction'
import { commitsAndThenFails } from '../support/commitsAndThenFails'
import { eventually } from '../support/eventually'
import { storedDocuments } from '../support/storedDocuments'

beforeEach(async () => {
  await openDatabase()
  dropUnsaved()
  await transaction(() => putArchive(emptyArchive))
})

const nobody = startPerson('p')

/** A writer of persons, and how to write a name or ask a question with it. */
function aWriter() {
  const writer = new DocumentWriter(people)
  return {
    writer,
    names: (name: string, how: 'chosen' | 'typed' = 'chosen') =>
      writer.record('een', (before) => ({ ...(before ?? nobody), name }), how),
    asks: (question: string) =>
      writer.record(
        'een',
        (before = nobody) => ({ ...before, questions: [...before.questions, question] }),
        'chosen',
      ),
  }
}

const storedName = async () => (await storedDocuments()).map((one) => one.kind === 'person' && one.name)

describe('writing a document', () => {
  test('is called saved only when it is on the disk', async () => {
    const { writer, names } = aWriter()
    const saw: unknown[] = []
    autosaveState.subscribe(
      () => void storedName().then((name) => saw.push([autosaveState.get().status, name])),
    )
    names('Noor')
    expect(autosaveState.get().status).toBe('saving')
    expect(writer.seen('een', undefined, 0)).toMatchObject({ name: 'Noor' })
    await flushAutosave()
    expect(autosaveState.get().status).toBe('saved')
    expect(await storedName()).toEqual(['Noor'])
    await eventually(() => expect(saw.at(-1)).toEqual(['saved', ['Noor']]))
  })

  test('typing is stored a moment later, and all of it', async () => {
    const { names } = aWriter()
    for (const typed of ['N', 'No', 'Noo', 'Noor']) names(typed, 'typed')
    expect(autosaveState.get()).toMatchObject({ status: 'saving', typing: true })
    await eventually(async () => expect(await storedName()).toEqual(['Noor']))
    // One go for what was typed in between.
    expect(await storedDocuments()).toMatchObject([{ revision: 1 }])
  })

  test('a change made while another is being written is not lost', async () => {
    const { names, asks } = aWriter()
    names('Noor')
    asks('Wat zie jij?')
    const first = flushAutosave()
    asks('Wat nog meer?')
    await first
    await flushAutosave()
    expect(await storedDocuments()).toMatchObject([
      { name: 'Noor', questions: ['Wat zie jij?', 'Wat nog meer?'] },
    ])
  })

  test('half a character is mended before it is stored', async () => {
    const { names } = aWriter()
    names('N\ud83d')
    await flushAutosave()
    expect(await storedName()).toEqual(['N\ufffd'])
  })

  test('what cannot be stored stays, is said, is in the file that rescues, and is stored when it can be', async () => {
    const { names, asks } = aWriter()
    names('Noor')
    await flushAutosave()
    const full = vi
      .spyOn(database, 'transaction')
      .mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))
    asks('Wat zie jij?')
    await flushAutosave()
    expect(autosaveState.get()).toMatchObject({ status: 'failed', failure: { reason: 'full' } })
    const documents = await storedDocuments()
    expect(documents).toMatchObject([{ questions: [] }])
    expect(withUnstored({ documents, deleted: new Set() })).toMatchObject([
      { id: 'een', revision: 2, questions: ['Wat zie jij?'] },
    ])
    full.mockRestore()
    await flushAutosave()
    expect(autosaveState.get()).toMatchObject({ status: 'saved', refused: [], words: [] })
    expect(autosaveState.get()).not.toHaveProperty('failure')
    expect(await storedDocuments()).toMatchObject([{ name: 'Noor', questions: ['Wat zie jij?'] }])
  })

  test('what was stored a moment ago counts until what is read holds it', async () => {
    const { writer, names } = aWriter()
    const before = commitsNow()
    names('Noor')
    await flushAutosave()
    const read = (revision: number, name: string) => ({ id: 'een', revision, value: { ...nobody, name } })
    expect(writer.seen('een', undefined, before)).toMatchObject({ name: 'Noor' })
    expect(writer.seen('een', read(5, 'uit een ander tabblad'), before)).toMatchObject({
      name: 'uit een ander tabblad',
    })
    // Deleted or replaced: what was read after the last commit is how it is.
    expect(writer.seen('een', undefined, commitsNow())).toBeUndefined()
    expect(writer.seen('een', read(1, 'uit een reservekopie'), commitsNow())).toMatchObject({
      name: 'uit een reservekopie',
    })
  })

  test('what is forgotten is not written any more', async () => {
    const { writer, names } = aWriter()
    names('Noor', 'typed')
    writer.forget('een')
    await flushAutosave()
    expect(await storedName()).toEqual([])
  })
})

describe('writing on in what was deleted elsewhere', () => {
  const goal = aGoal({ aim: 'Rustiger luisteren' })
  const types = (id: string, why: string) =>
    goalWriter.record(id, (before = goal) => ({ ...before, why }), 'typed')

  test('becomes a new document, under an id that goes on, and the deleted one stays deleted', async () => {
    await database.documents.put(asRecord('goal', 'doel', goal))
    await removeDocuments(['doel'])
    types('doel', 'Ik praat te snel.')
    await flushAutosave()
    const id = goalWriter.movedTo('doel')
    expect(id).toBeDefined()
    expect(await storedDocuments()).toMatchObject([
      { id, kind: 'goal', aim: 'Rustiger luisteren', why: 'Ik praat te snel.' },
    ])
    expect(goalWriter.status('doel')).toBe('saved')
    // The screen still has the old address.
    types('doel', 'Ik praat te snel en te veel.')
    await flushAutosave()
    expect(await storedDocuments()).toMatchObject([{ id, why: 'Ik praat te snel en te veel.' }])
    expect(goalWriter.cameFrom(id ?? '')).toBe('doel')
  })

  test('leaves an archive of which a backup can be made and read back', async () => {
    await database.documents.put(asRecord('goal', 'doel-2', goal))
    await removeDocuments(['doel-2'])
    types('doel-2', 'Ik praat te snel.')
    await flushAutosave()
    const archive = await readArchive()
    const text = await archiveToText(archive, instant('2026-11-21T20:23:38.000Z'))
    expect(await textToArchive(text)).toMatchObject({
      archive: { documents: [{ why: 'Ik praat te snel.' }] },
    })
  })

  test('is refused where the deletion meant these words too: they stay on the screen, in no database', async () => {
    const { id, ...value } = aStoredReview()
    await database.documents.put(asRecord('review', id, reviews.toFields(value)))
    await reviewWriter.remove([id])
    recordReview({ id, ...value }, (before) => ({ ...before, remark: 'Nog iets' }), 'typed', {
      of: 'remark',
      text: 'Nog iets',
    })
    await flushAutosave()
    expect(await storedDocuments()).toEqual([])
    expect(autosaveState.get()).toMatchObject({
      status: 'failed',
      refused: [{ refusal: { type: 'DocumentDeleted' }, words: ['Nog iets'] }],
    })
    expect(reviewWriter.seen(id, undefined, commitsNow())?.review.remark).toBe('Nog iets')
    const rescued = withUnstored({ documents: [], deleted: new Set([id]) })
    expect(rescued).toMatchObject([{ kind: 'review' }])
    expect(rescued[0]?.id).not.toBe(id)
    dropRefused()
    expect(autosaveState.get().status).toBe('saved')
  })
})

describe('a browser that commits and then says that it lost the connection', () => {
  test('does not make a change twice', async () => {
    const { asks } = aWriter()
    commitsAndThenFails()
    asks('Wat zie jij?')
    await flushAutosave()
    expect(await storedDocuments()).toMatchObject([{ revision: 1, questions: ['Wat zie jij?'] }])
  })

  test('does not add a list twice', async () => {
    commitsAndThenFails()
    const added = await addDocuments(ledgerEntries, [aLine({ title: 'Scholing' })])
    expect(added).toMatchObject({ ids: [expect.any(String)] })
    expect(await storedDocuments()).toHaveLength(1)
  })
})

function aStoredReview(): StoredReview {
  return startReview(aReport(), { name: 'Bea', on: day('2026-11-21'), blind: true })
}
