import { highlightsOf } from '../../domain/highlights'
import { competenciesOf, type CompetencyId, type CompetencyWording } from '../../domain/profile'
import type { Report } from '../../domain/report'
import { differencesOf, type Review } from '../../domain/review'

export interface SuggestedTopic {
  readonly competency: CompetencyWording
  readonly because: readonly ('theirs' | 'toGrow' | 'difference')[]
}

/** What is worth talking about: what the other asks, what is to grow, and where both see it differently, in that order. */
export function suggestedTopics(report: Report, review: Review): readonly SuggestedTopic[] {
  const reasons = {
    theirs: report.topics.flatMap((topic) => (topic.kind === 'competency' ? [topic.competency] : [])),
    difference: idsOf(differencesOf(report.profile, report.latest, review)),
    toGrow: idsOf(highlightsOf(report.profile, report.latest).toGrow.top),
  }
  const all = competenciesOf(report.profile)
  const ids = new Set([...reasons.theirs, ...reasons.toGrow, ...reasons.difference])
  return [...ids].flatMap((id) => {
    const competency = all.find((one) => one.id === id)
    const because = (['theirs', 'toGrow', 'difference'] as const).filter((reason) =>
      reasons[reason].includes(id),
    )
    return competency ? [{ competency, because }] : []
  })
}

function idsOf(
  list: readonly { readonly competency: { readonly id: CompetencyId } }[],
): readonly CompetencyId[] {
  return list.map(({ competency }) => competency.id)
}
