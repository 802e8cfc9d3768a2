import * as v from 'valibot'
import { profileSchema } from '../../content/profileSchema'
import type { Profile } from '../../domain/profile'
import { reservedNameIn } from '../../lib/reservedNames'
import { draftSchema, type ProfileDraft } from './ProfileDraft'
import type { ProfileProblem } from './ProfileFault'

export type Path = readonly (string | number)[]

export interface PathFault {
  readonly path: Path
  readonly problem: ProfileProblem
}

export type Checked =
  | { readonly type: 'Whole'; readonly draft: ProfileDraft; readonly profile: Profile }
  /** @property draft what of it can be worked on; absent where some field holds another kind of thing than it should. */
  | { readonly type: 'Faulty'; readonly draft?: ProfileDraft; readonly faults: readonly PathFault[] }

/** Whether the content of a file is a profile; all that is wrong with it, and not only the first. */
export function checkProfile(content: unknown): Checked {
  const reserved = reservedNameIn(content)
  if (reserved)
    return {
      type: 'Faulty',
      faults: [{ path: reserved, problem: { type: 'NotAnId', text: String(reserved.at(-1)) } }],
    }
  const parsed = v.safeParse(profileSchema, content)
  const drafted = v.safeParse(draftSchema, content)
  const draft = drafted.success ? drafted.output : undefined
  const across = draft ? faultsAcross(draft) : []
  const ofSchema = (parsed.issues ?? [])
    .map(faultOf)
    .filter(({ problem }) => !draft || !isToldAcross(problem))
  const faults = [...across, ...ofSchema]
  if (parsed.success && draft && faults.length === 0) return { type: 'Whole', draft, profile: parsed.output }
  return { type: 'Faulty', faults, ...(draft && { draft }) }
}

function faultOf(issue: v.BaseIssue<unknown>): PathFault {
  return {
    path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    problem: problemOf(issue),
  }
}

function problemOf({ type, received, message, input, expected }: v.BaseIssue<unknown>): ProfileProblem {
  if (received === 'undefined' || message === 'is empty') return { type: 'Missing' }
  if (type === 'min_length' && Array.isArray(input) && input.length === 0) return { type: 'EmptyList' }
  if (type === 'regex' && input === '') return { type: 'Missing' }
  if (type === 'regex') return { type: 'NotAnId', text: String(input) }
  const own = !message.startsWith('Invalid ')
  return { type: 'Other', problem: own ? message : `is ${received}, not ${String(expected)}` }
}

/** The schema says such things of a whole list or scale; `faultsAcross` says which and where. */
function isToldAcross(problem: ProfileProblem): boolean {
  return problem.type === 'Other' && /\btwice$|\bnorm that is not\b/.test(problem.problem)
}

interface Named {
  readonly path: Path
  readonly id: string
}

/** Ids that stand there twice, and ids of what is not there. */
function faultsAcross(draft: ProfileDraft): readonly PathFault[] {
  const clusters = named(['clusters'], draft.clusters)
  const competencies = (draft.clusters ?? []).flatMap((cluster, index) =>
    named(['clusters', index, 'competencies'], cluster.competencies),
  )
  const groups = named(['taskGroups'], draft.taskGroups)
  const tasks = (draft.taskGroups ?? []).flatMap(({ tasks: all }, index) =>
    named(['taskGroups', index, 'tasks'], all),
  )
  const concepts = named(['concepts'], draft.concepts)
  const resembles = draft.resembles ?? []
  const lines = resembles.flatMap((one, index) => named(['resembles', index, 'lines'], one.lines))
  return [
    ...[clusters, competencies, groups, tasks, concepts, named(['quotes'], draft.quotes)].flatMap(twice),
    ...twice(named(['resembles'], draft.resembles)),
    ...resembles.flatMap((one, index) => twice(named(['resembles', index, 'lines'], one.lines))),
    ...unknown(conceptsNamed(draft), concepts),
    ...unknown(lines, competencies),
    ...unknown(levelsNamed(draft), levelsOf(draft)),
  ]
}

function named(path: Path, items: readonly { readonly id: string }[] = []): readonly Named[] {
  return items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }))
}

function conceptsNamed({ clusters = [] }: ProfileDraft): readonly Named[] {
  return clusters.flatMap(({ competencies }, cluster) =>
    competencies.flatMap(({ concepts = [] }, competency) =>
      concepts.map((id, index) => ({
        id,
        path: ['clusters', cluster, 'competencies', competency, 'concepts', index],
      })),
    ),
  )
}

/** Levels that the norm and the examples are about. */
function levelsNamed({ scale, clusters = [] }: ProfileDraft): readonly Named[] {
  const norm = scale?.norm === undefined ? [] : [{ id: String(scale.norm), path: ['scale', 'norm'] }]
  const examples = clusters.flatMap(({ competencies }, cluster) =>
    competencies.flatMap(({ examples: all = {} }, competency) =>
      Object.keys(all).map((id) => ({
        id,
        path: ['clusters', cluster, 'competencies', competency, 'examples', id],
      })),
    ),
  )
  return levelsOf({ scale }).length === 0 ? [] : [...norm, ...examples]
}

function levelsOf({ scale }: Pick<ProfileDraft, 'scale'>): readonly Named[] {
  return (scale?.levels ?? []).map(({ value }, index) => ({
    id: String(value),
    path: ['scale', 'levels', index, 'value'],
  }))
}

function twice(all: readonly Named[]): readonly PathFault[] {
  return all.flatMap(({ path, id }, index) =>
    all.findIndex((other) => other.id === id) < index ? [{ path, problem: { type: 'Twice', text: id } }] : [],
  )
}

function unknown(all: readonly Named[], known: readonly Named[]): readonly PathFault[] {
  const ids = new Set(known.map(({ id }) => id))
  return all.flatMap(({ path, id }) =>
    ids.has(id) ? [] : [{ path, problem: { type: 'Unknown', text: id } }],
  )
}
