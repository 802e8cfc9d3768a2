import {
  type Cluster,
  type Competency,
  type Concept,
  type Profile,
  type ScaleLevel,
  type TaskGroup,
  type TitledQuotation,
} from '../../domain/profile'
import type { Language, LocalizedText } from '../../domain/text'
import { foldText } from '../../lib/foldText'

export interface FoundCluster {
  readonly cluster: Cluster
  /** The ones to show: those that match, or all where only the cluster itself does. */
  readonly competencies: readonly FoundCompetency[]
  /** Whether what was looked for stands in the publisher's description. */
  readonly inDescription: boolean
}

export interface FoundCompetency {
  readonly competency: Competency
  /** Whether what was looked for stands in its examples, so that they must be open to see it. */
  readonly inExamples: boolean
}

/** The part of a profile in which all the words stand. Without words that is all of it. */
export interface Found {
  /** How many levels, clusters, competencies, tasks, concepts and quotations match. */
  readonly count: number
  readonly levels: readonly ScaleLevel[]
  readonly clusters: readonly FoundCluster[]
  readonly taskGroups: readonly TaskGroup[]
  readonly concepts: readonly Concept[]
  readonly quotes: readonly TitledQuotation[]
}

export function searchProfile(profile: Profile, words: readonly string[], language: Language): Found {
  const holds = (texts: readonly (string | LocalizedText)[]) => holdsAll(texts, words, language)
  const levels = profile.scale.levels.filter(({ value, label, anchor }) => holds([`${value}`, label, anchor]))
  const concepts = profile.concepts.filter(({ term, meaning }) => holds([term, meaning]))
  const quotes = (profile.quotes ?? []).filter(({ title, text }) => holds([title, text, text.nl]))
  const taskGroups = profile.taskGroups
    .map((group) => ({ ...group, tasks: group.tasks.filter(({ title }) => holds([title, group.title])) }))
    .filter(({ tasks }) => tasks.length > 0)
  const clusters = profile.clusters.map((cluster) => searchCluster(cluster, holds))
  return {
    count: [
      levels.length,
      concepts.length,
      quotes.length,
      ...taskGroups.map(({ tasks }) => tasks.length),
      ...clusters.map(({ count }) => count),
    ].reduce((sum, one) => sum + one, 0),
    levels,
    clusters: clusters.filter(({ count }) => count > 0),
    taskGroups,
    concepts,
    quotes,
  }
}

type Holds = (texts: readonly (string | LocalizedText)[]) => boolean

function searchCluster(cluster: Cluster, holds: Holds): FoundCluster & { readonly count: number } {
  const inDescription =
    cluster.description !== undefined && holds([cluster.description, cluster.description.nl])
  const itself = inDescription || holds([cluster.title, cluster.shortTitle, ...given(cluster.summary)])
  const matching = cluster.competencies.filter((competency) => holds(textsOf(competency)))
  const shown = matching.length > 0 ? matching : cluster.competencies
  return {
    cluster,
    inDescription,
    count: matching.length + Number(itself),
    competencies: shown.map((competency) => ({
      competency,
      inExamples: matching.includes(competency) && !holds(shownTexts(competency)),
    })),
  }
}

/** Number, official text (the Dutch one always stands there) and plain words. */
function shownTexts({ id, text, plain }: Competency): readonly (string | LocalizedText)[] {
  return [id, text, text.nl, ...given(plain)]
}

/** The same, and the examples that are folded away. */
function textsOf(competency: Competency): readonly (string | LocalizedText)[] {
  return [...shownTexts(competency), ...Object.values(competency.examples)]
}

function given(text: LocalizedText | undefined): readonly LocalizedText[] {
  return text ? [text] : []
}

/** Whether each word stands somewhere in the texts, as the reader sees them. */
function holdsAll(
  texts: readonly (string | LocalizedText)[],
  words: readonly string[],
  language: Language,
): boolean {
  const shown = texts.map((text) => (typeof text === 'string' ? text : text[language]))
  const { text } = foldText(shown.join('\n'))
  return words.every((word) => text.includes(word))
}
