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
export function questionsOf(profile: Profile, assessment: Assessment): readonly Question[] {
  const asked = profile.clusters
    .filter((cluster) => assessment.clusters.includes(cluster.id))
    .flatMap((cluster) => cluster.competencies.map((competency) => ({ cluster, competency })))
  return asked.map((question, index) => ({ ...question, number: index + 1, of: asked.length }))
}

/** Whether a score was given; a note alone leaves the question open. */
export function isAnswered(assessment: Assessment, competency: CompetencyId): boolean {
  return assessment.answers.get(competency)?.score !== undefined
}

/** Where to go on: the first question without a score, or undefined when there is none. */
export function firstOpenQuestion(profile: Profile, assessment: Assessment): Question | undefined {
  return questionsOf(profile, assessment).find(({ competency }) => !isAnswered(assessment, competency.id))
}

/** Where to resume: the question somebody stood at when that is known, else the first open one. */
export function questionToResume(
  profile: Profile,
  assessment: Assessment,
  place: string | undefined,
): Question | undefined {
  const stoodAt = questionsOf(profile, assessment).find(({ competency }) => competency.id === place)
  return stoodAt ?? firstOpenQuestion(profile, assessment)
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
