// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { withState } from '../../src/domain/goal'
import { startGoal } from '../../src/domain/documents/goal'
import { goalWriter } from '../../src/storage/goalWriter'
import { aGoal } from '../support/aGoal'
import { day, theProfile } from '../support/builders'
import { aDatabaseWith } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'
import { autosaveState } from '../../src/storage/autosave/queue'

beforeEach(() => aDatabaseWith())

test('a goal that is begun, written and reached lies on the disk as it was written', async () => {
  const begun = startGoal({
    profile: theProfile().id,
    about: { kind: 'competency', id: '3.2' },
    aim: '',
    from: 2,
    to: 3,
    on: day('2026-11-22'),
    active: true,
  })
  goalWriter.record('doel', () => begun, 'chosen')
  goalWriter.record('doel', (before) => ({ ...(before ?? begun), aim: 'Ik luister' }), 'typed')
  goalWriter.record(
    'doel',
    (before = begun) => ({
      ...before,
      history: [...withState(before.history, 'reached', day('2026-12-01'))],
    }),
    'chosen',
  )
  await goalWriter.flush()
  expect(autosaveState.get().status).toBe('saved')
  expect(await storedDocuments()).toMatchObject([
    {
      kind: 'goal',
      id: 'doel',
      ...aGoal({
        aim: 'Ik luister',
        from: 2,
        to: 3,
        history: [
          ['active', '2026-11-22'],
          ['reached', '2026-12-01'],
        ],
      }),
    },
  ])
})
