import type { OwnAssignment } from '../../domain/documents/assignment'
import type { Evidence } from '../../domain/documents/evidence'
import type { About } from '../../domain/documents/goal'
import { byText } from '../../lib/byText'
import { useOutcomes } from '../../shared/content/useOutcomes'
import { shownEvidence, shownGoal, type WithTasks } from '../../domain/shownWork'
import type { ShownAssignment, ShownGoal, Work } from '../../domain/work'
import { competenciesOf } from '../../domain/profile'
import { useContent } from '../../shared/content/ContentContext'
import { useCompetencyIds } from '../../shared/versions/useCompetencyIds'
import { chosenInWords } from '../../domain/assignment'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { goalWriter } from '../../storage/goalWriter'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { useAllWritten } from '../../shared/documents/useWritten'
import { useToday } from '../../ui/useToday'
import type { Draft } from './Draft'

interface OwnEvidence extends Evidence {
  readonly id: string
}

interface OwnGoal {
  readonly id: string
  readonly shown: ShownGoal
}

interface ChosenWork {
  /** What can come along. */
  readonly evidence: readonly OwnEvidence[]
  readonly goals: readonly OwnGoal[]
  readonly assignment: OwnAssignment | undefined
  /** Which of it does. */
  readonly chosen: Required<Pick<Draft, 'evidence' | 'goals' | 'assignment'>>
  readonly work: Work
}

/**
 * The examples, goals and assignment of this profile, and what of it goes in the report. Unless somebody says otherwise: the
 * goals that are worked on, and for a trainer what the assignment asks.
 */
export function useWork(profile: WithTasks, draft: Draft): ChosenWork {
  const { evidence, goals: written, assignment } = useOwnWork(profile)
  const today = useToday()
  const outcomes = useOutcomes(written.some(({ body }) => isAboutOutcome(body.about)))
  const goals = written.map(({ id, body }) => ({ id, shown: shownGoal({ profile, outcomes }, body, today) }))
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

/** All that somebody wrote for this profile, with its competencies as the words of the report number them. */
function useOwnWork(words: WithTasks) {
  const { profiles, profile } = useContent()
  const goals = useAllWritten(goalWriter).filter(({ body }) => body.profile === words.id)
  const evidence = useAllWritten(evidenceWriter).filter(({ body }) => body.profile === words.id)
  const own = useOwnAssignment()
  const named = [
    ...goals.flatMap(({ body: { about } }) => (about.kind === 'competency' ? [about.id] : [])),
    ...evidence.flatMap(({ body }) => body.competencies),
    ...[...(own?.strong ?? []), ...(own?.grow ?? [])].map(({ competency }) => competency),
    ...competenciesOf(words).map(({ id }) => id),
  ]
  const today = profiles.find(({ id }) => id === words.id) ?? profile
  const { idIn, idsIn } = useCompetencyIds(today, named)
  const aboutIn = ({ kind, id }: About): About => ({
    kind,
    id: kind === 'competency' ? (idIn(id, words) ?? id) : id,
  })
  return {
    goals: goals.map(({ id, body }) => ({ id, body: { ...body, about: aboutIn(body.about) } })),
    evidence: evidence
      .map(({ id, body }) => ({ id, ...body, competencies: idsIn(body.competencies, words) }))
      .toSorted((a, b) => byText(b.date, a.date)),
    assignment: own && chosenInWords(own, (id) => idIn(id, words)),
  }
}

function isAboutOutcome({ kind }: About): boolean {
  return kind === 'outcome'
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

function shownAssignment({ strong, grow, reflection }: OwnAssignment): ShownAssignment {
  return { strong, grow, reflection }
}
