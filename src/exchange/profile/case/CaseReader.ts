import { grouped } from '../../../lib/grouped'
import { distinctIds, idFrom, kept } from '../identifiers'
import { losses, type Loss } from '../Loss'
import { fieldAt } from '../sheet/fieldAt'
import type { CaseCriterion, CaseItem, CasePackage } from './casePackage'
import { type Extended, ownFields, ownOf } from './ownFields'

/** An item at the top, and what lies below it and has nothing below itself. */
export interface Branch {
  readonly item: CaseItem
  readonly leaves: readonly CaseItem[]
}

/** Reads the objects of one framework. */
export class CaseReader {
  readonly #found: CasePackage
  readonly #language: string
  readonly #below: ReadonlyMap<string, readonly CaseItem[]>
  readonly #children: ReadonlySet<string>

  constructor(found: CasePackage) {
    this.#found = found
    this.#language = found.CFDocument.language ?? 'nl'
    const items = new Map(found.CFItems.map((item) => [item.identifier, item]))
    const children = found.CFAssociations.filter(
      ({ associationType }) => associationType === 'isChildOf',
    ).toSorted((a, b) => (a.sequenceNumber ?? 0) - (b.sequenceNumber ?? 0))
    const links = children.flatMap(({ originNodeURI, destinationNodeURI }) => {
      const item = items.get(originNodeURI.identifier)
      return item ? [{ item, parent: destinationNodeURI.identifier }] : []
    })
    this.#children = new Set(links.map(({ item }) => item.identifier))
    this.#below = new Map(
      [...grouped(links, ({ parent }) => parent)].map(([parent, all]) => [
        parent,
        all.map(({ item }) => item),
      ]),
    )
  }

  below(identifier: string): readonly CaseItem[] {
    return this.#below.get(identifier) ?? []
  }

  hasParent({ identifier }: CaseItem): boolean {
    return this.#children.has(identifier)
  }

  /** What lies below an item and has nothing below itself; frameworks may go round, and each item counts once. */
  leavesOf(top: CaseItem): readonly CaseItem[] {
    const seen = new Set<CaseItem>()
    const walk = (item: CaseItem): readonly CaseItem[] => {
      if (seen.has(item)) return []
      seen.add(item)
      const children = this.below(item.identifier)
      return children.length === 0 ? [item] : children.flatMap(walk)
    }
    return walk(top)
  }

  /** By item: its code where it has one, else the identifier. */
  idsOf(items: readonly CaseItem[]): ReadonlyMap<CaseItem, string> {
    const ids = items.map(({ humanCodingScheme = '', identifier }) => idFrom(humanCodingScheme) || identifier)
    const distinct = distinctIds(ids)
    return new Map(items.map((item, index) => [item, distinct[index] ?? item.identifier]))
  }

  texts(said: string | undefined, others: unknown): object {
    const all = {
      ...(said !== undefined && { [this.#language]: said }),
      ...(typeof others === 'object' && others),
    }
    return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''))
  }

  #maybe(name: string, said: string | undefined, others: unknown): object {
    return said === undefined ? {} : { [name]: this.texts(said, others) }
  }

  async cluster(
    profile: string,
    { item, leaves }: Branch,
    clusterIds: ReadonlyMap<CaseItem, string>,
    ids: ReadonlyMap<CaseItem, string>,
  ): Promise<object> {
    const id = clusterIds.get(item) ?? item.identifier
    const own = ownFields(item)
    const competencies = leaves.map(async (leaf) => {
      const code = ids.get(leaf) ?? leaf.identifier
      const { concepts } = ownFields(leaf)
      return {
        id: code,
        ...(await kept(leaf.identifier, profile, 'competency', { id: code })),
        text: this.texts(leaf.fullStatement, ownOf(leaf, 'text')),
        ...this.#maybe('plain', leaf.notes, ownOf(leaf, 'plain')),
        ...this.#examples(leaf),
        ...(concepts !== undefined && { concepts }),
      }
    })
    return {
      id,
      ...(await kept(item.identifier, profile, 'cluster', { id })),
      title: this.texts(item.fullStatement, own['title']),
      ...this.#maybe('shortTitle', item.abbreviatedStatement, own['shortTitle']),
      ...this.#maybe('summary', item.notes, own['summary']),
      ...(own['description'] !== undefined && { description: own['description'] }),
      competencies: await Promise.all(competencies),
    }
  }

  async taskGroup(profile: string, group: CaseItem): Promise<object> {
    const one = async (item: CaseItem, kind: 'taskGroup' | 'task') => {
      const id = idFrom(item.humanCodingScheme ?? '') || item.identifier
      return {
        id,
        ...(await kept(item.identifier, profile, kind, { id })),
        title: this.texts(item.fullStatement, ownOf(item, 'title')),
      }
    }
    const tasks = this.below(group.identifier).map((task) => one(task, 'task'))
    return { ...(await one(group, 'taskGroup')), tasks: await Promise.all(tasks) }
  }

  async concept(
    profile: string,
    concept: NonNullable<CasePackage['CFDefinitions']>['CFConcepts'][number],
  ): Promise<object> {
    const id = idFrom(concept.hierarchyCode ?? '') || idFrom(concept.title) || concept.identifier
    return {
      id,
      ...(await kept(concept.identifier, profile, 'concept', { id })),
      term: this.texts(concept.title, ownOf(concept, 'term')),
      meaning: this.texts(concept.description ?? concept.title, ownOf(concept, 'meaning')),
    }
  }

  #criteria(): readonly CaseCriterion[] {
    return this.#found.CFRubrics.flatMap(({ CFRubricCriteria }) => CFRubricCriteria)
  }

  scale(): object {
    const criterion = this.#criteria().find(({ CFItemURI }) => CFItemURI === undefined)
    if (!criterion) return {}
    const rubric = this.#found.CFRubrics.find(({ CFRubricCriteria }) => CFRubricCriteria.includes(criterion))
    const { norm, notApplicable } = ownFields(rubric ?? {})
    const levels = byPlace(criterion).map(({ quality, description, score, position }) => {
      const value = score ?? position
      return {
        ...(value !== undefined && { value }),
        ...this.#maybe('label', quality, fieldAt(ownOf(criterion, 'label'), String(value))),
        ...this.#maybe('anchor', description, fieldAt(ownOf(criterion, 'anchor'), String(value))),
      }
    })
    return {
      scale: {
        levels,
        ...(norm !== undefined && { norm }),
        ...(notApplicable !== undefined && { notApplicable }),
      },
    }
  }

  #examples({ identifier }: CaseItem): object {
    const criterion = this.#criteria().find(({ CFItemURI }) => CFItemURI?.identifier === identifier)
    if (!criterion) return {}
    const others = ownOf(criterion, 'examples')
    const examples = byPlace(criterion).flatMap(({ score, description }) =>
      score === undefined || description === undefined
        ? []
        : [[String(score), this.texts(description, fieldAt(others, String(score)))] as const],
    )
    return examples.length > 0 ? { examples: Object.fromEntries(examples) } : {}
  }

  lost(used: ReadonlySet<CaseItem>): readonly Loss[] {
    const { CFItems, CFAssociations, CFDocument } = this.#found
    const own = (item: Extended) => Object.keys(ownFields(item)).length > 0
    return losses({
      levelsBetween: CFItems.filter((item) => !used.has(item)).length,
      relations: CFAssociations.filter(({ associationType }) => associationType !== 'isChildOf').length,
      rubrics: this.#criteria().filter(({ CFItemURI }) => CFItemURI === undefined).length > 1 ? 1 : 0,
      licenses: [CFDocument, ...CFItems].filter(({ licenseURI }) => licenseURI !== undefined).length,
      subjects: [CFDocument, ...CFItems].filter(({ subject }) => subject !== undefined && subject.length > 0)
        .length,
      codes: CFItems.filter((item) => !own(item) && (item.educationLevel?.length ?? 0) > 0).length,
    })
  }
}

function byPlace({ CFRubricCriterionLevels = [] }: CaseCriterion) {
  return CFRubricCriterionLevels.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
}
