import { losses, type Loss } from '../Loss'
import type { ProfileDraft } from '../ProfileDraft'

/** What of a profile a framework of Moodle has no place for. */
export function lostInMoodle(draft: ProfileDraft): readonly Loss[] {
  const { scale, clusters = [], source, limits, explanationOrigin, scaleOrigin } = draft
  const competencies = clusters.flatMap((cluster) => cluster.competencies)
  const texts = [draft.title, ...clusters.map(({ title }) => title), ...competencies.map(({ text }) => text)]
  return losses({
    otherLanguages: Math.max(0, new Set(texts.flatMap((one) => Object.keys(one ?? {}))).size - 1),
    version: filled([draft.version]),
    source: filled([source, limits, explanationOrigin, scaleOrigin]),
    anchors: filled((scale?.levels ?? []).map(({ anchor }) => anchor)),
    notApplicable: filled([scale?.notApplicable]),
    shortTitles: filled(clusters.map(({ shortTitle }) => shortTitle)),
    descriptions: filled(clusters.map(({ description }) => description)),
    plain: filled(competencies.map(({ plain }) => plain)),
    examples: competencies.flatMap(({ examples = {} }) => Object.keys(examples)).length,
    concepts: filled(draft.concepts),
    tasks: filled(draft.taskGroups?.flatMap(({ tasks }) => tasks)),
    resembles: filled(draft.resembles),
    quotes: filled(draft.quotes),
    identifiers: filled([...clusters, ...competencies].map(({ identifier }) => identifier)),
  })
}

function filled(all: readonly unknown[] = []): number {
  return all.filter((one) => one !== undefined).length
}
