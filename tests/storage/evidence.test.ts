// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { originPrefix } from '../../src/domain/evidenceOrigin'
import { emptyArchive } from '../../src/storage/archive/archive'
import { openDatabase } from '../../src/storage/connection'
import { evidenceWriter } from '../../src/storage/evidenceWriter'
import { growEvidence } from '../../src/storage/growEvidence'
import { readDocuments } from '../../src/storage/readDocuments'
import { readStored } from '../../src/storage/readStored'
import { putEvidenceBack, removeEvidence } from '../../src/storage/removeEvidence'
import { putArchive } from '../../src/storage/storedArchive'
import { transaction } from '../../src/storage/transaction'
import { anOpenAssessment, competencyId } from '../support/builders'
import { fillTheDisk } from '../support/storage'

beforeEach(async () => {
  await openDatabase()
  await transaction(() => putArchive(emptyArchive))
  evidenceWriter.forgetStored()
})

const busy = anOpenAssessment({ id: 'bezig', date: '2026-05-04' })
const grown = () => growEvidence(busy, competencyId('1.1'), 'Ik liet een stilte vallen.')

describe('an example that grows out of a note', () => {
  test('is on the disk, with the note as its situation, its competency and the day of the assessment', async () => {
    const id = await grown()
    expect(id.startsWith(originPrefix(busy.original, competencyId('1.1')))).toBe(true)
    expect(await readDocuments()).toEqual([
      expect.objectContaining({
        kind: 'evidence',
        id,
        date: '2026-05-04',
        situation: 'Ik liet een stilte vallen.',
        action: '',
        competencies: ['1.1'],
        tasks: [],
      }),
    ])
  })

  test('keeps what is typed after it, all of it', async () => {
    const id = await grown()
    for (const action of ['I', 'Ik', 'Ik belde']) {
      evidenceWriter.record(id, (before) => ({ ...(before ?? notThere()), action }), 'typed')
    }
    await evidenceWriter.flush()
    expect(await readDocuments()).toMatchObject([
      { id, action: 'Ik belde', situation: 'Ik liet een stilte vallen.' },
    ])
  })

  test('is not called saved on a full disk, and is there once there is room', async () => {
    const free = fillTheDisk('documents')
    const id = await grown()
    expect(evidenceWriter.state().status).toBe('failed')
    expect(evidenceWriter.seen(id)).toMatchObject({ situation: 'Ik liet een stilte vallen.' })
    free()
    await evidenceWriter.flush()
    expect(evidenceWriter.state().status).toBe('saved')
    expect(await readDocuments()).toMatchObject([{ id }])
  })
})

describe('deleting an example', () => {
  test('takes it away for good, and what comes back is another one of the same origin', async () => {
    const id = await grown()
    const body = evidenceWriter.seen(id) ?? notThere()
    expect(await removeEvidence({ id, body })).toBe('done')
    expect(await readDocuments()).toEqual([])
    expect(evidenceWriter.seen(id)).toBeUndefined()

    const back = await putEvidenceBack({ id, body })
    expect(back).not.toBe(id)
    expect(await readDocuments()).toEqual([
      expect.objectContaining({ id: back, situation: 'Ik liet een stilte vallen.' }),
    ])
    expect(
      typeof back === 'string' && back.startsWith(originPrefix(busy.original, competencyId('1.1'))),
    ).toBe(true)
    expect((await readStored()).documents).toHaveLength(1)
  })

  test('stores first what was typed a moment ago', async () => {
    const id = await grown()
    evidenceWriter.record(id, (before) => ({ ...(before ?? notThere()), title: 'Net getypt' }), 'typed')
    const body = evidenceWriter.seen(id) ?? notThere()
    await removeEvidence({ id, body })
    await evidenceWriter.flush()
    expect(await readDocuments()).toEqual([])
    await putEvidenceBack({ id, body })
    expect(await readDocuments()).toMatchObject([{ title: 'Net getypt' }])
  })
})

function notThere(): never {
  throw new Error('there is no example')
}
