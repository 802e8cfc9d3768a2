import type { Report } from '../../domain/report'
import type { ReviewRequest } from '../../domain/review'
import { topicName } from '../../domain/topic'
import { addDays, type CalendarDate } from '../../lib/calendarDate'
import type { ReportContentRecord } from '../../storage/records/reportRecord'
import { readReportContent, type ReceivedReport } from '../../storage/reports'
import { exchangeFormat } from '../../exchange/report/envelope'
import { plainContent } from '../../exchange/report/plainContent'
import { reportContent } from '../../exchange/report/reportToText'
import { requestContent } from '../../exchange/report/requestToText'
import {
  contentToExchanged,
  type Exchanged,
  type ExchangedFailure,
} from '../../exchange/report/textToExchanged'

/** What somebody is asked to look at. */
export type Subject = Report | ReviewRequest

/** How long a received report is kept before somebody is asked whether it may go. */
export const daysKept = 365

export function isReport(subject: Subject): subject is Report {
  return 'latest' in subject
}

/** A report or a request as it is kept by whoever received it on this day. */
export function receivedReport(subject: Subject, on: CalendarDate): ReceivedReport {
  const { id, madeOn, person, profile } = subject
  return {
    record: {
      id,
      kind: isReport(subject) ? 'report' : 'request',
      person: person.id,
      name: person.name,
      madeOn,
      date: dateOf(subject),
      profile: { id: profile.id, version: profile.version },
      scores: isReport(subject) ? scoresOf(subject) : {},
      receivedOn: on,
      keepUntil: addDays(on, daysKept),
      ...(isReport(subject) && {
        topics: subject.topics.map(topicName),
        sight: 'undecided' as const,
      }),
    },
    whole: { id, format: exchangeFormat, content: subjectContent(subject) },
  }
}

/** All that stands in its file but the envelope around it. */
export function subjectContent(subject: Subject): ReportContentRecord['content'] {
  return plainContent(isReport(subject) ? reportContent(subject) : requestContent(subject))
}

/** The day of the scores; of a request, which has none, the day it was made. */
export function dateOf(subject: Subject): CalendarDate {
  return isReport(subject) ? subject.latest.date : subject.madeOn
}

/** Why a report that was kept is not on the screen. */
export type StoredReportFailure =
  | ExchangedFailure
  | { readonly type: 'ReportMissing' }
  | { readonly type: 'StorageUnreadable'; readonly detail: string }

/** A report or a request that is kept under this key. Never throws. */
export async function readStoredReport(key: string): Promise<Handed | StoredReportFailure> {
  try {
    const kept = await readReportContent(key)
    return kept ? handedIn(kept) : { type: 'ReportMissing' }
  } catch (error) {
    return { type: 'StorageUnreadable', detail: error instanceof Error ? error.name : String(error) }
  }
}

/** A report or a request as it comes out of a file, or out of what was kept of it. */
export type Handed = Exclude<Exchanged, { readonly type: 'Review' }>

export function handedIn({ format, content }: ReportContentRecord): Handed | ExchangedFailure {
  const exchanged = contentToExchanged('latest' in content ? 'report' : 'request', format, content)
  return exchanged.type === 'Review' ? { type: 'NotExchanged' } : exchanged
}

function scoresOf({ latest }: Report): ReceivedReport['record']['scores'] {
  return Object.fromEntries(
    [...latest.answers].flatMap(([id, { score }]) => (score === undefined ? [] : [[id, score]])),
  )
}
