/*
 * Two frameworks of other programs as CFPackages of CASE, with the fields that those write and this app passes over. Neither has a
 * rubric: hardly any has.
 */

const changed = '2025-03-04T10:11:12+00:00'
const school = 'https://frameworks.example.org'

function uuid(tail: number): string {
  return `7d0c1b52-aaaa-11ee-8c99-${tail.toString(16).padStart(12, '0')}`
}

function link(version: string, kind: string, tail: number, title: string) {
  return { title, identifier: uuid(tail), uri: `${school}/ims/case/${version}/${kind}/${uuid(tail)}` }
}

/** Of 1.0: what hangs at the top hangs at the document, a level lies between, and what is empty is null. */
export const framework1p0 = {
  CFDocument: {
    identifier: uuid(1),
    uri: `${school}/uri/${uuid(1)}`,
    creator: 'Department of Gardens',
    title: 'Gardening, Grades 9-12',
    lastChangeDateTime: changed,
    officialSourceURL: 'https://gardens.example.org/standards.pdf',
    publisher: null,
    description: null,
    subject: ['Horticulture'],
    subjectURI: [link('v1p0', 'CFSubjects', 90, 'Horticulture')],
    language: 'en-US',
    version: '2.1',
    adoptionStatus: 'Adopted',
    statusStartDate: '2020-01-01',
    statusEndDate: null,
    licenseURI: link('v1p0', 'CFLicenses', 91, 'CC BY 4.0'),
    notes: null,
    CFPackageURI: link('v1p0', 'CFPackages', 1, 'Gardening'),
  },
  CFItems: [
    anItem(10, 'Plants', 'P'),
    anItem(11, 'Growing', 'P.1'),
    anItem(12, 'Prunes trees so that they heal.', 'P.1.a'),
    anItem(13, 'Knows when to sow.', 'P.1.b'),
    anItem(20, 'Customers', null),
    anItem(21, 'Agrees on what the garden is for.', null),
  ],
  CFAssociations: [
    aChild(10, 1, null),
    aChild(20, 1, null),
    aChild(11, 10, 1),
    // Out of order, as they come from a database.
    aChild(13, 11, 2),
    aChild(12, 11, 1),
    aChild(21, 20, null),
    {
      identifier: uuid(70),
      uri: `${school}/uri/${uuid(70)}`,
      associationType: 'exactMatchOf',
      originNodeURI: link('v1p0', 'CFItems', 12, 'Prunes'),
      // Of somebody who has no identifiers.
      destinationNodeURI: { title: 'Pruning', uri: 'https://elsewhere.example.org/pruning' },
      lastChangeDateTime: changed,
    },
  ],
  CFDefinitions: { CFConcepts: null, CFSubjects: [], CFLicenses: [], CFItemTypes: [] },
  CFRubrics: [],
}

/** Of 1.1: wrapped, nothing hangs at the document, and numbers are written as text. */
export const framework1p1 = {
  CFPackage: {
    CFDocument: {
      identifier: uuid(201),
      uri: `urn:uuid:${uuid(201)}`,
      frameworkType: 'Competency framework',
      caseVersion: '1.1',
      creator: 'Vakgroep Hout',
      publisher: 'Vakgroep Hout',
      title: 'Meubelmaker',
      language: 'nl',
      version: '2026',
      lastChangeDateTime: changed,
      extensions: { otherProgram: { colour: 'oak' } },
    },
    CFItems: [
      { ...anItem(210, 'Ontwerpen', 'K1'), CFItemType: 'Kerntaak', alternativeLabel: 'Tekenen' },
      { ...anItem(211, 'Tekent een meubel op schaal.', 'K1-W1'), CFItemType: 'Werkproces' },
      { ...anItem(212, 'Maken', 'K2'), CFItemType: 'Kerntaak' },
      { ...anItem(213, 'Zaagt naar tekening.', 'K2-W1'), CFItemType: 'Werkproces' },
    ],
    CFAssociations: [
      { ...aChild(213, 212, null), sequenceNumber: '1', notes: '' },
      { ...aChild(211, 210, null), sequenceNumber: '1', extensions: { otherProgram: {} } },
    ],
  },
}

function anItem(tail: number, fullStatement: string, humanCodingScheme: string | null) {
  return {
    identifier: uuid(tail),
    uri: `${school}/uri/${uuid(tail)}`,
    CFDocumentURI: link('v1p0', 'CFDocuments', 1, 'Gardening'),
    fullStatement,
    alternativeLabel: null as string | null,
    CFItemType: 'Standard',
    humanCodingScheme,
    listEnumeration: null,
    abbreviatedStatement: null,
    conceptKeywords: ['tree'],
    notes: null,
    language: null,
    educationLevel: ['09', '10'],
    CFItemTypeURI: link('v1p0', 'CFItemTypes', 92, 'Standard'),
    licenseURI: null,
    statusStartDate: null,
    lastChangeDateTime: changed,
  }
}

function aChild(child: number, parent: number, sequenceNumber: number | null) {
  return {
    identifier: uuid(child * 1000 + parent),
    uri: `${school}/uri/${uuid(child * 1000 + parent)}`,
    associationType: 'isChildOf',
    CFDocumentURI: link('v1p0', 'CFDocuments', 1, 'Gardening'),
    originNodeURI: link('v1p0', 'CFItems', child, 'Child'),
    destinationNodeURI: link('v1p0', 'CFItems', parent, 'Parent'),
    sequenceNumber,
    CFAssociationGroupingURI: null,
    lastChangeDateTime: changed,
  }
}
