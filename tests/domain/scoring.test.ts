import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpenAssessment } from '../../src/domain/assessment'
import { noAnswer, undoLastChange, withChange, type AnswerChange } from '../../src/domain/scoring'
import { anyChange, anyChanges, anyCompetency, anyOpenAssessment } from '../support/arbitraries'
import { anOpenAssessment, competencyId, instant } from '../support/builders'

const at = instant('2026-11-21T20:23:38.000Z')
const first = competencyId('1.1')
const second = competencyId('1.2')
const score = (level: 1 | 2 | 3 | 4 | 5) => ({ kind: 'score', score: level }) as const
const note = (text: string) => ({ kind: 'note', note: text }) as const
const doubt = (value: boolean) => ({ kind: 'doubt', doubt: value }) as const

describe('answering', () => {
  test('the first score of a competency', () => {
    const after = withChange(anOpenAssessment(), first, score(3), at)
    expect(after.answers.get(first)).toEqual({ score: 3, note: '', doubt: false, revision: 1 })
  })

  test('a note leaves the competency without a score', () => {
    const after = withChange(anOpenAssessment(), first, note('Bij mevrouw op bezoek'), at)
    expect(after.answers.get(first)).toEqual({ note: 'Bij mevrouw op bezoek', doubt: false, revision: 1 })
  })

  test('score, note and doubt of one competency stand beside each other', () => {
    const after = did([first, score(2)], [first, note('Voorbeeld')], [first, doubt(true)], [first, score(4)])
    expect(after.answers.get(first)).toEqual({ score: 4, note: 'Voorbeeld', doubt: true, revision: 4 })
  })

  test('"niet van toepassing" is a score like any other', () => {
    const after = withChange(anOpenAssessment(), first, { kind: 'score', score: 'not-applicable' }, at)
    expect(after.answers.get(first)?.score).toBe('not-applicable')
  })
})

describe('taking back the last change', () => {
  test('gives the score back that stood there before', () => {
    const after = undoLastChange(did([first, score(2)], [first, score(5)]))
    expect(after.answers.get(first)).toMatchObject({ score: 2, note: '', doubt: false })
  })

  test('a first score taken back leaves the competency open', () => {
    const after = undoLastChange(did([first, score(2)]))
    expect(after.answers.get(first)).toEqual({ ...noAnswer, revision: 2 })
    expect(after.answers.get(first)).not.toHaveProperty('score')
  })

  test('takes back all that was typed, however many times it was stored on the way', () => {
    const typed = did([first, note('oud')], [second, score(3)], [first, note('o')], [first, note('oo')])
    expect(undoLastChange(typed).answers.get(first)).toMatchObject({ note: 'oud' })
  })

  test.each([
    ['on the day after', '2026-11-22T08:00:00.000Z'],
    ['half an hour and a moment later', '2026-11-21T20:53:38.001Z'],
    ['with a clock that was set back', '2026-11-20T20:23:38.000Z'],
  ])('takes back what was typed %s, and not what stood there before', (_when, later) => {
    const monday = did([first, note('Maandag.')])
    const tuesday = withChange(monday, first, note('Maandag. Dinsdag.'), instant(later))
    expect(undoLastChange(tuesday).answers.get(first)).toMatchObject({ note: 'Maandag.' })
  })

  test('of one sitting takes back all, however long it lasts without a break', () => {
    const half = ['20:45', '21:10', '21:35'].map((time) => instant(`2026-11-21T${time}:00.000Z`))
    const typed = half.reduce(
      (seen, time) => withChange(seen, first, note(time), time),
      did([first, note('a')]),
    )
    expect(undoLastChange(typed).answers.get(first)).toMatchObject({ note: '' })
  })

  test('typing in another competency is another change', () => {
    const typed = did([first, note('een')], [second, note('twee')])
    const after = undoLastChange(typed)
    expect(after.answers.get(first)).toMatchObject({ note: 'een' })
    expect(after.answers.get(second)).toMatchObject({ note: '' })
  })

  test('typing after a score is another change', () => {
    const after = undoLastChange(did([first, note('een')], [first, score(3)], [first, note('een, twee')]))
    expect(after.answers.get(first)).toMatchObject({ note: 'een', score: 3 })
  })

  test('works once: there is nothing to take back after it', () => {
    const after = undoLastChange(did([first, score(2)], [first, score(3)]))
    expect(undoLastChange(after)).toBe(after)
  })

  test('does nothing in an assessment without a change', () => {
    const fresh = anOpenAssessment()
    expect(undoLastChange(fresh)).toBe(fresh)
  })
})

describe('whatever somebody does', () => {
  test('each change raises the revision of the assessment and of that answer by one, and touches no other', () => {
    fc.assert(
      fc.property(anyOpenAssessment, anyCompetency, anyChange, (before, competency, change) => {
        const after = withChange(before, competency, change, at)
        const revision = before.answers.get(competency)?.revision ?? 0
        expect(after.revision).toBe(before.revision + 1)
        expect(after.answers.get(competency)?.revision).toBe(revision + 1)
        const others = ({ answers }: OpenAssessment) => [...answers].filter(([id]) => id !== competency)
        expect(others(after)).toEqual(others(before))
      }),
    )
  })

  test('the assessment it started from stays as it was', () => {
    fc.assert(
      fc.property(anyOpenAssessment, anyCompetency, anyChange, (before, competency, change) => {
        const copy = structuredClone(before)
        undoLastChange(withChange(before, competency, change, at))
        expect(before).toEqual(copy)
      }),
    )
  })

  test('undo gives back exactly the answer from before the last change, under a higher revision', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const [before, after] = [did(...changes.slice(0, burstStart(changes))), did(...changes)]
        const undone = undoLastChange(after)
        const [competency] = changes.at(-1) ?? [first]
        const { revision: _then, ...expected } = before.answers.get(competency) ?? noAnswer
        const { revision, ...restored } = undone.answers.get(competency) ?? noAnswer
        expect(restored).toEqual(expected)
        expect(revision).toBe((after.answers.get(competency)?.revision ?? 0) + 1)
        expect(undone.revision).toBe(after.revision + 1)
        expect(undone).not.toHaveProperty('lastChange')
      }),
    )
  })
})

type Step = readonly [typeof first, AnswerChange]

function did(...steps: readonly Step[]): OpenAssessment {
  const start = anOpenAssessment({ id: 'meting' })
  return steps.reduce<OpenAssessment>(
    (seen, [competency, change]) => withChange(seen, competency, change, at),
    start,
  )
}

/** Where the last change begins: typing in one place goes back to its first key. */
function burstStart(changes: readonly Step[]): number {
  const last = changes.at(-1)
  if (last?.[1].kind !== 'note') return changes.length - 1
  const other = changes.findLastIndex(([id, { kind }]) => id !== last[0] || kind !== 'note')
  return other + 1
}
