import { highlightsOf } from '../../domain/highlights'
import { competenciesOf, type CompetencyId, type CompetencyWording } from '../../domain/profile'
import type { Report } from '../../domain/report'
import { differencesOf, type Review } from '../../domain/review'
import { isLevel, type Level } from '../../domain/score'

export interface SuggestedTopic {
  readonly competency: CompetencyWording
  readonly because: readonly ('theirs' | 'toGrow')[]
  /** The levels of both, where both gave one. */
  readonly both?: { readonly own: Level; readonly theirs: Level }
}

/** What is worth talking about: what the other asks, where both see it differently, the furthest apart first, and what is to grow. */
export function suggestedTopics(report: Report, review: Review): readonly SuggestedTopic[] {
  const reasons = {
    theirs: report.topics.flatMap((topic) => (topic.kind === 'competency' ? [topic.competency] : [])),
    toGrow: idsOf(highlightsOf(report.profile, report.latest).toGrow.top),
  }
  const different = idsOf(differencesOf(report.profile, report.latest, review))
  const all = competenciesOf(report.profile)
  const ids = new Set([...reasons.theirs, ...different, ...reasons.toGrow])
  return [...ids].flatMap((id) => {
    const competency = all.find((one) => one.id === id)
    const because = (['theirs', 'toGrow'] as const).filter((reason) => reasons[reason].includes(id))
    return competency ? [{ competency, because, ...bothOf(report, review, id) }] : []
  })
}

function bothOf({ latest }: Report, { marks }: Review, id: CompetencyId): Pick<SuggestedTopic, 'both'> {
  const [own, theirs] = [latest.answers.get(id)?.score, marks.get(id)?.score]
  return isLevel(own) && isLevel(theirs) ? { both: { own, theirs } } : {}
}

function idsOf(
  list: readonly { readonly competency: { readonly id: CompetencyId } }[],
): readonly CompetencyId[] {
  return list.map(({ competency }) => competency.id)
}
