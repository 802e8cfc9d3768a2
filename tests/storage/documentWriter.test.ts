// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyArchive } from '../../src/storage/archive/archive'
import { openDatabase } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { DocumentWriter } from '../../src/storage/documentWriter'
import { forgetWritten, withUnstored } from '../../src/storage/openWriters'
import { readDocuments } from '../../src/storage/readDocuments'
import { readStored } from '../../src/storage/readStored'
import { putArchive } from '../../src/storage/storedArchive'
import { transaction } from '../../src/storage/transaction'
import { eventually } from '../support/eventually'

beforeEach(async () => {
  await openDatabase()
  await transaction(() => putArchive(emptyArchive))
})

const nobody = { person: 'p', name: '', questions: [] }

/** A writer of persons, and how to write a name or ask a question with it. */
function aWriter() {
  const writer = new DocumentWriter('person')
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

const storedName = async () => (await readDocuments()).map((one) => one.kind === 'person' && one.name)

describe('writing a document', () => {
  test('is called saved only when it is on the disk', async () => {
    const { writer, names } = aWriter()
    const saw: unknown[] = []
    writer.subscribe(() => void storedName().then((name) => saw.push([writer.state().status, name])))
    names('Noor')
    expect(writer.state().status).toBe('saving')
    expect(writer.seen('een')).toMatchObject({ name: 'Noor' })
    await writer.flush()
    expect(writer.state().status).toBe('saved')
    expect(await storedName()).toEqual(['Noor'])
    await eventually(() => expect(saw.at(-1)).toEqual(['saved', ['Noor']]))
  })

  test('typing is stored a moment later, and all of it', async () => {
    const { names, writer } = aWriter()
    for (const typed of ['N', 'No', 'Noo', 'Noor']) names(typed, 'typed')
    expect(writer.state()).toMatchObject({ status: 'saving', typing: true })
    await eventually(async () => expect(await storedName()).toEqual(['Noor']))
    // One go for what was typed in between.
    expect((await readStored()).documents).toMatchObject([{ revision: 1 }])
  })

  test('a change made while another is being written is not lost', async () => {
    const { writer, names, asks } = aWriter()
    names('Noor')
    asks('Wat zie jij?')
    const first = writer.flush()
    asks('Wat nog meer?')
    await first
    await writer.flush()
    expect((await readStored()).documents).toMatchObject([
      { name: 'Noor', questions: ['Wat zie jij?', 'Wat nog meer?'] },
    ])
  })

  test('half a character is mended before it is stored', async () => {
    const { writer, names } = aWriter()
    names('N\ud83d')
    await writer.flush()
    expect(await storedName()).toEqual(['N\ufffd'])
  })

  test('what cannot be stored stays, is said, is in the file that rescues, and is stored when it can be', async () => {
    const { writer, names, asks } = aWriter()
    names('Noor')
    await writer.flush()
    const full = vi
      .spyOn(database, 'transaction')
      .mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))
    asks('Wat zie jij?')
    await writer.flush()
    expect(writer.state()).toMatchObject({ status: 'failed', failure: { reason: 'full' } })
    const { documents } = await readStored()
    expect(documents).toMatchObject([{ questions: [] }])
    expect(withUnstored(documents)).toMatchObject([{ id: 'een', revision: 2, questions: ['Wat zie jij?'] }])
    full.mockRestore()
    await writer.flush()
    expect(writer.state()).toEqual({ status: 'saved', typing: false })
    expect((await readStored()).documents).toMatchObject([{ name: 'Noor', questions: ['Wat zie jij?'] }])
  })

  test('the newest that is known counts, until a backup is put back', async () => {
    const { writer, names } = aWriter()
    names('Noor')
    await writer.flush()
    const old = { id: 'een', revision: 0, body: { ...nobody, name: 'oud' } }
    expect(writer.seen('een', old)).toMatchObject({ name: 'Noor' })
    expect(writer.seen('een', { ...old, revision: 5 })).toMatchObject({ name: 'oud' })
    forgetWritten()
    expect(writer.seen('een', old)).toMatchObject({ name: 'oud' })
  })

  test('what is still being typed is stored at once when the page goes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const { writer, names } = aWriter()
    names('Noor', 'typed')
    dispatchEvent(new Event('pagehide'))
    vi.useRealTimers()
    await eventually(() => expect(writer.state().status).toBe('saved'))
    expect(await storedName()).toEqual(['Noor'])
  })

  test('what is forgotten is not written any more', async () => {
    const { writer, names } = aWriter()
    names('Noor', 'typed')
    writer.forget('een')
    await writer.flush()
    expect(await storedName()).toEqual([])
  })
})
