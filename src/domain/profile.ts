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
  readonly plain: LocalizedText
  /** Behaviour examples of this project's own, by level. */
  readonly examples: Readonly<Record<'2' | '4' | '5', LocalizedText>>
}

export interface ClusterWording {
  readonly id: ClusterId
  readonly title: LocalizedText
  /** Short enough for the axis of a radar on a phone. */
  readonly shortTitle: LocalizedText
  readonly competencies: readonly CompetencyWording[]
}

export interface Cluster extends ClusterWording {
  readonly summary: LocalizedText
  readonly competencies: readonly Competency[]
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
  /** The five levels, lowest first. */
  readonly levels: readonly ScaleLevel[]
  /** The level that the profile describes. */
  readonly norm: Level
  readonly notApplicable: { readonly label: LocalizedText; readonly anchor: LocalizedText }
}

/** Where quoted wording comes from. */
export interface Source {
  readonly document: string
  readonly section: string
  readonly note: LocalizedText
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
  readonly source: Source
  readonly clusters: readonly Cluster[]
  readonly taskGroups: readonly TaskGroup[]
  readonly concepts: readonly Concept[]
}

/** Every competency of the profile, in its own order. */
export function competenciesOf<C extends CompetencyWording>(profile: {
  readonly clusters: readonly { readonly competencies: readonly C[] }[]
}): readonly C[] {
  return profile.clusters.flatMap((cluster) => cluster.competencies)
}
