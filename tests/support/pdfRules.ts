import { drawnOn, toUnicode } from './pdfContent'
import { isDictionary, isRef, type PdfDictionary, type PdfFile, type PdfValue } from './pdfFile'
import { allOf, structureOf, type Tagged } from './pdfStructure'

/** What a rule finds wrong, in words; nothing when it is kept. */
type Rule = (file: PdfFile) => readonly string[]

/** As much of PDF/UA-1 (ISO 14289-1) as a program can see in files made here. */
export const accessibilityRules = {
  'the catalogue says language, tags and title': (file) => [
    ...missing(typeof file.get(file.root, 'Lang') === 'string', 'Lang'),
    ...missing(file.get(file.root, 'MarkInfo', 'Marked') === true, 'MarkInfo'),
    ...missing(file.get(file.root, 'ViewerPreferences', 'DisplayDocTitle') === true, 'DisplayDocTitle'),
    ...missing(file.dictionary(file.root, 'StructTreeRoot') !== undefined, 'StructTreeRoot'),
    ...missing(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmpOf(file)), 'pdfuaid'),
  ],
  'everything drawn is text of an element or decoration': (file) =>
    file.pages().flatMap((page, index) =>
      drawnOn(file, page)
        .filter(({ mark }) => mark === undefined)
        .map(({ operator, text }) => `page ${index + 1}: ${operator} ${text}`),
    ),
  'every mark belongs to one element, both ways': (file) =>
    file.pages().flatMap((page, index) => {
      const key = file.get(page, 'StructParents')
      const numbers = file.list(file.root, 'StructTreeRoot', 'ParentTree', 'Nums')
      const parents = file.resolve(numbers[numbers.indexOf(key ?? -1) + 1])
      const inPage = new Set(drawnOn(file, page).flatMap(({ mark }) => mark?.id ?? []))
      const named = allOf(structureOf(file)).flatMap(({ content }) =>
        content.filter((part) => part.page === index),
      )
      const ids = named.map(({ id }) => id)
      return [
        ...missing(
          (Array.isArray(parents) ? parents.length : 0) === ids.length,
          `parents of page ${index + 1}`,
        ),
        ...missing(new Set(ids).size === ids.length, `one element for each mark of page ${index + 1}`),
        ...[...inPage]
          .filter((id) => !ids.includes(id))
          .map((id) => `mark ${id} of page ${index + 1} is nobody's`),
      ]
    }),
  'the tab order follows the structure': (file) =>
    file
      .pages()
      .flatMap((page) => [
        ...missing(file.name(page, 'Tabs') === 'S', 'Tabs'),
        ...missing(
          !isTagged(file, page) || typeof file.get(page, 'StructParents') === 'number',
          'StructParents',
        ),
      ]),
  'elements have names that programs know': (file) =>
    elements(file)
      .filter(({ type }) => !known.has(type))
      .map(({ type }) => type),
  'headings begin with H1 and skip no level': (file) => {
    const levels = elements(file).flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []))
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`H${level} after H${levels[index - 1] ?? 0}`] : [],
    )
  },
  'a figure has words and a place': (file) =>
    elements(file, 'Figure').flatMap(({ dictionary }) => [
      ...missing(Boolean(file.get(dictionary, 'Alt')), 'Alt'),
      ...missing(file.list(dictionary, 'A', 'BBox').length === 4, 'BBox'),
    ]),
  'a list is made of items with a body, and says how it counts': (file) =>
    elements(file, 'L').flatMap(({ dictionary, children }) => [
      ...missing(file.name(dictionary, 'A', 'ListNumbering') !== undefined, 'ListNumbering'),
      ...missing(children.length > 0 && children.every(({ type }) => type === 'LI'), 'LI'),
      ...missing(
        children.every((item) => typesIn(item) === 'Lbl LBody'),
        'Lbl and LBody',
      ),
    ]),
  'a table has heads with a scope, and rows of the same length': (file) =>
    elements(file, 'Table').flatMap((table) => {
      const rows = allOf([table]).filter(({ type }) => type === 'TR')
      const heads = allOf([table]).filter(({ type }) => type === 'TH')
      return [
        ...missing(/^(Caption )?THead( TBody)?$/.test(typesIn(table)), 'Caption, THead, TBody'),
        ...missing(
          new Set(rows.map(({ children }) => children.length)).size === 1,
          'rows of the same length',
        ),
        ...missing(
          heads.every(({ dictionary }) =>
            ['Row', 'Column'].includes(file.name(dictionary, 'A', 'Scope') ?? ''),
          ),
          'Scope',
        ),
      ]
    }),
  'a link has words, is printed, and belongs to an element that holds its text': (file) => {
    const links = file.pages().flatMap((page) => file.list(page, 'Annots'))
    const held = elements(file, 'Link').flatMap(({ dictionary }) =>
      file.list(dictionary, 'K').flatMap((kid) => file.reference(kid, 'Obj') ?? []),
    )
    return [
      ...links.flatMap((link) => [
        ...missing(file.name(link, 'Subtype') === 'Link' && file.get(link, 'F') === 4, 'a printed link'),
        ...missing(Boolean(file.get(link, 'Contents')), 'Contents'),
        ...missing(typeof file.get(link, 'StructParent') === 'number', 'StructParent'),
      ]),
      ...missing(JSON.stringify(held) === JSON.stringify(links), 'an element for each link'),
      ...missing(
        elements(file, 'Link').every(({ content }) => content.length > 0),
        'the text of a link',
      ),
    ]
  },
  'bookmarks have a title and lead to a page': (file) => bookmarkFaults(file),
} satisfies Readonly<Record<string, Rule>>

/** As much of PDF/A-3 level A (ISO 19005-3) as a program can see in files made here. */
export const archiveRules = {
  'the file has an identity and is not locked': (file) => [
    ...missing(file.list(file.trailer, 'ID').length === 2, 'ID'),
    ...missing(file.get(file.trailer, 'Encrypt') === undefined, 'no Encrypt'),
    ...missing(/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(file.bytes.toString('latin1', 0, 20)), 'header'),
  ],
  'it says that it is PDF/A-3a, readable without unpacking': (file) => [
    ...missing(file.name(file.root, 'Metadata', 'Filter') === undefined, 'no Filter'),
    ...missing(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(xmpOf(file)), 'pdfaid'),
    ...missing(/<pdfaSchema:prefix>pdfuaid</.test(xmpOf(file)), 'the schema of pdfuaid'),
  ],
  'both descriptions of the file agree': (file) => {
    const info = file.dictionary(file.trailer, 'Info')
    return [
      ...differ(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s, unescaped, file.get(info, 'Title')),
      ...differ(/<xmp:CreatorTool>(.*?)</, unescaped, file.get(info, 'Creator')),
      ...differ(/<pdf:Producer>(.*?)</, unescaped, file.get(info, 'Producer')),
      ...differ(/<xmp:CreateDate>(.*?)</, pdfDate, file.get(info, 'CreationDate')),
      ...differ(/<xmp:ModifyDate>(.*?)</, pdfDate, file.get(info, 'ModDate')),
    ].flatMap((check) => check(xmpOf(file)))
  },
  'the colours have a profile': (file) => {
    const intent = file.list(file.root, 'OutputIntents')[0]
    return [
      ...missing(file.name(intent, 'S') === 'GTS_PDFA1', 'GTS_PDFA1'),
      ...missing(file.stream(file.reference(intent, 'DestOutputProfile')).length > 1000, 'profile'),
    ]
  },
  'every font is in the file, with the letters that its glyphs stand for': (file) =>
    fontsOf(file).flatMap((font) => {
      const inner = file.list(font, 'DescendantFonts')[0]
      const letters = [...toUnicode(file, font).values()]
      return [
        ...missing(file.name(font, 'Subtype') === 'Type0', 'Type0'),
        ...missing(/^[A-Z]{6}\+/.test(file.name(font, 'BaseFont') ?? ''), 'subset'),
        ...missing(
          file.stream(file.reference(file.get(inner, 'FontDescriptor'), 'FontFile2')).length > 100,
          'file',
        ),
        ...missing(
          letters.length > 0 && letters.every((text) => /^[^\0\ufeff\ufffe]+$/.test(text)),
          'ToUnicode',
        ),
      ]
    }),
  'no unknown glyph is drawn': (file) =>
    file
      .pages()
      .flatMap((page) =>
        drawnOn(file, page).flatMap(({ glyphs, text }) => (glyphs.includes(0) ? [text] : [])),
      ),
  'nothing runs, shines through or is fetched': (file) => {
    return [...file.objects.values()]
      .flatMap(({ value }) => namesIn(value))
      .filter((name) => forbidden.has(name))
  },
  'nothing leads anywhere but to where the app is': (file) => {
    const links = file.pages().flatMap((page) => file.list(page, 'Annots'))
    const actions = [...file.objects.values()].filter(({ value }) => file.name(value, 'S') === 'URI')
    return actions.length === links.length ? [] : ['an address that is no link']
  },
  'what is embedded says what it is': (file) => {
    const listed = file.list(file.root, 'AF')
    const names = file.list(file.root, 'Names', 'EmbeddedFiles', 'Names').filter((value) => isRef(value))
    return [
      ...missing(JSON.stringify(listed) === JSON.stringify(names), 'in AF and in the names'),
      ...listed.flatMap((spec) => [
        ...missing(file.name(spec, 'AFRelationship') === 'Data', 'AFRelationship'),
        ...missing(Boolean(file.get(spec, 'F')) && file.get(spec, 'F') === file.get(spec, 'UF'), 'F and UF'),
        ...missing(Boolean(file.get(spec, 'Desc')), 'Desc'),
        ...missing(file.name(spec, 'EF', 'F', 'Subtype') === 'application/json', 'Subtype'),
        ...missing(
          /^"D:\d{14}Z"$/.test(JSON.stringify(file.get(spec, 'EF', 'F', 'Params', 'ModDate'))),
          'ModDate',
        ),
      ]),
    ]
  },
} satisfies Readonly<Record<string, Rule>>

/** The rules that a file breaks, each with what is wrong. */
export function brokenRules(
  file: PdfFile,
  rules: Readonly<Record<string, Rule>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) => {
      const faults = rule(file)
      return faults.length > 0 ? [[name, faults.slice(0, 5)]] : []
    }),
  )
}

export function xmpOf(file: PdfFile): string {
  return file.stream(file.reference(file.root, 'Metadata')).toString('utf8')
}

export function fontsOf(file: PdfFile) {
  return [...file.objects.values()].flatMap(({ value }) =>
    file.name(value, 'Subtype') === 'Type0' ? [value] : [],
  )
}

const known = new Set(
  'Document H1 H2 H3 P BlockQuote L LI Lbl LBody Table Caption THead TBody TR TH TD Figure Span Link'.split(
    ' ',
  ),
)

const forbidden = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'GoToR',
  'SubmitForm',
  'OpenAction',
  'AA',
  'SMask',
  'ca',
  'CA',
  'Group',
  'XFA',
  'Movie',
  'Sound',
  'RichMedia',
  'LZWDecode',
])

/** The keys of a value's dictionaries and its names, never its texts: a person may write “ca”. */
function namesIn(value: PdfValue): readonly string[] {
  if (typeof value !== 'object' || value === null || isRef(value)) return []
  if (isDictionary(value)) return [...value.entries].flatMap(([key, inner]) => [key, ...namesIn(inner)])
  return 'name' in value ? [value.name] : value.flatMap(namesIn)
}

/** Whether there is anything to read on a page, and not only lines to write on. */
function isTagged(file: PdfFile, page: PdfDictionary): boolean {
  return drawnOn(file, page).some(({ mark }) => mark?.id !== undefined)
}

function elements(file: PdfFile, type?: string): readonly Tagged[] {
  return allOf(structureOf(file)).filter((element) => type === undefined || element.type === type)
}

function typesIn({ children }: Tagged): string {
  return children.map(({ type }) => type).join(' ')
}

function missing(isThere: boolean, what: string): readonly string[] {
  return isThere ? [] : [`missing: ${what}`]
}

function differ(pattern: RegExp, read: (text: string) => string, expected: unknown) {
  return [
    (xmp: string): readonly string[] => {
      const written = pattern.exec(xmp)?.[1] ?? ''
      const found = read(written)
      const isXml = !/[<>]|&(?!(amp|lt|gt);)/.test(written)
      return isXml && found === expected && found !== '' ? [] : [`${found} is not ${String(expected)}`]
    },
  ]
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function pdfDate(text: string): string {
  return `D:${text.replaceAll(/[-:T]/g, '')}`
}

function bookmarkFaults(file: PdfFile, parent = file.get(file.root, 'Outlines')): readonly string[] {
  const faults: string[] = []
  for (let item = file.get(parent, 'First'); item !== undefined; item = file.get(item, 'Next')) {
    const [page] = file.list(item, 'Dest')
    faults.push(...missing(Boolean(file.get(item, 'Title')), 'Title'))
    faults.push(...missing(file.name(page, 'Type') === 'Page', 'page'), ...bookmarkFaults(file, item))
  }
  return faults
}
