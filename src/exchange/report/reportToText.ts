import type { Translation } from '../../domain/crosswalk'
import type { Report, ReportMoment } from '../../domain/report'
import { wordingOf } from '../../domain/wordingOf'
import { inEnvelope } from './envelope'
import { personContent, reviewContent } from './reviewToText'
import { workContent } from './workContent'

/**
 * The report as JSON: what lies in its PDF, and a file by itself. Field by field, so that nothing comes along that a report
 * does not have, such as the notes of the assessments it was drawn up from.
 */
export function reportToText(report: Report): Promise<string> {
  return inEnvelope({ kind: 'report', made: report.madeOn, content: reportContent(report) })
}

export function reportContent(report: Report): object {
  const { id, audience, madeOn, person, topics, questions } = report
  return {
    id,
    audience,
    madeOn,
    person: personContent(person),
    profile: wordingOf(report.profile),
    latest: momentContent(report.latest),
    earlier: report.earlier.map(momentContent),
    topics,
    questions,
    reviews: report.reviews.map(reviewContent),
    work: workContent(report.work),
  }
}

function momentContent({ id, date, moment, clusters, answers, translation }: ReportMoment): object {
  const shown = [...answers].map(
    ([competency, { score, note, doubt }]) => [competency, { score, note, doubt }] as const,
  )
  return {
    id,
    date,
    moment,
    clusters,
    answers: Object.fromEntries(shown),
    ...(translation && { translation: translationContent(translation) }),
  }
}

function translationContent({ version, unmatched, gone, reworded }: Translation): object {
  return { version, unmatched: Object.fromEntries(unmatched), gone, reworded }
}
