import type { DocumentRecord } from '../records/documentRecord'

type Of<K extends DocumentRecord['kind']> = Extract<DocumentRecord, { readonly kind: K }>

/**
 * Two that went on by themselves, as one. What is a map of marks that each stand by themselves holds the marks of both; where
 * both say something about the same, the winner's stays. Of all other kinds the winner is the answer: their words belong
 * together.
 */
export function combineDocuments(winner: DocumentRecord, loser: DocumentRecord): DocumentRecord {
  if (winner.kind === 'course' && loser.kind === 'course') return combinedCourse(winner, loser)
  if (winner.kind === 'register' && loser.kind === 'register') return combinedRegister(winner, loser)
  if (winner.kind === 'hindsight' && loser.kind === 'hindsight') return combinedHindsight(winner, loser)
  return winner
}

function combinedCourse(winner: Of<'course'>, loser: Of<'course'>): Of<'course'> {
  return {
    ...winner,
    // A set, so it has one order.
    exemptions: [...new Set([...winner.exemptions, ...loser.exemptions])].toSorted(),
    sessions: { ...loser.sessions, ...winner.sessions },
    assignments: { ...loser.assignments, ...winner.assignments },
    outcomes: { ...loser.outcomes, ...winner.outcomes },
    tests: { ...loser.tests, ...winner.tests },
    certificates: { ...loser.certificates, ...winner.certificates },
  }
}

function combinedRegister(winner: Of<'register'>, loser: Of<'register'>): Of<'register'> {
  // The day and the goal as well, of which a side may have none.
  return { ...loser, ...winner, steps: { ...loser.steps, ...winner.steps } }
}

function combinedHindsight(winner: Of<'hindsight'>, loser: Of<'hindsight'>): Of<'hindsight'> {
  return {
    ...winner,
    // The day that somebody looked last.
    on: winner.on > loser.on ? winner.on : loser.on,
    scores: { ...loser.scores, ...winner.scores },
    reason: winner.reason === '' ? loser.reason : winner.reason,
  }
}
