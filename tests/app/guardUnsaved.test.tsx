import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { guardUnsaved } from '../../src/app/guardUnsaved'
import { recordAnswer } from '../../src/storage/answers'
import { anOpenAssessment, competencyId } from '../support/builders'
import { aDatabaseWith, storedRecords } from '../support/storage'
import { autosaveState } from '../../src/storage/autosave/queue'

// The delay for typed text never ends by itself here: what is stored was stored because the page went away.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

guardUnsaved()

test.each([
  ['hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['left', () => dispatchEvent(new Event('pagehide'))],
])('what was typed is stored at once when the page is %s', async (_, goesAway) => {
  const assessment = anOpenAssessment()
  await aDatabaseWith(assessment)
  recordAnswer(assessment.id, competencyId('1.1'), { kind: 'note', note: 'Nog niet klaar met' })
  expect(autosaveState.get().status).toBe('saving')

  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  goesAway()
  for (let turn = 0; turn < 500 && autosaveState.get().status !== 'saved'; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(await storedRecords()).toMatchObject([{ answers: { '1.1': { note: 'Nog niet klaar met' } } }])
})
