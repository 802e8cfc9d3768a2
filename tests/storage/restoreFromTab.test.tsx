import { beforeEach, describe, expect, test } from 'vitest'
import { recordAnswer } from '../../src/storage/answers'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { database, deleteDatabase } from '../../src/storage/database'
import { goalWriter } from '../../src/storage/goalWriter'
import { readStored } from '../../src/storage/readStored'
import { healFromCopies } from '../../src/storage/recovery'
import { archiveOfTab, restoreFromTab } from '../../src/storage/restoreFromTab'
import { writeSecondCopy } from '../../src/storage/secondCopy/secondCopy'
import { putArchive, readArchive } from '../../src/storage/storedArchive'
import { transaction } from '../../src/storage/transaction'
import { aGoal, asRecord } from '../support/aGoal'
import { anOpenAssessment, competencyId } from '../support/builders'
import { keepsCopies } from '../support/copies'
import { aDatabaseWith, fillTheDisk } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'
import '../support/workersHere'

const open = anOpenAssessment({ scores: { '1.1': 3 } })
const goal = asRecord('goal', 'doel', aGoal({ aim: 'Luisteren' }))

beforeEach(async () => {
  keepsCopies()
  await aDatabaseWith(open)
})

async function aims(): Promise<readonly unknown[]> {
  return (await storedDocuments()).map((one) => ('aim' in one ? one.aim : one.kind)).toSorted()
}

function writes(id: string, aim: string): Promise<void> {
  goalWriter.record(id, () => aGoal({ aim }), 'typed')
  return flushAutosave()
}

test('what is not stored yet lies in the file as the next change of what is there, and merges as that', async () => {
  recordAnswer(open.id, competencyId('1.1'), { kind: 'score', score: 4 })
  await flushAutosave()
  await readStored()
  const freeSpace = fillTheDisk()
  recordAnswer(open.id, competencyId('1.1'), { kind: 'note', note: 'Nog niet bewaard.' })
  await flushAutosave()
  const merged = mergeArchives(await readArchive(), archiveOfTab())
  expect(merged.assessments).toMatchObject([
    { id: open.id, answers: { '1.1': { score: 4, note: 'Nog niet bewaard.' } } },
  ])
  freeSpace()
})

describe('a tab that puts back what it still knows after the data of the site were cleared', () => {
  test('gives back all of it, and who wrote it', async () => {
    await database.documents.put(goal)
    recordAnswer(open.id, competencyId('1.2'), { kind: 'score', score: 4 })
    await flushAutosave()
    const whole = await readArchive()
    await readStored()
    await deleteDatabase()
    expect(await restoreFromTab()).toBe(true)
    expect(await readArchive()).toEqual(whole)
  })

  test('leaves what another tab put back before it and wrote since', async () => {
    await database.documents.put(goal)
    const whole = await readArchive()
    await readStored()
    await database.documents.clear()
    await database.assessments.clear()
    await transaction(() => putArchive(whole))
    await writes('doel', 'Luisteren en vragen')
    await writes('nieuw', 'Samenvatten')
    expect(await restoreFromTab()).toBe(true)
    expect(await aims()).toEqual(['Luisteren en vragen', 'Samenvatten'])
    expect((await readArchive()).assessments).toEqual(whole.assessments)
  })

  test('signs as somebody else from then on: a copy may hold what it stored and had not read back yet', async () => {
    await writes('doel', 'Luisteren')
    await readStored()
    await writes('doel', 'Luisteren en vragen')
    await writeSecondCopy()
    await deleteDatabase()
    expect(await restoreFromTab()).toBe(true)
    await writes('doel', 'Samenvatten')
    await writes('doel', 'Samenvatten, hardop')
    await healFromCopies()
    expect(await aims()).toEqual(['Luisteren en vragen', 'Samenvatten, hardop'])
  })
})
