import * as v from 'valibot'
import type { About, Goal, GoalState } from '../../src/domain/documents/goal'
import type { Level } from '../../src/domain/score'
import { documentRecord, type DocumentRecord } from '../../src/storage/records/documentRecord'
import { day, theProfile } from './builders'

/** What can be said about a goal; days as `2026-11-21`. */
interface Given {
  readonly about?: About
  readonly aim?: string
  readonly why?: string
  readonly from?: Level
  readonly to?: Level
  readonly by?: string
  readonly help?: string
  readonly proof?: string
  /** As `[text, day by which, day it was done]`; the ids are `actie-1` and so on. */
  readonly actions?: readonly (readonly [string, (string | null)?, (string | null)?])[]
  /** Active since 2026-10-01, unless said otherwise. */
  readonly history?: readonly (readonly [GoalState, string])[]
}

/** About competency 3.2, with nothing filled in, unless said otherwise. */
export function aGoal(given: Given = {}): Goal {
  const { about = { kind: 'competency', id: '3.2' }, from, to, by, actions = [], history } = given
  return {
    profile: theProfile().id,
    about: { ...about },
    aim: given.aim ?? '',
    why: given.why ?? '',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(by !== undefined && { by: day(by) }),
    help: given.help ?? '',
    proof: given.proof ?? '',
    actions: actions.map(([text, until, doneOn], index) => ({
      id: `actie-${index + 1}`,
      text,
      ...(until && { by: day(until) }),
      ...(doneOn && { doneOn: day(doneOn) }),
    })),
    history: (history ?? [['active', '2026-10-01'] as const]).map(([state, on]) => ({ state, on: day(on) })),
  }
}

/** A document as it lies in the database. */
export function asRecord(kind: DocumentRecord['kind'], id: string, body: object): DocumentRecord {
  return v.parse(documentRecord, { ...body, kind, id, revision: 1, writers: { laptop: 1 } })
}

/** Enough for every screen of *Plan* to have something to show: three active goals, and one of each other kind. */
export const someGoals: readonly DocumentRecord[] = [
  asRecord(
    'goal',
    'doel-1',
    aGoal({
      aim: 'Ik vat in elk gesprek samen wat de cliënt zelf wil, voordat ik advies geef',
      why: 'Ik geef te snel advies.',
      from: 2,
      to: 3,
      by: '2027-03-29',
      help: 'Mijn werkbegeleider',
      proof: 'Drie gesprekken waarin de cliënt mijn samenvatting bevestigt',
      actions: [
        ['Meelopen met een collega', '2026-10-20', '2026-10-21'],
        ['Drie keer oefenen en nabespreken', '2026-10-25'],
        ['Vragen om een reactie', '2027-01-15'],
      ],
    }),
  ),
  asRecord('goal', 'doel-2', aGoal({ about: { kind: 'cluster', id: '4' }, to: 4 })),
  asRecord('goal', 'doel-3', aGoal({ about: { kind: 'task', id: '14' }, aim: 'Beter worden in signaleren' })),
  asRecord('goal', 'doel-4', aGoal({ history: [['stopped', '2026-11-01']], aim: 'Beter leren netwerken' })),
  asRecord(
    'goal',
    'doel-5',
    aGoal({
      about: { kind: 'outcome', id: 'mc1d1-2' },
      aim: 'Ik kan mijn visie verwoorden',
      history: [
        ['active', '2026-01-10'],
        ['reached', '2026-06-01'],
      ],
    }),
  ),
]
