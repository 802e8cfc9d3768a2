import { afterEach, beforeEach, expect, test } from 'vitest'
import { people, startPerson } from '../../src/domain/documents/person'
import { commitsNow } from '../../src/storage/autosave/commits'
import { autosaveState, flushAutosave } from '../../src/storage/autosave/queue'
import { DocumentWriter } from '../../src/storage/documentWriter'
import { trustDisk, distrustDisk } from '../../src/storage/untrustedDisk'
import { keepsCopies } from '../support/copies'
import { eventually } from '../support/eventually'
import { gate } from '../support/gate'
import { aDatabaseWith } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'
import '../support/workersHere'

beforeEach(() => aDatabaseWith())
afterEach(trustDisk)

test('what is stored counts once while its second copy is made, and is not called saved yet', async () => {
  const slow = gate()
  keepsCopies().files.waits = () => slow.passed
  distrustDisk()
  const writer = new DocumentWriter(people)
  const asks = (question: string) =>
    writer.record(
      'een',
      (before = startPerson('p')) => ({ ...before, questions: [...before.questions, question] }),
      'chosen',
    )
  const seen = async () => {
    const [record] = await storedDocuments()
    return writer.seen('een', record && writer.read(record), commitsNow())?.questions
  }

  asks('Wat doe ik al goed?')
  await eventually(async () => expect(await storedDocuments()).toHaveLength(1))
  expect(await seen()).toEqual(['Wat doe ik al goed?'])
  asks('En wat nog niet?')
  expect(await seen()).toEqual(['Wat doe ik al goed?', 'En wat nog niet?'])
  expect(autosaveState.get().status).toBe('saving')

  slow.open()
  await flushAutosave()
  expect(autosaveState.get().status).toBe('saved')
  expect(await seen()).toEqual(['Wat doe ik al goed?', 'En wat nog niet?'])
})
