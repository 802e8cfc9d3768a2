import { Dexie } from 'dexie'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { withChange } from '../../src/domain/scoring'
import { correctAssessment } from '../../src/domain/sealing'
import { addDays } from '../../src/lib/calendarDate'
import {
  binAssessment,
  createAssessment,
  destroyAssessment,
  emptyExpiredBin,
  finishAssessment,
  readAssessments,
  restoreAssessment,
  updateOpenAssessment,
} from '../../src/storage/assessments'
import { connectionState, allowEmpty, reconnect } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { dropCorrection } from '../../src/storage/dropCorrection'
import {
  anOpenAssessment,
  aProfile,
  aSealedAssessment,
  assessmentId,
  competencyId,
  day,
  instant,
} from '../support/builders'
import { aDatabaseWith, fillTheDisk, storedRecords, refuseToOpen } from '../support/storage'

const profile = aProfile()
const choices = { date: day('2026-11-21'), moment: { kind: 'begin' }, clusters: [] } as const
const now = instant('2026-11-21T20:23:38.000Z')
const today = day('2026-11-21')

beforeEach(() => aDatabaseWith())

describe('beginning an assessment', () => {
  test('stores it', async () => {
    const begun = await createAssessment(profile, choices)
    expect(begun).toMatchObject({ status: 'open', version: 1, revision: 1, sequence: 1, ...choices })
    expect(await stored()).toEqual([begun])
  })

  test('counts them: each stands after all that were begun before, those in the bin too', async () => {
    await aDatabaseWith(
      anOpenAssessment({ sequence: 4 }),
      aSealedAssessment({ sequence: 9, binnedOn: '2026-11-01' }),
    )
    expect(await createAssessment(profile, choices)).toMatchObject({ sequence: 10 })
    expect(await createAssessment(profile, choices)).toMatchObject({ sequence: 11 })
  })

  test('two at the same time get two places', async () => {
    const both = await Promise.all([createAssessment(profile, choices), createAssessment(profile, choices)])
    const places = both.map((one) => ('sequence' in one ? one.sequence : 0))
    expect(places.toSorted((a, b) => a - b)).toEqual([1, 2])
  })
})

describe('changing an open assessment', () => {
  test('stores what the change made of what is stored now', async () => {
    const open = anOpenAssessment({ scores: { '1.1': 3 } })
    await aDatabaseWith(open)
    const changed = await updateOpenAssessment(
      open.id,
      (one) => one && withChange(one, first, { kind: 'score', score: 5 }, at),
    )
    expect(changed).toMatchObject({ revision: open.revision + 1 })
    expect(await stored()).toEqual(['value' in changed && changed.value])
  })

  test('keeps what a later version of the app wrote in it', async () => {
    const open = anOpenAssessment()
    await aDatabaseWith(open)
    await database.table('assessments').update(open.id, { later: 'nog onbekend' })
    await updateOpenAssessment(
      open.id,
      (one) => one && withChange(one, first, { kind: 'score', score: 5 }, at),
    )
    expect(await storedRecords()).toMatchObject([{ later: 'nog onbekend', answers: { '1.1': { score: 5 } } }])
  })

  test('two changes at the same time lose nothing', async () => {
    const open = anOpenAssessment()
    await aDatabaseWith(open)
    await Promise.all([
      updateOpenAssessment(open.id, (one) => one && withChange(one, first, { kind: 'score', score: 5 }, at)),
      updateOpenAssessment(
        open.id,
        (one) => one && withChange(one, first, { kind: 'note', note: 'Een voorbeeld' }, at),
      ),
      updateOpenAssessment(
        open.id,
        (one) => one && withChange(one, second, { kind: 'doubt', doubt: true }, at),
      ),
    ])
    const [after] = await stored()
    expect(after?.answers.get(first)).toMatchObject({ score: 5, note: 'Een voorbeeld', revision: 2 })
    expect(after?.answers.get(second)).toMatchObject({ doubt: true, revision: 1 })
    expect(after?.revision).toBe(open.revision + 3)
  })

  test('is not possible when it is finished, and says when that was', async () => {
    const sealed = aSealedAssessment({ sealedAt: now })
    await aDatabaseWith(sealed)
    expect(await updateOpenAssessment(sealed.id, (one) => one)).toEqual({
      type: 'AssessmentAlreadySealed',
      sealedAt: now,
    })
    expect(await stored()).toEqual([sealed])
  })

  test('is not possible when it does not exist, lies in the bin or cannot be read', async () => {
    const binned = anOpenAssessment({ binnedOn: '2026-11-20' })
    await aDatabaseWith(binned)
    await leaveJunk('kapot')
    const missing = { type: 'AssessmentMissing' }
    expect(await updateOpenAssessment(assessmentId('nergens'), (one) => one)).toEqual(missing)
    expect(await updateOpenAssessment(binned.id, (one) => one)).toEqual(missing)
    expect(await updateOpenAssessment(assessmentId('kapot'), (one) => one)).toEqual(missing)
  })
})

describe('finishing an assessment', () => {
  test('seals what is stored', async () => {
    const open = anOpenAssessment({ scores: { '1.1': 3 } })
    await aDatabaseWith(open)
    const sealed = await finishAssessment(open.id, now)
    expect(sealed).toMatchObject({ status: 'sealed', sealedAt: now, answers: open.answers })
    expect(await stored()).toEqual([sealed])
  })

  test('leaves it open when nothing was scored', async () => {
    const open = anOpenAssessment({ notes: { '1.1': 'later' } })
    await aDatabaseWith(open)
    expect(await finishAssessment(open.id, now)).toEqual({ type: 'NothingScored' })
    expect(await stored()).toEqual([open])
  })

  test('happens once: in a second tab it is finished already', async () => {
    const open = anOpenAssessment({ scores: { '1.1': 3 } })
    await aDatabaseWith(open)
    const later = instant('2026-11-21T20:23:39.000Z')
    const both = await Promise.all([finishAssessment(open.id, now), finishAssessment(open.id, later)])
    expect(both).toEqual([
      expect.objectContaining({ status: 'sealed', sealedAt: now }),
      { type: 'AssessmentAlreadySealed', sealedAt: now },
    ])
  })
})

describe('correcting a finished assessment', () => {
  const sealed = aSealedAssessment({ id: 'eerste', scores: { '1.1': 3 } })
  const begun = correctAssessment(sealed, assessmentId('correctie'), 2)
  const corrects = (one = begun) =>
    updateOpenAssessment(one.id, (before = one) => withChange(before, first, { kind: 'score', score: 5 }, at))
  beforeEach(() => aDatabaseWith(sealed))

  test('begins to exist with its first change, beside the finished one', async () => {
    expect(await stored()).toEqual([sealed])
    const outcome = await corrects()
    expect(outcome).toMatchObject({ value: { original: 'eerste', version: 2, revision: 1 } })
    expect(await stored()).toHaveLength(2)
    expect(await stored()).toContainEqual(sealed)
  })

  test('is dropped with what was changed, and does not come back', async () => {
    await corrects()
    expect(await dropCorrection(begun.id)).toBe('done')
    expect(await stored()).toEqual([sealed])
    expect(await corrects()).toEqual({ type: 'AssessmentMissing' })
    expect(await stored()).toEqual([sealed])
  })

  test('dropping takes nothing but a correction', async () => {
    const open = anOpenAssessment({ id: 'bezig' })
    await aDatabaseWith(sealed, open)
    for (const id of [open.id, sealed.id]) expect(await dropCorrection(id)).toBe('done')
    expect(await stored()).toHaveLength(2)
  })
})

describe('the bin', () => {
  const sealed = aSealedAssessment({ id: 'eerste', scores: { '1.1': 3 } })
  const correction = anOpenAssessment({ id: 'tweede', original: 'eerste', version: 2, scores: { '1.1': 4 } })
  const other = aSealedAssessment({ id: 'ander' })
  beforeEach(() => aDatabaseWith(sealed, correction, other))

  test('takes a moment with all its versions, and no other', async () => {
    expect(await binAssessment(sealed.original, today)).toBe('done')
    const inBin = (await stored()).filter(({ binnedOn }) => binnedOn === today)
    expect(inBin.map(({ id }) => String(id)).toSorted()).toEqual(['eerste', 'tweede'])
  })

  test('gives all its versions back as they were', async () => {
    await binAssessment(sealed.original, today)
    expect(await restoreAssessment(sealed.original)).toBe('done')
    const back = (await stored()).map(({ revision: _two, ...rest }) => rest)
    const { revision: _one, ...expected } = sealed
    expect(back).toContainEqual(expected)
    expect(back.some((one) => 'binnedOn' in one)).toBe(false)
  })

  test('is emptied of what lay there longer than thirty days, and of nothing else', async () => {
    const old = aSealedAssessment({ id: 'oud', binnedOn: '2026-10-20' })
    const lastDay = aSealedAssessment({ id: 'laatste dag', binnedOn: '2026-10-21' })
    await aDatabaseWith(old, lastDay, other)
    await leaveJunk('kapot')
    const visits = Array.from({ length: 32 }, (_, ago) => addDays(today, -ago)).toReversed()
    expect(await emptyExpiredBin(visits)).toBe('done')
    expect((await stored()).map(({ id }) => String(id)).toSorted()).toEqual(['ander', 'laatste dag'])
    expect(await readAssessments()).toMatchObject({ unreadable: 1 })
  })

  test('deleting for good takes all versions, and no other', async () => {
    expect(await destroyAssessment(sealed.original)).toBe('done')
    expect(await stored()).toEqual([other])
  })
})

describe('a record that cannot be read', () => {
  test('is counted, left where it is, and hides no other', async () => {
    const open = anOpenAssessment({ scores: { '1.1': 3 } })
    await aDatabaseWith(open)
    await leaveJunk('kapot')
    expect(await readAssessments()).toEqual({ assessments: [open], unreadable: 1 })
    await createAssessment(profile, choices)
    expect(await storedRecords()).toContainEqual({ id: 'kapot' })
  })
})

describe('when the disk is full', () => {
  const open = anOpenAssessment({ id: 'eerste', scores: { '1.1': 3 } })
  const sealed = aSealedAssessment({ id: 'klaar', scores: { '1.1': 3 } })

  test.each([
    ['beginning', () => createAssessment(profile, choices)],
    [
      'a change',
      () =>
        updateOpenAssessment(
          open.id,
          (one) => one && withChange(one, first, { kind: 'score', score: 5 }, at),
        ),
    ],
    ['finishing', () => finishAssessment(open.id, now)],
    [
      'correcting',
      () => {
        const begun = correctAssessment(sealed, assessmentId('correctie'), 2)
        return updateOpenAssessment(begun.id, () => begun)
      },
    ],
    ['the bin', () => binAssessment(sealed.original, today)],
    ['restoring', () => restoreAssessment(sealed.original)],
  ])('%s says so, stores nothing of it, and works when there is room again', async (_name, verb) => {
    await aDatabaseWith(open, sealed)
    const before = await stored()
    const makeRoom = fillTheDisk()
    expect(await verb()).toMatchObject({ type: 'WriteFailed', reason: 'full' })
    expect(await stored()).toEqual(before)
    makeRoom()
    expect(await verb()).not.toMatchObject({ type: 'WriteFailed' })
    expect(await stored()).not.toEqual(before)
  })
})

describe('when the browser has closed the database', () => {
  test('a write opens it again, and is stored', async () => {
    const open = anOpenAssessment()
    await aDatabaseWith(open)
    database.close()
    await updateOpenAssessment(
      open.id,
      (one) => one && withChange(one, first, { kind: 'score', score: 5 }, at),
    )
    expect((await stored())[0]?.answers.get(first)).toMatchObject({ score: 5 })
  })

  test('right after a write, that is stored all the same, and once', async () => {
    const open = anOpenAssessment()
    await aDatabaseWith(open)
    allowEmpty()
    const closed = Object.assign(new Error('database has been closed'), { name: 'DatabaseClosedError' })
    vi.spyOn(database.facts, 'count').mockRejectedValueOnce(closed)
    const change = (one: typeof open | undefined) =>
      one && withChange(one, first, { kind: 'score', score: 5 }, at)
    expect(await updateOpenAssessment(open.id, change)).toMatchObject({ revision: open.revision + 1 })
    expect(await storedRecords()).toMatchObject([{ revision: open.revision + 1 }])
  })

  test('and it does not open in three tries, every write says so', async () => {
    await aDatabaseWith(anOpenAssessment())
    database.close()
    const openAgain = refuseToOpen()
    const closed = { type: 'WriteFailed', reason: 'closed' }
    const said = await Promise.all([
      createAssessment(profile, choices),
      updateOpenAssessment(assessmentId('x'), (one) => one),
      destroyAssessment(assessmentId('x')),
      emptyExpiredBin([today]),
    ])
    for (const one of said) expect(one).toMatchObject(closed)
    expect(connectionState.get()).toMatchObject({ status: 'lost', failure: { type: 'StorageBroken' } })
    openAgain()
    expect(await reconnect()).toBe(true)
    expect(connectionState.get()).toEqual({ status: 'open' })
  })

  test('and emptied it, no new, empty one takes its place', async () => {
    await aDatabaseWith(anOpenAssessment())
    await updateOpenAssessment(assessmentId('x'), (one) => one)
    database.close()
    await Dexie.delete('groeispiegel')
    expect(await createAssessment(profile, choices)).toMatchObject({ type: 'WriteFailed' })
    expect(connectionState.get()).toEqual({ status: 'lost', failure: { type: 'StorageEmptied' } })
    expect(database.isOpen()).toBe(false)
    allowEmpty()
    expect(await reconnect()).toBe(true)
  })
})

describe('a change that throws', () => {
  test('is a failure without a reason we know, and stores nothing', async () => {
    const open = anOpenAssessment()
    await aDatabaseWith(open)
    const failed = await updateOpenAssessment(open.id, () => {
      throw new RangeError('broken')
    })
    expect(failed).toEqual({ type: 'WriteFailed', reason: 'unknown', detail: 'RangeError' })
    expect(await stored()).toEqual([open])
  })
})

const at = instant('2026-11-21T20:23:38.000Z')
const first = competencyId('1.1')
const second = competencyId('1.2')

async function stored() {
  return (await readAssessments()).assessments
}

async function leaveJunk(id: string): Promise<void> {
  await database.table('assessments').put({ id })
}
