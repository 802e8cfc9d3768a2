import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countEvidence,
  daysUntilOld,
  emptySteps,
  evidenceName,
  isOldEvidence,
  isWritten,
  matchesEvidence,
} from '../../src/domain/evidence'
import { starrSteps, type Evidence } from '../../src/domain/documents/evidence'
import { idInPlaceOf, originPrefix } from '../../src/domain/evidenceOrigin'
import { competenciesOf } from '../../src/domain/profile'
import { addDays } from '../../src/lib/calendarDate'
import { searchWords } from '../../src/lib/searchWords'
import { anyCompetency, anyDay } from '../support/arbitraries'
import { assessmentId, competencyId, day, theProfile } from '../support/builders'
import { anEvidenceRecord, taskId } from '../support/evidence'

const tasks = theProfile().taskGroups.flatMap((group) => group.tasks.map(({ id }) => id))
const anyText = fc.constantFrom('', ' \n', 'Ik belde.', 'Wij overlegden lang')

const anyEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    profile: fc.constant(theProfile().id),
    date: anyDay,
    title: anyText,
    situation: anyText,
    task: anyText,
    action: anyText,
    result: anyText,
    reflection: anyText,
    // The same one twice too, as merging could make it.
    competencies: fc.array(anyCompetency, { maxLength: 6 }),
    tasks: fc.array(fc.constantFrom(...tasks), { maxLength: 6 }),
  },
  { noNullPrototype: true },
)

describe('counting', () => {
  test('is what a plain recount of every cell gives', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 12 }), (all) => {
        const counts = countEvidence(all)
        const written = all.filter((one) => starrSteps.some((step) => one[step].trim() !== ''))
        for (const { id } of competenciesOf(theProfile())) {
          const here = written.filter(({ competencies }) => competencies.includes(id))
          expect(counts.byCompetency.get(id) ?? 0).toBe(here.length)
          for (const task of tasks) {
            const both = here.filter((one) => one.tasks.includes(task)).length
            expect(counts.byPair.get(id)?.get(task) ?? 0).toBe(both)
          }
        }
        for (const task of tasks) {
          expect(counts.byTask.get(task) ?? 0).toBe(written.filter((one) => one.tasks.includes(task)).length)
        }
      }),
    )
  })

  test('never keeps a nought, so that what is not there has none', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 6 }), (all) => {
        const { byCompetency, byTask, byPair } = countEvidence(all)
        const rows = [...byPair.values()].flatMap((row) => [...row.values()])
        expect([...byCompetency.values(), ...byTask.values(), ...rows].every((count) => count > 0)).toBe(true)
      }),
    )
  })
})

describe('an example', () => {
  test('is old from the day after a year on, whatever the clock does in between', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(isOldEvidence({ date }, addDays(date, daysUntilOld))).toBe(false)
        expect(isOldEvidence({ date }, addDays(date, daysUntilOld + 1))).toBe(true)
      }),
    )
  })

  test('knows which steps are still empty', () => {
    const one = anEvidenceRecord({ situation: 'Iets', action: ' \n ' })
    expect(emptySteps(one)).toEqual(['task', 'action', 'result', 'reflection'])
    expect(isWritten(one)).toBe(true)
    expect(isWritten(anEvidenceRecord({ title: 'Alleen een titel' }))).toBe(false)
  })

  test('is called by its title, or by its first words', () => {
    expect(evidenceName(anEvidenceRecord({ title: ' Titel ', situation: 'Iets' }))).toBe('Titel')
    expect(evidenceName(anEvidenceRecord({ action: 'Ik belde\nde gemeente.' }))).toBe('Ik belde de gemeente.')
    expect(evidenceName(anEvidenceRecord())).toBe('')
    const long = 'Bij een huisbezoek liep het gesprek vast, en daarom stelde ik de vraag opnieuw.'
    expect(evidenceName(anEvidenceRecord({ situation: long }))).toBe(
      'Bij een huisbezoek liep het gesprek vast, en daarom stelde…',
    )
  })

  test('never gets a name of half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (situation) => {
        const name = evidenceName(anEvidenceRecord({ situation: situation.toWellFormed() }))
        expect(name.isWellFormed()).toBe(true)
        expect(name.length).toBeLessThanOrEqual(61)
      }),
    )
  })
})

describe('looking for an example', () => {
  const today = day('2026-11-21')
  const one = anEvidenceRecord({
    date: '2025-01-01',
    action: 'De cliënt ging in beroep',
    competencies: ['1.1'],
    tasks: ['13'],
  })
  const everything = { words: [], onlyOld: false }
  const finds = (filter: object) => matchesEvidence(one, { ...everything, ...filter }, today)

  test('by words, without accents and in any order', () => {
    expect(finds({ words: searchWords('beroep CLIENT') })).toBe(true)
    expect(finds({ words: searchWords('bezwaar') })).toBe(false)
  })

  test('by what it shows and how old it is', () => {
    expect(finds({})).toBe(true)
    expect(finds({ competencies: [competencyId('1.2'), competencyId('1.1')] })).toBe(true)
    expect(finds({ competencies: [competencyId('1.2')] })).toBe(false)
    expect(finds({ competencies: [] })).toBe(false)
    expect(finds({ task: taskId('13') })).toBe(true)
    expect(finds({ task: taskId('1') })).toBe(false)
    expect(finds({ onlyOld: true })).toBe(true)
    expect(matchesEvidence({ ...one, date: today }, { ...everything, onlyOld: true }, today)).toBe(false)
  })
})

describe('where an example came from', () => {
  const prefix = originPrefix(assessmentId('een'), competencyId('1.1'))

  test('stands in its id, and is not taken for that of another competency', () => {
    expect(`${originPrefix(assessmentId('een'), competencyId('1.10'))}x`.startsWith(prefix)).toBe(false)
  })

  test('stays known when it was deleted and put back', () => {
    expect(idInPlaceOf(`${prefix}oud`, 'nieuw')).toBe(`${prefix}nieuw`)
    expect(idInPlaceOf('oud', 'nieuw')).toBe('nieuw')
  })
})
