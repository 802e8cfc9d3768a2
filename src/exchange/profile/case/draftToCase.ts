import type { Instant } from '../../../lib/instant'
import { identifierOf } from '../identifiers'
import type { ProfileDraft } from '../ProfileDraft'
import { CaseWriter } from './CaseWriter'
import { rubricOf } from './rubricOf'

/**
 * A whole profile as a CFPackage of 1EdTech's CASE 1.1. Clusters, competencies, tasks and concepts are items and concepts of the framework, levels and
 * examples are a rubric. CASE knows one language of a text: the others, and what it has no field for, go in `extensions`, so that
 * nothing is lost between two of these apps. Identifiers are always the same for the same profile.
 * @param changed when it changed last; CASE asks for it everywhere.
 */
export async function draftToCase(draft: ProfileDraft, changed: Instant): Promise<object> {
  const { id = '', clusters = [], taskGroups = [], concepts = [], scale, title, publisher, version } = draft
  const { identifier: _identifier, id: _id, $schema: _schema, title: _title, ...about } = draft
  const language = Object.keys(title ?? {})[0] ?? 'nl'
  const writer = new CaseWriter(id, changed, language)
  const document = await identifierOf(id, 'document', { id, identifier: draft.identifier })
  const root = { title: writer.say(title), identifier: document }
  const clusterItems = await writer.clusters(clusters, root)
  const taskItems = await writer.taskGroups(taskGroups, root)
  const {
    clusters: _clusters,
    taskGroups: _groups,
    concepts: _concepts,
    scale: _scale,
    publisher: _publisher,
    version: _version,
    ...rest
  } = about
  return {
    CFDocument: {
      ...writer.head(document),
      caseVersion: '1.1',
      creator: publisher,
      publisher,
      title: writer.say(title),
      version,
      language,
      ...writer.own({ id, title: writer.others(title), ...rest }),
    },
    CFItems: [...clusterItems, ...taskItems].map(({ item }) => item),
    CFAssociations: await writer.associations([...clusterItems, ...taskItems]),
    ...(concepts.length > 0 && { CFDefinitions: { CFConcepts: await writer.concepts(concepts) } }),
    ...(scale && { CFRubrics: [await rubricOf(writer, scale, clusters)] }),
  }
}
