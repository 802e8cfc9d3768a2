import type { CalendarDate } from '../lib/calendarDate'
import { withTextsOf } from '../lib/pickFields'
import { evidenceTexts } from './documents/evidence'
import { goalTexts } from './documents/goal'
import type { CompetencyId } from './profile'
import type { Report, ReportMoment } from './report'
import type { Topic } from './topic'
import type { Review } from './review'
import type { ShownAssignment, ShownEvidence, ShownGoal, Work } from './work'

/** Where in a report a text of somebody's own stands. */
export type TextPlace =
  | { readonly kind: 'note'; readonly competency: CompetencyId }
  | { readonly kind: 'topic' | 'question' }
  | { readonly kind: 'moment'; readonly date: CalendarDate }
  | { readonly kind: 'review'; readonly by: string }
  | { readonly kind: 'evidence'; readonly date: CalendarDate }
  | { readonly kind: 'goal' | 'assignment' }

type Change = (text: string, place: TextPlace) => string

/** The same report with every text that people wrote themselves changed, but for their names. */
export function mapReportTexts(report: Report, change: Change): Report {
  return {
    ...report,
    latest: withMoment(report.latest, change),
    earlier: report.earlier.map((one) => withMoment(one, change)),
    topics: report.topics.map((topic) => withTopic(topic, change, { kind: 'topic' })),
    questions: report.questions.map((question) => change(question, { kind: 'question' })),
    reviews: report.reviews.map((review) => withReview(review, change)),
    work: withWork(report.work, change),
  }
}

function withWork({ evidence, goals, assignment, pride }: Work, change: Change): Work {
  const ofAssignment = (text: string) => change(text, { kind: 'assignment' })
  const withReasons = (reasons: ShownAssignment['strong']) =>
    reasons.map((one) => ({ ...one, reason: ofAssignment(one.reason) }))
  return {
    evidence: evidence.map((one) => withEvidence(one, change)),
    goals: goals.map((one) => withGoal(one, (text) => change(text, { kind: 'goal' }))),
    ...(pride && { pride }),
    ...(assignment && {
      assignment: {
        strong: withReasons(assignment.strong),
        grow: withReasons(assignment.grow),
        reflection: ofAssignment(assignment.reflection),
      },
    }),
  }
}

function withEvidence(shown: ShownEvidence, change: Change): ShownEvidence {
  return withTextsOf(shown, evidenceTexts, (text) => change(text, { kind: 'evidence', date: shown.date }))
}

function withGoal(goal: ShownGoal, changed: (text: string) => string): ShownGoal {
  const actions = goal.actions.map((action) => ({ ...action, text: changed(action.text) }))
  return { ...withTextsOf(goal, goalTexts, changed), actions }
}

function withMoment(one: ReportMoment, change: Change): ReportMoment {
  const { moment, date } = one
  const answers = [...one.answers].map(
    ([competency, answer]) =>
      [competency, { ...answer, note: change(answer.note, { kind: 'note', competency }) }] as const,
  )
  return {
    ...one,
    moment:
      moment.kind === 'own' ? { kind: 'own', label: change(moment.label, { kind: 'moment', date }) } : moment,
    answers: new Map(answers),
  }
}

function withTopic(topic: Topic, change: Change, place: TextPlace): Topic {
  return topic.kind === 'own' ? { kind: 'own', text: change(topic.text, place) } : topic
}

function withReview(review: Review, change: Change): Review {
  const place = { kind: 'review', by: review.reviewer.name } as const
  const marks = [...review.marks].map(
    ([id, mark]) => [id, { ...mark, remark: change(mark.remark, place) }] as const,
  )
  return {
    ...review,
    marks: new Map(marks),
    topics: review.topics.map((topic) => withTopic(topic, change, place)),
    agreements: review.agreements.map((one) => ({ ...one, text: change(one.text, place) })),
    remark: change(review.remark, place),
  }
}
