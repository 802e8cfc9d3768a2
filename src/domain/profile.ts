import type { Branded } from '../lib/brand'
import type { Level } from './score'
import type { LocalizedText } from './text'

export type ProfileId = Branded<string, 'ProfileId'>
export type ClusterId = Branded<string, 'ClusterId'>
export type CompetencyId = Branded<string, 'CompetencyId'>
export type TaskId = Branded<string, 'TaskId'>

/** What of a competency is needed to read its scores. */
export interface CompetencyWording {
  readonly id: CompetencyId
  /** The official wording, word for word, without its number. */
  readonly text: LocalizedText
}

export interface Competency extends CompetencyWording {
  readonly plain?: LocalizedText | undefined
  /** Behaviour examples, by the number of their level; not every level needs one. */
  readonly examples: Readonly<Record<string, LocalizedText>>
  /** The ids of concepts that its texts speak of. */
  readonly concepts?: readonly string[] | undefined
}

export interface ClusterWording {
  readonly id: ClusterId
  readonly title: LocalizedText
  /** Short enough for the axis of a radar on a phone. */
  readonly shortTitle: LocalizedText
  readonly competencies: readonly CompetencyWording[]
}

export interface Cluster extends ClusterWording {
  readonly summary?: LocalizedText | undefined
  /** The publisher's own, word for word. */
  readonly description?: LocalizedText | undefined
  readonly competencies: readonly Competency[]
}

/** Competencies that are easily taken for one another, and what sets each apart. */
export interface Resemblance {
  readonly id: string
  readonly lines: readonly { readonly id: CompetencyId; readonly line: LocalizedText }[]
}

export interface Task {
  readonly id: TaskId
  readonly title: LocalizedText
}

export interface TaskGroup {
  readonly id: string
  readonly title: LocalizedText
  readonly tasks: readonly Task[]
}

export interface Concept {
  readonly id: string
  readonly term: LocalizedText
  readonly meaning: LocalizedText
}

export interface ScaleLevel {
  readonly value: Level
  readonly label: LocalizedText
  readonly anchor: LocalizedText
}

export interface Scale {
  /** Three to seven levels, lowest first; their numbers are the profile's own. */
  readonly levels: readonly ScaleLevel[]
  /** The level that the profile describes. */
  readonly norm: Level
  readonly notApplicable: { readonly label: LocalizedText; readonly anchor: LocalizedText }
}

/** Where quoted wording comes from. */
export interface Source {
  readonly document: string
  readonly section?: string | undefined
  readonly note?: LocalizedText | undefined
}

/** Words of the publisher, word for word; the English is a translation. */
export interface Quotation {
  /** Of the source. */
  readonly section: string
  readonly text: LocalizedText
}

export interface TitledQuotation extends Quotation {
  readonly id: string
  readonly title: LocalizedText
}

/** What of a profile is needed to read its scores, years later and elsewhere too: a report carries it along. */
export interface ProfileWording {
  readonly id: ProfileId
  readonly version: string
  readonly title: LocalizedText
  readonly scale: Scale
  readonly clusters: readonly ClusterWording[]
}

/** A competency profile: what there is to score, and on which scale. */
export interface Profile extends ProfileWording {
  readonly publisher: string
  readonly source?: Source | undefined
  /** What the profile is not for, as its publisher says. */
  readonly limits?: Quotation | undefined
  /** Whose the summaries, plain lines and examples are, where they are not the publisher's. */
  readonly explanationOrigin?: LocalizedText | undefined
  /** Whose the scale and its norm are, where they are not the publisher's. */
  readonly scaleOrigin?: LocalizedText | undefined
  /** What the publisher says about the profession. */
  readonly quotes?: readonly TitledQuotation[] | undefined
  readonly clusters: readonly Cluster[]
  readonly resembles?: readonly Resemblance[] | undefined
  /** None where the publisher describes no tasks. */
  readonly taskGroups: readonly TaskGroup[]
  readonly concepts: readonly Concept[]
  /** What the people are called that one works for, more than one of them: "cliënten". */
  readonly people?: LocalizedText | undefined
  /** What stands above the first screen. */
  readonly headline?: LocalizedText | undefined
}

/** The behaviour examples of a competency with their levels, the lowest first. */
export function examplesOf(
  { levels }: Pick<Scale, 'levels'>,
  { examples }: Pick<Competency, 'examples'>,
): readonly { readonly level: ScaleLevel; readonly example: LocalizedText }[] {
  return levels.flatMap((level) => {
    const example = examples[level.value]
    return example ? [{ level, example }] : []
  })
}

/** Whether a profile says more about a competency than its text. */
export function isExplained(profile: Profile, competency: Competency): boolean {
  const { plain, concepts = [] } = competency
  return (
    plain !== undefined ||
    examplesOf(profile.scale, competency).length > 0 ||
    profile.concepts.some(({ id }) => concepts.includes(id)) ||
    lookAlikesOf(profile, competency).length > 0
  )
}

/** The groups that a competency is in, with those of it that are in the profile; alone it looks like nothing. */
export function lookAlikesOf(
  profile: Pick<Profile, 'clusters' | 'resembles'>,
  { id }: Pick<Competency, 'id'>,
): readonly Resemblance[] {
  const known = competenciesOf(profile).map((one) => one.id)
  return (profile.resembles ?? [])
    .map((group) => ({ ...group, lines: group.lines.filter((line) => known.includes(line.id)) }))
    .filter(({ lines }) => lines.length > 1 && lines.some((line) => line.id === id))
}

/** Every competency of the profile, in its own order. */
export function competenciesOf<C extends CompetencyWording>(profile: {
  readonly clusters: readonly { readonly competencies: readonly C[] }[]
}): readonly C[] {
  return profile.clusters.flatMap((cluster) => cluster.competencies)
}
