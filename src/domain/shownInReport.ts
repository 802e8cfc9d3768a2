import type { Report } from './report'

/** What a paper can say of somebody, by kind. */
export const reportParts = [
  'name',
  'scores',
  'someScores',
  'earlier',
  'rises',
  'doubts',
  'notes',
  'topics',
  'questions',
  'reviews',
  'goals',
  'evidence',
  'assignment',
] as const

export type ReportPart = (typeof reportParts)[number]

/** How much of each kind; what is left out needs no word. */
export type ReportContents = Readonly<Partial<Record<ReportPart, number>>>

/** How much of each kind is in a report: counted in what goes out, not in what was chosen. */
export function contentsOf({ person, latest, earlier, topics, questions, reviews, work }: Report) {
  const answers = [...latest.answers.values()]
  return {
    name: Number(person.name.trim() !== ''),
    scores: answers.filter(({ score }) => score !== undefined).length,
    earlier: earlier.length,
    doubts: answers.filter(({ doubt }) => doubt).length,
    notes: answers.filter(({ note }) => note.trim() !== '').length,
    topics: topics.length,
    questions: questions.length,
    reviews: reviews.length,
    goals: work.goals.length,
    evidence: work.evidence.length,
    assignment: Number(work.assignment !== undefined),
  } satisfies ReportContents
}

/** The same of the sheet to talk from, which says the largest gaps, the largest rises and the own questions, and no more. */
export function contentsOfSheet(report: Report): ReportContents {
  const { name, questions } = contentsOf(report)
  return {
    ...noPart,
    name,
    questions,
    someScores: 1,
    ...(report.earlier.length > 0 && { rises: 1 }),
  }
}

const noPart: ReportContents = {
  scores: 0,
  doubts: 0,
  notes: 0,
  topics: 0,
  reviews: 0,
  goals: 0,
  evidence: 0,
  assignment: 0,
}
