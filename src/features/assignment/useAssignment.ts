import type { Goal } from '../../domain/documents/goal'
import type { Evidence } from '../../domain/documents/evidence'
import { useProfile } from '../../shared/content/ContentContext'
import type { SealedAssessment } from '../../domain/assessment'
import { chosenInWords, missingIn, type Missing } from '../../domain/assignment'
import { competenciesOf, type ProfileWording } from '../../domain/profile'
import { stateOf } from '../../domain/goal'
import { isSealed } from '../../domain/sealing'
import { todayNow } from '../../lib/today'
import type { CalendarDate } from '../../lib/calendarDate'
import { assignmentWriter } from '../../storage/assignmentWriter'
import { assignmentId, startAssignment, type OwnAssignment as Body } from '../../domain/documents/assignment'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { goalWriter } from '../../storage/goalWriter'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useAllWritten, useWritten, type Written } from '../../shared/documents/useWritten'
import { useCompetencyIds } from '../../shared/versions/useCompetencyIds'
import { useVersions } from '../../shared/versions/useVersions'

interface OwnAssignment {
  /** As it is, or as it begins. */
  readonly body: Body
  readonly isBegun: boolean
  /** The finished assessment that it is about. */
  readonly scored: SealedAssessment | undefined
  /** What that was made with, or the profile of today; what is chosen stands under its numbers. */
  readonly words: ProfileWording
  readonly evidence: readonly Written<Evidence>[]
  readonly goals: readonly Written<Goal>[]
  readonly missing: readonly Missing[]
  /** Sees what is stored now: two windows undo nothing of one another. */
  readonly change: (change: (before: Body) => Partial<Body>, how?: 'chosen' | 'typed') => void
  /** @param day when it was handed in; undefined when it was not. */
  readonly handIn: (day: CalendarDate | undefined) => void
}

/** The assignment as far as somebody is with it, with all that it needs from elsewhere. */
export function useAssignment(): OwnAssignment {
  const profile = useProfile()
  const written = useWritten(assignmentWriter, assignmentId)
  const stored = written ?? startAssignment(todayNow())
  const assessments = useAssessments()
  const evidence = useAllWritten(evidenceWriter).filter((one) => one.body.profile === profile.id)
  const goals = useAllWritten(goalWriter).filter((one) => one.body.profile === profile.id)
  // A correction of the same moment counts as well.
  const chosen = assessments.find(({ id }) => id === stored.assessment)
  const versions = assessments.filter(({ original }) => original === chosen?.original)
  const scored = versions
    .filter(isSealed)
    .toSorted((a, b) => a.version - b.version)
    .at(-1)
  const { words, inWords } = useWords(stored, scored)
  const body = inWords(stored)
  const missing = missingIn(body, {
    scoring: scored ? 'sealed' : chosen ? 'open' : 'none',
    examples: evidence.filter(({ id }) => body.evidence.includes(id)).map((one) => one.body),
    goals: goals.filter((one) => stateOf(one.body) === 'active').length,
  })
  return {
    body,
    isBegun: written !== undefined,
    scored,
    words,
    evidence,
    goals,
    missing,
    change: (change, how = 'chosen') => record((before) => ({ ...before, ...change(inWords(before)) }), how),
    handIn: (day) =>
      record(({ handedInOn: _before, ...rest }) => ({ ...rest, ...(day && { handedInOn: day }) }), 'chosen'),
  }
}

/** The words that something was scored in, and how what was chosen stands in them. */
function useWords({ strong, grow }: Body, scored: SealedAssessment | undefined) {
  const today = useProfile()
  const isOwn = scored?.profile.id === today.id
  const { wordingOf } = useVersions(today, isOwn ? [scored.profile.version] : [])
  const words: ProfileWording = (isOwn && wordingOf(scored.profile.version)) || today
  const named = [...strong, ...grow].map(({ competency }) => competency)
  const { idIn } = useCompetencyIds(today, [...named, ...competenciesOf(words).map(({ id }) => id)])
  return { words, inWords: (body: Body) => chosenInWords(body, (id) => idIn(id, words)) }
}

function record(change: (before: Body) => Body, how: 'chosen' | 'typed'): void {
  assignmentWriter.record(assignmentId, (before = startAssignment(todayNow())) => change(before), how)
}
