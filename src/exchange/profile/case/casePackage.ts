import * as v from 'valibot'

/*
 * What is read of a CFPackage of 1EdTech's CASE, 1.0 or 1.1: the two differ in fields that are passed over here. Field names are
 * those of the published JSON Schema (case_v1p1_cfpackage-jsonschema1). Whatever is missing and needed is told with its place.
 */

const text = v.optional(v.string())
const extensions = v.optional(v.record(v.string(), v.unknown()))
/** What leads to another framework may have an address alone. */
const link = v.object({ identifier: v.optional(v.string(), '') })
const count = v.optional(v.number())

const item = v.object({
  identifier: v.pipe(v.string(), v.nonEmpty('is empty')),
  fullStatement: v.pipe(v.string(), v.nonEmpty('is empty')),
  abbreviatedStatement: text,
  humanCodingScheme: text,
  notes: text,
  language: text,
  educationLevel: v.optional(v.array(v.string())),
  subject: v.optional(v.array(v.string())),
  licenseURI: v.optional(v.unknown()),
  extensions,
})

const association = v.object({
  associationType: v.string(),
  /** An order of another kind is no reason to refuse all of it. */
  sequenceNumber: v.fallback(count, undefined),
  originNodeURI: link,
  destinationNodeURI: link,
})

const level = v.object({ quality: text, description: text, score: count, position: count })

const criterion = v.object({
  CFItemURI: v.optional(link),
  CFRubricCriterionLevels: v.optional(v.array(level)),
  extensions,
})

const concept = v.object({
  identifier: v.string(),
  title: v.string(),
  hierarchyCode: text,
  description: text,
  extensions,
})

export const casePackage = v.object({
  CFDocument: v.object({
    identifier: v.pipe(v.string(), v.nonEmpty('is empty')),
    title: v.pipe(v.string(), v.nonEmpty('is empty')),
    creator: text,
    publisher: text,
    version: text,
    language: text,
    subject: v.optional(v.array(v.string())),
    licenseURI: v.optional(v.unknown()),
    extensions,
  }),
  CFItems: v.optional(v.array(item), []),
  CFAssociations: v.optional(v.array(association), []),
  CFRubrics: v.optional(
    v.array(v.object({ CFRubricCriteria: v.optional(v.array(criterion), []), extensions })),
    [],
  ),
  CFDefinitions: v.optional(v.object({ CFConcepts: v.optional(v.array(concept), []) })),
})

export type CasePackage = v.InferOutput<typeof casePackage>
export type CaseItem = CasePackage['CFItems'][number]
export type CaseCriterion = CasePackage['CFRubrics'][number]['CFRubricCriteria'][number]

/** Below this name stands, in `extensions`, what CASE has no field for, called as in a profile. */
export const ownName = 'groeispiegel'

/** The same JSON without what is null: so some programs write what they have nothing for. */
export function withoutNulls(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(withoutNulls)
  if (typeof content !== 'object' || content === null) return content
  const filled = Object.entries(content).filter(([, value]) => value !== null)
  return Object.fromEntries(filled.map(([name, value]) => [name, withoutNulls(value)]))
}
