import type { Assessment } from './assessment'
import type { Cluster, Competency, CompetencyId, Profile } from './profile'

/** One competency as it is asked: which one, and its position, and how many there are. */
export interface Question {
  readonly competency: Competency
  readonly cluster: Cluster
  /** Counted from 1. */
  readonly number: number
  readonly of: number
}

/** What this assessment asks, in the order of the profile. */
export function questionsOf(
  profile: Profile,
  { clusters }: Pick<Assessment, 'clusters'>,
): readonly Question[] {
  const asked = profile.clusters
    .filter((cluster) => clusters.includes(cluster.id))
    .flatMap((cluster) => cluster.competencies.map((competency) => ({ cluster, competency })))
  return asked.map((question, index) => ({ ...question, number: index + 1, of: asked.length }))
}

/** Whether a score was given; a note alone leaves the question open. */
export function isAnswered(assessment: Assessment, competency: CompetencyId): boolean {
  return assessment.answers.get(competency)?.score !== undefined
}

/**
 * Where to go on: the question somebody came from while that is open, else the next open one, at the end beginning again;
 * undefined when none is.
 * @param from without it, the first open one.
 */
export function openQuestion(
  questions: readonly Question[],
  assessment: Assessment,
  from?: CompetencyId,
): Question | undefined {
  const start = Math.max(
    0,
    questions.findIndex(({ competency }) => competency.id === from),
  )
  return [...questions.slice(start), ...questions.slice(0, start)].find(
    ({ competency }) => !isAnswered(assessment, competency.id),
  )
}

/** Where to resume: the question somebody stood at when that is known, else the first open one. */
export function questionToResume(
  profile: Profile,
  assessment: Assessment,
  place: string | undefined,
): Question | undefined {
  const questions = questionsOf(profile, assessment)
  return questions.find(({ competency }) => competency.id === place) ?? openQuestion(questions, assessment)
}

/** How many questions of each cluster have a score, and how many there are. */
export function clusterProgress(questions: readonly Question[], assessment: Assessment) {
  return [...new Set(questions.map(({ cluster }) => cluster))].map((cluster) => {
    const own = questions.filter((question) => question.cluster === cluster)
    const answered = own.filter(({ competency }) => isAnswered(assessment, competency.id)).length
    return { cluster, answered, of: own.length }
  })
}

/** How many of the questions have a score. */
export function progressOf(
  profile: Profile,
  assessment: Assessment,
): { readonly answered: number; readonly of: number } {
  const questions = questionsOf(profile, assessment)
  const answered = questions.filter(({ competency }) => isAnswered(assessment, competency.id)).length
  return { answered, of: questions.length }
}
