import { byText } from '../../lib/byText'
import type { ReportRecord } from '../../storage/records/reportRecord'

/** What was received of one person, over the years. */
export interface PersonReports {
  readonly person: string
  /** As they called themselves last; empty when they never did. */
  readonly name: string
  /** The newest first. */
  readonly reports: readonly [ReportRecord, ...ReportRecord[]]
}

/** By the person's id, because two people may have one name; who came last stands first. */
export function byPerson(reports: readonly ReportRecord[]): readonly PersonReports[] {
  const groups = new Map<string, ReportRecord[]>()
  for (const report of reports) {
    const group = groups.get(report.person)
    if (group) group.push(report)
    else groups.set(report.person, [report])
  }
  return [...groups]
    .flatMap(([person, members]): PersonReports[] => {
      const [first, ...others] = members.toSorted(newestFirst)
      if (!first) return []
      const name = [first, ...others].map((one) => one.name.trim()).find((one) => one !== '') ?? ''
      return [{ person, name, reports: [first, ...others] }]
    })
    .toSorted((a, b) => newestFirst(a.reports[0], b.reports[0]))
}

function newestFirst(a: ReportRecord, b: ReportRecord): number {
  return byText(rankOf(b), rankOf(a))
}

function rankOf({ date, madeOn, receivedOn, id }: ReportRecord): string {
  return [date, madeOn, receivedOn, id].join(' ')
}
