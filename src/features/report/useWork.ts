import { useState } from 'react'
import { useOutcomes } from '../../content/useOutcomes'
import type { Profile } from '../../domain/profile'
import { shownEvidence, shownGoal } from '../../domain/shownWork'
import type { ShownAssignment, ShownGoal, Work } from '../../domain/work'
import { calendarDateOf } from '../../lib/calendarDate'
import type { DocumentRecord } from '../../storage/records/documentRecord'
import { useOwnAssignment } from '../../storage/ownAssignment'
import { useDocuments } from '../../storage/useDocuments'
import type { Draft } from './drafts'

type Of<K extends DocumentRecord['kind']> = Extract<DocumentRecord, { readonly kind: K }>

interface OwnGoal {
  readonly id: string
  readonly shown: ShownGoal
}

interface ChosenWork {
  /** What can come along. */
  readonly evidence: readonly Of<'evidence'>[]
  readonly goals: readonly OwnGoal[]
  readonly assignment: Of<'assignment'> | undefined
  /** Which of it does. */
  readonly chosen: Required<Pick<Draft, 'evidence' | 'goals' | 'assignment'>>
  readonly work: Work
}

/**
 * The examples, goals and assignment of this profile, and what of it goes in the report. Unless somebody says otherwise: the
 * goals that are worked on, and for a trainer what the assignment asks.
 */
export function useWork(profile: Profile, draft: Draft): ChosenWork {
  const documents = useDocuments()
  const [today] = useState(() => calendarDateOf(new Date()))
  const outcomes = useOutcomes(documents.some(isAboutOutcome))
  const evidence = documents
    .filter((one) => one.kind === 'evidence')
    .filter((one) => one.profile === profile.id)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
  const goals = documents
    .filter((one) => one.kind === 'goal')
    .filter((one) => one.profile === profile.id)
    .map((one) => ({ id: one.id, shown: shownGoal({ profile, outcomes }, one, today) }))
  const assignment = useOwnAssignment()
  const chosen = chosenIn(draft, { goals, assignment })
  const work = {
    evidence: evidence
      .filter(({ id }) => chosen.evidence.includes(id))
      .map((one) => shownEvidence(profile, one)),
    goals: goals.filter(({ id }) => chosen.goals.includes(id)).map(({ shown }) => shown),
    ...(chosen.assignment && assignment && { assignment: shownAssignment(assignment) }),
  }
  return { evidence, goals, assignment, chosen, work }
}

function isAboutOutcome(document: DocumentRecord): boolean {
  return document.kind === 'goal' && document.about.kind === 'outcome'
}

function chosenIn(
  draft: Draft,
  { goals, assignment }: Pick<ChosenWork, 'goals' | 'assignment'>,
): ChosenWork['chosen'] {
  const isForTrainer = draft.audience === 'trainer' && assignment !== undefined
  return {
    evidence: draft.evidence ?? (isForTrainer ? assignment.evidence : []),
    goals: draft.goals ?? goals.filter(({ shown }) => shown.state === 'active').map(({ id }) => id),
    assignment: draft.assignment ?? isForTrainer,
  }
}

function shownAssignment({ strong, grow, reflection }: Of<'assignment'>): ShownAssignment {
  return { strong, grow, reflection }
}
