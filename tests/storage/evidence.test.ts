// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { originPrefix } from '../../src/domain/evidenceOrigin'
import { emptyArchive } from '../../src/storage/archive/archive'
import { openDatabase } from '../../src/storage/connection'
import { evidenceWriter } from '../../src/storage/evidenceWriter'
import { growEvidence } from '../../src/storage/growEvidence'
import { putEvidenceBack, removeEvidence } from '../../src/storage/removeEvidence'
import { putArchive } from '../../src/storage/storedArchive'
import { transaction } from '../../src/storage/transaction'
import { anOpenAssessment, competencyId } from '../support/builders'
import { fillTheDisk } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'
import { autosaveState } from '../../src/storage/autosave/queue'

beforeEach(async () => {
  await openDatabase()
  await transaction(() => putArchive(emptyArchive))
})

const busy = anOpenAssessment({ id: 'bezig', date: '2026-05-04' })
const grown = () => growEvidence(busy, competencyId('1.1'), 'Ik liet een stilte vallen.')

describe('an example that grows out of a note', () => {
  test('is on the disk, with the note as its situation, its competency and the day of the assessment', async () => {
    const id = await grown()
    expect(id.startsWith(originPrefix(busy.original, competencyId('1.1')))).toBe(true)
    expect(await storedDocuments()).toEqual([
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
    expect(await storedDocuments()).toMatchObject([
      { id, action: 'Ik belde', situation: 'Ik liet een stilte vallen.' },
    ])
  })

  test('is not called saved on a full disk, and is there once there is room', async () => {
    const free = fillTheDisk('documents')
    const id = await grown()
    expect(autosaveState.get().status).toBe('failed')
    expect(seen(id)).toMatchObject({ situation: 'Ik liet een stilte vallen.' })
    free()
    await evidenceWriter.flush()
    expect(autosaveState.get().status).toBe('saved')
    expect(await storedDocuments()).toMatchObject([{ id }])
  })
})

describe('deleting an example', () => {
  test('takes it away for good, and what comes back is another one of the same origin', async () => {
    const id = await grown()
    const body = seen(id) ?? notThere()
    expect(await removeEvidence({ id, body })).toBe('done')
    expect(await storedDocuments()).toEqual([])
    expect(seen(id)).toBeUndefined()

    const back = await putEvidenceBack({ id, body })
    expect(back).not.toBe(id)
    expect(await storedDocuments()).toEqual([
      expect.objectContaining({ id: back, situation: 'Ik liet een stilte vallen.' }),
    ])
    expect(
      typeof back === 'string' && back.startsWith(originPrefix(busy.original, competencyId('1.1'))),
    ).toBe(true)
    expect(await storedDocuments()).toHaveLength(1)
  })

  test('stores first what was typed a moment ago', async () => {
    const id = await grown()
    evidenceWriter.record(id, (before) => ({ ...(before ?? notThere()), title: 'Net getypt' }), 'typed')
    const body = seen(id) ?? notThere()
    await removeEvidence({ id, body })
    await evidenceWriter.flush()
    expect(await storedDocuments()).toEqual([])
    await putEvidenceBack({ id, body })
    expect(await storedDocuments()).toMatchObject([{ title: 'Net getypt' }])
  })
})

function seen(id: string) {
  return evidenceWriter.seen(id, undefined, 0)
}

function notThere(): never {
  throw new Error('there is no example')
}
