import { kept, idFrom } from '../identifiers'
import type { Loss } from '../Loss'
import { ownName, type CasePackage } from './casePackage'
import { type Branch, CaseReader } from './CaseReader'
import { ownFields, ownOf } from './ownFields'

type Steps = readonly (string | number)[]

export interface CaseRead {
  readonly content: object
  readonly lost: readonly Loss[]
  /** Where a part of the profile stood in the package. */
  readonly wayTo: (path: Steps) => Steps
}

/**
 * A framework as far as a profile has a place for it. What hangs at the document are the clusters; of what hangs deeper, what has nothing
 * below it is a competency. What these apps put into `extensions` comes back as it was.
 */
export async function caseToContent(found: CasePackage): Promise<CaseRead> {
  const reader = new CaseReader(found)
  const { CFDocument: document, CFDefinitions } = found
  const tops = reader.below(document.identifier)
  const roots = tops.length > 0 ? tops : found.CFItems.filter((item) => !reader.hasParent(item))
  const groups = roots.filter((item) => ownOf(item, 'kind') === 'taskGroup')
  const branches = roots
    .filter((item) => !groups.includes(item))
    .map((item) => ({ item, leaves: reader.leavesOf(item) }))
  const ids = reader.idsOf(branches.flatMap(({ leaves }) => leaves))
  const clusterIds = reader.idsOf(branches.map(({ item }) => item))
  const named = ownOf(document, 'id')
  const id = typeof named === 'string' ? named : idFrom(document.title) || document.identifier
  const { kind: _kind, ...own } = ownFields(document)
  const content = {
    ...own,
    id,
    ...(await kept(document.identifier, id, 'document', { id })),
    ...(document.version !== undefined && { version: document.version }),
    publisher: document.publisher ?? document.creator,
    title: reader.texts(document.title, ownOf(document, 'title')),
    ...reader.scale(),
    clusters: await Promise.all(branches.map((branch) => reader.cluster(id, branch, clusterIds, ids))),
    ...some('taskGroups', await Promise.all(groups.map((group) => reader.taskGroup(id, group)))),
    ...some(
      'concepts',
      await Promise.all((CFDefinitions?.CFConcepts ?? []).map((one) => reader.concept(id, one))),
    ),
  }
  const used = [
    ...branches.flatMap(({ item, leaves }) => [item, ...leaves]),
    ...groups.flatMap((group) => [group, ...reader.below(group.identifier)]),
  ]
  return { content, lost: reader.lost(new Set(used)), wayTo: (path) => wayTo(path, found, branches) }
}

function some(name: string, items: readonly object[]): object {
  return items.length > 0 ? { [name]: items } : {}
}

/** Items by their place in the package; anything else stands in the package as a whole. */
function wayTo(
  [part, cluster, inside, competency]: Steps,
  { CFItems, CFRubrics }: CasePackage,
  branches: readonly Branch[],
): Steps {
  if (part === 'scale') {
    // What a rubric has no field for stands in its extensions: to say that the rubric is missing would be untrue.
    const isOwn = CFRubrics.length > 0 && (cluster === 'norm' || cluster === 'notApplicable')
    return isOwn ? ['CFRubrics', 0, 'extensions', ownName, cluster] : ['CFRubrics']
  }
  const branch = part === 'clusters' ? branches[Number(cluster)] : undefined
  const item = inside === 'competencies' ? branch?.leaves[Number(competency)] : branch?.item
  return item ? ['CFItems', CFItems.indexOf(item)] : ['CFDocument']
}
