import type { Instant } from '../../../lib/instant'
import { identifierOf } from '../identifiers'
import type { DraftCluster, DraftConcept, DraftTaskGroup, Texts } from '../ProfileDraft'
import { ownName } from './casePackage'

export interface Node {
  readonly title: string
  readonly identifier: string
}

interface Placed {
  readonly item: object
  readonly node: Node
  readonly parent: Node
}

/** Writes the objects of one framework. */
export class CaseWriter {
  readonly profile: string
  readonly changed: Instant
  readonly language: string

  constructor(profile: string, changed: Instant, language: string) {
    this.profile = profile
    this.changed = changed
    this.language = language
  }

  /** What every object begins with. */
  head(identifier: string): object {
    return { identifier, uri: uriOf(identifier), lastChangeDateTime: this.changed }
  }

  say(texts: Texts | undefined): string {
    return texts?.[this.language] ?? Object.values(texts ?? {})[0] ?? ''
  }

  /** The other languages of a text; undefined where there are none. Of a text that lacks the first: all, and that one empty. */
  others(texts: Texts | undefined): Texts | undefined {
    if (texts && !(this.language in texts)) return { ...texts, [this.language]: '' }
    const { [this.language]: _said, ...others } = texts ?? {}
    return Object.keys(others).length > 0 ? others : undefined
  }

  own(fields: object): object {
    const filled = Object.entries(fields).filter(([, value]) => value !== undefined)
    return filled.length > 0 ? { extensions: { [ownName]: Object.fromEntries(filled) } } : {}
  }

  async clusters(clusters: readonly DraftCluster[], root: Node): Promise<readonly Placed[]> {
    const placed = clusters.map(async (cluster): Promise<readonly Placed[]> => {
      const { title, shortTitle, summary, description } = cluster
      const node = await this.#node('cluster', cluster, title)
      const own = {
        title: this.others(title),
        shortTitle: this.others(shortTitle),
        summary: this.others(summary),
        description,
      }
      const item = {
        ...this.#item(node, cluster.id, 'Cluster'),
        ...(shortTitle && { abbreviatedStatement: this.say(shortTitle) }),
        ...(summary && { notes: this.say(summary) }),
        ...this.own(own),
      }
      return [{ item, node, parent: root }, ...(await this.#competencies(cluster, node))]
    })
    return (await Promise.all(placed)).flat()
  }

  async #competencies({ competencies }: DraftCluster, parent: Node): Promise<readonly Placed[]> {
    return Promise.all(
      competencies.map(async (one): Promise<Placed> => {
        const { text, plain, concepts } = one
        const node = await this.#node('competency', one, text)
        const own = { text: this.others(text), plain: this.others(plain), concepts }
        const item = {
          ...this.#item(node, one.id, 'Competency'),
          ...(plain && { notes: this.say(plain) }),
          ...this.own(own),
        }
        return { item, node, parent }
      }),
    )
  }

  async taskGroups(groups: readonly DraftTaskGroup[], root: Node): Promise<readonly Placed[]> {
    const placed = groups.map(async (group): Promise<readonly Placed[]> => {
      const node = await this.#node('taskGroup', group, group.title)
      const tasks = group.tasks.map(async (task): Promise<Placed> => {
        const own = await this.#node('task', task, task.title)
        const item = {
          ...this.#item(own, task.id, 'Task'),
          ...this.own({ kind: 'task', title: this.others(task.title) }),
        }
        return { item, node: own, parent: node }
      })
      const item = {
        ...this.#item(node, group.id, 'Task group'),
        ...this.own({ kind: 'taskGroup', title: this.others(group.title) }),
      }
      return [{ item, node, parent: root }, ...(await Promise.all(tasks))]
    })
    return (await Promise.all(placed)).flat()
  }

  async concepts(concepts: readonly DraftConcept[]): Promise<readonly object[]> {
    return Promise.all(
      concepts.map(async (concept) => ({
        ...this.head(await identifierOf(this.profile, 'concept', concept)),
        title: this.say(concept.term),
        hierarchyCode: concept.id,
        description: this.say(concept.meaning),
        ...this.own({ term: this.others(concept.term), meaning: this.others(concept.meaning) }),
      })),
    )
  }

  /** What lies in what, in the order in which it stands there. */
  async associations(placed: readonly Placed[]): Promise<readonly object[]> {
    return Promise.all(
      placed.map(async ({ node, parent }, index) => ({
        ...this.head(await identifierOf(this.profile, 'association', { id: node.identifier })),
        associationType: 'isChildOf',
        sequenceNumber: index + 1,
        originNodeURI: linkTo(node),
        destinationNodeURI: linkTo(parent),
      })),
    )
  }

  async #node(
    kind: 'cluster' | 'competency' | 'taskGroup' | 'task',
    one: Parameters<typeof identifierOf>[2],
    texts: Texts | undefined,
  ): Promise<Node> {
    return { title: this.say(texts), identifier: await identifierOf(this.profile, kind, one) }
  }

  #item({ identifier, title }: Node, code: string, type: string): object {
    return {
      ...this.head(identifier),
      fullStatement: title,
      humanCodingScheme: code,
      CFItemType: type,
      language: this.language,
    }
  }
}

/** There is no server that answers for it: the address is the identifier itself (RFC 9562, 4). */
function uriOf(identifier: string): string {
  return `urn:uuid:${identifier}`
}

export function linkTo({ title, identifier }: Node): object {
  return { title, identifier, uri: uriOf(identifier) }
}
