import type { CompetencyId } from './profile'
import type { ShownAssignment, ShownEvidence } from './work'
import { starrSteps, type StarrStep } from './documents/evidence'

/** The steps of the assignment *Scoor je eigen competenties*, in their order. */
export const assignmentSteps = ['score', 'choose', 'example', 'reflect', 'goal', 'handIn'] as const
export type AssignmentStep = (typeof assignmentSteps)[number]

/** How many strong points, and how many to learn, the assignment asks. */
export const choicesAsked = 3

/** What is known beside the words of the assignment itself. */
export interface AssignmentFacts {
  readonly scoring: 'none' | 'open' | 'sealed'
  /** Those that are handed in. */
  readonly examples: readonly Pick<ShownEvidence, StarrStep>[]
  readonly goals: number
}

/** Something that the assignment asks and that is not there. It never stands in the way of handing in. */
export type Missing =
  | { readonly step: 'score'; readonly what: 'NotScored' | 'NotFinished' }
  | {
      readonly step: 'choose'
      readonly what: 'TooFewStrong' | 'TooFewGrow' | 'NoReason'
      readonly count: number
    }
  | { readonly step: 'example'; readonly what: 'NoExample' }
  | {
      readonly step: 'example'
      readonly what: 'EmptySteps'
      readonly empty: readonly StarrStep[]
    }
  | { readonly step: 'reflect'; readonly what: 'NoReflection' }
  | { readonly step: 'goal'; readonly what: 'NoGoal' }

/** The same choices under the ids of other words; what has no place there keeps its own. */
export function chosenInWords<Chosen extends Pick<ShownAssignment, 'strong' | 'grow'>>(
  chosen: Chosen,
  idIn: (id: CompetencyId) => CompetencyId | undefined,
): Chosen {
  const inWords = (reasons: ShownAssignment['strong']) =>
    reasons.map(({ competency, reason }) => ({ competency: idIn(competency) ?? competency, reason }))
  return { ...chosen, strong: inWords(chosen.strong), grow: inWords(chosen.grow) }
}

/** All that is missing, in the order of the steps. */
export function missingIn(assignment: ShownAssignment, facts: AssignmentFacts): readonly Missing[] {
  return [
    ...missingScores(facts),
    ...missingChoices(assignment),
    ...missingExamples(facts),
    ...(isEmpty(assignment.reflection) ? [{ step: 'reflect', what: 'NoReflection' } as const] : []),
    ...(facts.goals === 0 ? [{ step: 'goal', what: 'NoGoal' } as const] : []),
  ]
}

/** Where somebody goes on: the first step that misses something. */
export function nextStep(missing: readonly Missing[]): AssignmentStep {
  return missing[0]?.step ?? 'handIn'
}

function missingScores({ scoring }: AssignmentFacts): readonly Missing[] {
  if (scoring === 'sealed') return []
  return [{ step: 'score', what: scoring === 'none' ? 'NotScored' : 'NotFinished' }]
}

function missingChoices({ strong, grow }: ShownAssignment): readonly Missing[] {
  const unexplained = [...strong, ...grow].filter(({ reason }) => isEmpty(reason)).length
  return [
    ...missingCount('TooFewStrong', choicesAsked - strong.length),
    ...missingCount('TooFewGrow', choicesAsked - grow.length),
    ...missingCount('NoReason', unexplained),
  ]
}

function missingCount(what: 'TooFewStrong' | 'TooFewGrow' | 'NoReason', count: number): readonly Missing[] {
  return count > 0 ? [{ step: 'choose', what, count }] : []
}

/** One whole example is enough: the emptiest steps are those of the fullest one. */
function missingExamples({ examples }: AssignmentFacts): readonly Missing[] {
  const [fullest] = examples
    .map((example) => starrSteps.filter((step) => isEmpty(example[step])))
    .toSorted((a, b) => a.length - b.length)
  if (!fullest || fullest.length === starrSteps.length) return [{ step: 'example', what: 'NoExample' }]
  return fullest.length > 0 ? [{ step: 'example', what: 'EmptySteps', empty: fullest }] : []
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}
