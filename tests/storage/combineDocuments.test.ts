import { describe, expect, test } from 'vitest'
import type { Level } from '../../src/domain/score'
import { emptyArchive, type Archive } from '../../src/storage/archive/archive'
import { compareArchives } from '../../src/storage/archive/compareArchives'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { asRecord } from '../support/aGoal'
import { assessmentId, competencyId, day } from '../support/builders'

const today = day('2026-11-21')
const later = day('2026-11-22')

const noCourse = { exemptions: [], sessions: {}, assignments: {}, outcomes: {}, tests: {}, certificates: {} }
const aCourse = (done: Partial<Extract<DocumentRecord, { kind: 'course' }>>) =>
  asRecord('course', 'course basis', { programme: 'basis', ...noCourse, ...done })
const aRegister = (done: Partial<Extract<DocumentRecord, { kind: 'register' }>>) =>
  asRecord('register', 'register', { steps: {}, ...done })
const aLookBack = (scores: Readonly<Record<string, Level>>, reason = '', seenOn = today) =>
  asRecord('hindsight', 'hindsight begin', { assessment: assessmentId('begin'), on: seenOn, scores, reason })

/** Each of both wrote once after they were the same. */
function on(device: string, document: DocumentRecord, revision = 2): Archive {
  return {
    ...emptyArchive,
    documents: [{ ...document, revision, writers: { unknown: 1, [device]: revision } }],
  }
}

const somePride = (proud: readonly string[], learn: readonly string[] = []) =>
  asRecord('pride', 'pride begin', {
    assessment: assessmentId('begin'),
    proud: proud.map(competencyId),
    learn: learn.map(competencyId),
  })

describe('marks that were made on two devices', () => {
  test('of what somebody is proud of and wants to learn all stand in the one that both have afterwards', () => {
    const merged = mergeArchives(
      on('telefoon', somePride(['1.1', '2.1'], ['5.1'])),
      on('laptop', somePride(['2.1', '3.1'])),
    )
    expect(merged.documents).toHaveLength(1)
    const [document] = merged.documents
    if (document?.kind !== 'pride') throw new Error('nothing was picked')
    expect(document.proud.toSorted()).toEqual(['1.1', '2.1', '3.1'])
    expect(document.learn).toEqual(['5.1'])
  })

  test('of a course all stand in the one that both have afterwards', () => {
    const phone = on(
      'phone',
      aCourse({
        exemptions: ['verpleegkundige'],
        sessions: { mc1d1: { on: today }, mc2: {} },
        outcomes: { 'mc1d1-1': {} },
      }),
    )
    const laptop = on(
      'laptop',
      aCourse({
        exemptions: ['maatschappelijk-werker'],
        sessions: { mc1d2: { on: later }, mc2: {} },
        assignments: { '1-2': { status: 'done', on: later } },
        tests: { casustoets: { plannedOn: later } },
        certificates: { '1': {} },
      }),
    )
    expect(mergeArchives(phone, laptop).documents).toEqual([
      {
        ...aCourse({
          exemptions: ['maatschappelijk-werker', 'verpleegkundige'],
          sessions: { mc1d1: { on: today }, mc1d2: { on: later }, mc2: {} },
          assignments: { '1-2': { status: 'done', on: later } },
          outcomes: { 'mc1d1-1': {} },
          tests: { casustoets: { plannedOn: later } },
          certificates: { '1': {} },
        }),
        revision: 2,
        writers: { unknown: 1, phone: 2, laptop: 2 },
      },
    ])
    expect(compareArchives(phone, laptop)).toMatchObject([{ id: 'course basis', change: 'combined' }])
  })

  test('of the register come with the day and the goal that one side alone has', () => {
    const phone = on('phone', aRegister({ steps: { a: today }, target: 40 }))
    const laptop = on('laptop', aRegister({ steps: { b: later }, from: today }))
    expect(mergeArchives(phone, laptop).documents).toMatchObject([
      { steps: { a: today, b: later }, target: 40, from: today },
    ])
  })

  test('of a look back come with the words of the side that has any, and are of the later day', () => {
    const phone = on('phone', aLookBack({ '1.1': 2 }, 'Masterclass 1'))
    const laptop = on('laptop', aLookBack({ '1.2': 3 }, '', later))
    expect(mergeArchives(phone, laptop).documents).toMatchObject([
      { scores: { '1.1': 2, '1.2': 3 }, reason: 'Masterclass 1', on: later },
    ])
  })

  test('that contradict one another are both kept, with all that one side alone says', () => {
    const phone = on('phone', aLookBack({ '1.1': 2, '1.2': 4 }), 3)
    const laptop = on('laptop', aLookBack({ '1.1': 5, '1.3': 1 }))
    expect(mergeArchives(phone, laptop).documents).toMatchObject([
      { id: 'hindsight begin', scores: { '1.1': 2, '1.2': 4, '1.3': 1 } },
      { conflictOf: 'hindsight begin', scores: { '1.1': 5, '1.3': 1 } },
    ])
    expect(compareArchives(phone, laptop)).toMatchObject([{ change: 'conflict' }])
  })

  test('come back when the other side took one away: what is too much is seen, what is lost is not', () => {
    const both = { a: today, b: today }
    const phone = on('phone', aRegister({ steps: { ...both, c: today } }))
    const laptop = on('laptop', aRegister({ steps: { a: today } }))
    expect(mergeArchives(phone, laptop).documents).toMatchObject([{ steps: { ...both, c: today } }])
  })
})

test('a copy of a whole device, which signs as the first one does, brings nothing new the second time', () => {
  const first = on('phone', aRegister({ steps: { m: today, n: today } }))
  const copy = on('phone', aRegister({ steps: { a: today, m: later } }))
  const once = mergeArchives(first, copy)
  expect(once.documents[0]).toMatchObject({ steps: { a: today, m: today, n: today } })
  expect(mergeArchives(once, first)).toEqual(once)
  expect(mergeArchives(once, copy)).toEqual(once)
})

test('words that two devices wrote are not put together', () => {
  const said = { startedOn: today, read: true, strong: [], grow: [], evidence: [] }
  const phone = on('phone', asRecord('assignment', 'assignment', { ...said, reflection: 'Telefoon.' }))
  const laptop = on('laptop', asRecord('assignment', 'assignment', { ...said, reflection: 'Laptop.' }))
  const words = mergeArchives(phone, laptop).documents.map((one) => 'reflection' in one && one.reflection)
  expect(new Set(words)).toEqual(new Set(['Laptop.', 'Telefoon.']))
})
