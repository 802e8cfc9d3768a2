import { beforeEach, expect, test } from 'vitest'
import { answers, recordAnswer } from '../../src/storage/answers'
import { binAssessment, finishAssessment } from '../../src/storage/assessments'
import { commitsNow } from '../../src/storage/autosave/commits'
import { autosaveState, flushAutosave } from '../../src/storage/autosave/queue'
import { database } from '../../src/storage/database'
import { removeDocuments } from '../../src/storage/documents'
import { goalWriter } from '../../src/storage/goalWriter'
import { readStored } from '../../src/storage/readStored'
import { archiveOfTab } from '../../src/storage/restoreFromTab'
import { aGoal, asRecord } from '../support/aGoal'
import { anOpenAssessment, competencyId, day, everywhere, instant } from '../support/builders'
import { aDatabaseWith } from '../support/storage'

const open = anOpenAssessment({ scores: everywhere(3) })
const at = instant('2026-11-21T20:23:38.000Z')

beforeEach(() => aDatabaseWith(open))

const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['finished', () => finishAssessment(open.id, at)],
  ['thrown away', () => binAssessment(open.original, day('2026-11-21'))],
]

test.each(ways)(
  'what is written in an assessment that was %s elsewhere lies in the file beside it',
  async (_how, does) => {
    answers.seen(open.id, { id: open.id, revision: open.revision, value: open }, commitsNow())
    await does()
    const note = 'Dit is niet weg.'
    recordAnswer(open.id, competencyId('1.1'), { kind: 'note', note })
    await flushAutosave()
    expect(autosaveState.get().refused).toMatchObject([{ words: [note] }])
    await readStored()

    const { assessments } = archiveOfTab()
    const [itself, beside] = assessments
    expect(itself).toMatchObject({ id: open.id, answers: { '1.1': { note: '' } } })
    expect(beside).toMatchObject({
      status: 'open',
      conflictOf: open.id,
      answers: { '1.1': { score: 3, note } },
    })
    expect(beside?.id).not.toBe(open.id)
    expect(assessments).toHaveLength(2)
  },
)

test('what was deleted elsewhere, written anew and then put back from a backup is itself again', async () => {
  const record = asRecord('goal', 'doel', aGoal({ aim: 'Luisteren' }))
  await database.documents.put(record)
  await removeDocuments(['doel'])
  goalWriter.record('doel', () => aGoal({ aim: 'Luisteren en vragen' }), 'typed')
  await flushAutosave()
  const moved = goalWriter.movedTo('doel')
  expect(moved).toBeDefined()
  // What the screens read before that does not know of it yet.
  goalWriter.noteBack('doel', commitsNow() - 1)
  expect(goalWriter.movedTo('doel')).toBe(moved)

  goalWriter.noteBack('doel', commitsNow())
  expect(goalWriter.movedTo('doel')).toBeUndefined()
})
