import type { Json } from './jsonTree'

/**
 * What the published schema of CASE 1.1 (case_v1p1_cfpackage-jsonschema1) says of each class: its fields, which of them may be left out
 * (`?`), and what they hold. No others are allowed.
 */
const classes: Readonly<Record<string, string>> = {
  CFPackage:
    'CFDocument: CFPckgDocument, CFItems?: CFPckgItem[], CFAssociations?: CFPckgAssociation[], CFDefinitions?: CFDefinition, CFRubrics?: CFRubric[], extensions?: object',
  CFRubric:
    'identifier: uuid, uri: string, title?: string, description?: string, lastChangeDateTime: date-time, CFRubricCriteria?: CFRubricCriterion[], extensions?: object',
  CFPckgItem:
    'identifier: uuid, fullStatement: string, alternativeLabel?: string, CFItemType?: string, uri: string, humanCodingScheme?: string, listEnumeration?: string, abbreviatedStatement?: string, conceptKeywords?: string[], conceptKeywordsURI?: LinkURI, notes?: string, subject?: string[], subjectURI?: LinkURI[], language?: string, educationLevel?: string[], CFItemTypeURI?: LinkURI, licenseURI?: LinkURI, statusStartDate?: date, statusEndDate?: date, lastChangeDateTime: date-time, extensions?: object',
  CFRubricCriterion:
    'identifier: uuid, uri: string, category?: string, description?: string, CFItemURI?: LinkURI, weight?: number, position?: integer, rubricId?: uuid, lastChangeDateTime: date-time, CFRubricCriterionLevels?: CFRubricCriterionLevel[], extensions?: object',
  CFRubricCriterionLevel:
    'identifier: uuid, uri: string, description?: string, quality?: string, score?: number, feedback?: string, position?: integer, rubricCriterionId?: uuid, lastChangeDateTime: date-time, extensions?: object[]',
  CFPckgDocument:
    'identifier: uuid, uri: string, frameworkType?: string, caseVersion?: 1.1|, creator: string, title: string, lastChangeDateTime: date-time, officialSourceURL?: string, publisher?: string, description?: string, subject?: string[], subjectURI?: LinkURI[], language?: string, version?: string, adoptionStatus?: string, statusStartDate?: date, statusEndDate?: date, licenseURI?: LinkURI, notes?: string, extensions?: object',
  CFPckgAssociation:
    'identifier: uuid, associationType: isChildOf|isPeerOf|isPartOf|exactMatchOf|precedes|isRelatedTo|replacedBy|exemplar|hasSkillLevel|isTranslationOf|ext:, sequenceNumber?: integer, uri: string, originNodeURI: LinkGenURI, destinationNodeURI: LinkGenURI, CFAssociationGroupingURI?: LinkURI, lastChangeDateTime: date-time, notes?: string, extensions?: object',
  CFDefinition:
    'CFConcepts?: CFConcept[], CFSubjects?: CFSubject[], CFLicenses?: CFLicense[], CFItemTypes?: CFItemType[], CFAssociationGroupings?: CFAssociationGrouping[], extensions?: object',
  CFLicense:
    'identifier: uuid, uri: string, title: string, description?: string, licenseText: string, lastChangeDateTime: date-time, extensions?: object',
  LinkURI: 'title: string, identifier: uuid, uri: string',
  LinkGenURI: 'title: string, identifier: string, uri: string, targetType?: CASE|ext:',
  CFItemType:
    'identifier: uuid, uri: string, title: string, description: string, hierarchyCode: string, typeCode?: string, lastChangeDateTime: date-time, extensions?: object',
  CFAssociationGrouping:
    'identifier: uuid, uri: string, title: string, description?: string, lastChangeDateTime: date-time, extensions?: object',
  CFSubject:
    'identifier: uuid, uri: string, title: string, hierarchyCode: string, description?: string, lastChangeDateTime: date-time, extensions?: object',
  CFConcept:
    'identifier: uuid, uri: string, title: string, keywords?: string, hierarchyCode: string, description?: string, lastChangeDateTime: date-time, extensions?: object',
}

/** Where a package is not as the published schema says; empty when all is well. */
export function caseFaults(value: Json | undefined, kind = 'CFPackage', path = ''): readonly string[] {
  if (kind.endsWith('[]')) {
    if (!Array.isArray(value)) return [`${path} is no list`]
    const items: readonly Json[] = value
    return items.flatMap((item, index) => caseFaults(item, kind.slice(0, -2), `${path}[${index}]`))
  }
  const fields = classes[kind]
  if (fields === undefined) return isOf(kind, value) ? [] : [`${path} is no ${kind}`]
  if (!isOf('object', value)) return [`${path} is no object`]
  const given = new Map<string, Json>(Object.entries(value as Readonly<Record<string, Json>>))
  const rules = fields.split(', ').map((rule) => /^(\w+)(\??): (.+)$/.exec(rule) ?? [])
  const unknown = [...given.keys()].filter((name) => rules.every(([, field]) => field !== name))
  return [
    ...unknown.map((name) => `${path}.${name} is no field of ${kind}`),
    ...rules.flatMap(([, name = '', optional, type = '']) => {
      const inside = given.get(name)
      if (inside === undefined) return optional === '?' ? [] : [`${path}.${name} is missing`]
      return caseFaults(inside, type, `${path}.${name}`)
    }),
  ]
}

function isOf(kind: string, value: Json | undefined): boolean {
  if (kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (kind === 'integer') return Number.isInteger(value)
  if (kind === 'number') return typeof value === 'number'
  if (typeof value !== 'string') return false
  if (kind === 'uuid') {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
  }
  if (kind === 'date-time') return !Number.isNaN(Date.parse(value)) && value.includes('T')
  if (kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(value)
  return kind.includes('|') ? kind.split('|').includes(value) : true
}
