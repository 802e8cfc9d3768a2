import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenAssessment } from '../../src/domain/assessment'
import { withChange } from '../../src/domain/scoring'
import { recordAnswer } from '../../src/storage/answers'
import { updateOpenAssessment } from '../../src/storage/assessments'
import { autosaveState, flushAutosave } from '../../src/storage/autosave/queue'
import { anyChanges } from '../support/arbitraries'
import { anOpenAssessment, instant } from '../support/builders'
import { aDatabaseWith } from '../support/storage'
import {
  beginsAnswering,
  diskIsQuiet,
  first,
  note,
  score,
  second,
  seen,
  settled,
  stored,
} from '../support/answering'

const at = instant('2026-11-21T20:23:38.000Z')

let open: OpenAssessment

beforeEach(async () => {
  open = await beginsAnswering()
})

describe('what somebody sees', () => {
  test('is what is pending on top of what is stored', () => {
    const shown = anOpenAssessment({ id: open.id, scores: { '1.1': 2, '1.2': 2 } })
    recordAnswer(open.id, first, score(5))
    recordAnswer(open.id, first, note('nieuw'))
    const { answers: shownNow } = seen(shown)
    expect(shownNow.get(first)).toMatchObject({ score: 5, note: 'nieuw' })
    expect(shownNow.get(second)).toMatchObject({ score: 2 })
  })

  test('does not fall back to older answers while the screen has yet to hear what was stored', async () => {
    recordAnswer(open.id, first, score(5))
    await settled()
    expect(seen(open).answers.get(first)).toMatchObject({ score: 5 })
  })

  test('is what the screen heard when that is newer, from another tab for instance', async () => {
    recordAnswer(open.id, first, score(5))
    await settled()
    const newer = await updateOpenAssessment(open.id, (one) => one && withChange(one, first, score(1), at))
    expect('value' in newer && seen(newer.value)).toBe('value' in newer && newer.value)
  })

  test('of another assessment is untouched', async () => {
    recordAnswer(open.id, first, score(5))
    const other = anOpenAssessment()
    expect(seen(other)).toBe(other)
    await settled()
    expect(seen(other)).toBe(other)
  })
})

describe('whatever somebody does', () => {
  test('"saved" is only said when all of it is on the disk', async () => {
    const anyPauses = fc.array(fc.nat({ max: 200 }), { minLength: 30, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(anyChanges, anyPauses, async (changes, pauses) => {
        open = anOpenAssessment()
        await aDatabaseWith(open)
        const checks: Promise<void>[] = []
        const stop = autosaveState.subscribe(() => {
          if (autosaveState.get().status === 'saved') checks.push(expectOnDisk(seen(open)))
        })
        for (const [index, [competency, change]] of changes.entries()) {
          recordAnswer(open.id, competency, change)
          const pause = pauses[index] ?? 0
          vi.advanceTimersByTime(pause)
          // oxlint-disable-next-line no-await-in-loop -- people do one thing after another
          if (pause > 100) await diskIsQuiet()
        }
        await flushAutosave()
        stop()
        await Promise.all(checks)
        const wanted = changes.reduce((one, [id, change]) => withChange(one, id, change, at), open)
        expect(withoutRevisions(await stored(open))).toEqual(withoutRevisions(wanted))
      }),
      { numRuns: 30 },
    )
  })
})

/** What is told to be saved lies on the disk, or something newer than it. */
async function expectOnDisk(told: OpenAssessment): Promise<void> {
  const onDisk = await stored(open)
  for (const [id, { revision }] of told.answers) {
    expect(onDisk?.answers.get(id)?.revision).toBeGreaterThanOrEqual(revision)
  }
}

function withoutRevisions(assessment: Awaited<ReturnType<typeof stored>>) {
  return [...(assessment?.answers ?? [])]
    .map(([id, { revision: _many, ...answer }]) => [id, answer] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
