import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '../../../src/exchange/limits'
import { readTables } from '../../../src/exchange/table/readTables'
import { entriesOf, readFile } from '../../support/readList'
import { compoundFile, row, someRows, workbook, workbookParts } from '../../support/workbooks'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function cellsOf(bytes: Uint8Array) {
  const read = await readTables(bytes)
  return read.type === 'TablesRead' ? read.sheets.map(({ rows }) => rows.map(({ cells }) => cells)) : read
}

async function refusal(content: string | Uint8Array) {
  const read = await readTables(typeof content === 'string' ? utf8(content) : content)
  return read.type === 'OtherKind' ? read.kind : read.type
}

const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((one) => [one.charCodeAt(0), 0])])

describe('a file that holds no table is called what it is', () => {
  test.each([
    ['nothing', '', 'FileEmpty'],
    ['blank lines', '\r\n \r\n', 'FileEmpty'],
    ['a letter', 'Beste collega\nhierbij mijn punten.', 'NoTable'],
    ['a page', '<!doctype html><table>', 'html'],
    ['a table of a page alone', '<table><tr><td>Datum</td></tr></table>', 'html'],
    [
      'a page after a mark and a blank line',
      '\u{feff}\n<HTML xmlns:x="urn:schemas-microsoft-com:office:excel">',
      'html',
    ],
    ['a page that begins with a style', '<style>td{}</style><table>', 'html'],
    ['a page that begins with a comment', '<!-- export --><html>', 'html'],
    ['a page that begins with its letters', '<meta charset="utf-8"><table>', 'html'],
    ['a page in UTF-16', utf16('<html><table>'), 'html'],
    ['a page as XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
    [
      'a sheet as XML',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook>',
      'otherSheet',
    ],
    ['a sheet as XML with a prefix', '<?xml version="1.0"?><ss:Workbook xmlns:ss="x">', 'otherSheet'],
    ['a flat ODS', '<?xml version="1.0"?>\n<office:document xmlns:office="x">', 'opendocument'],
    ['a sheet as SYLK', 'ID;PSCALC3\nB;Y4;X6;D0\nC;X1;Y1;K"Datum"\n', 'otherSheet'],
    ['a sheet as DIF', 'TABLE\r\n0,1\r\n"EXCEL"\r\n', 'otherSheet'],
    ['a list that begins as SYLK does', 'ID;Punten;Datum\nA1;2;1-2-2026', 'TablesRead'],
    ['an old workbook', compoundFile('Workbook'), 'xls'],
    ['an older workbook', compoundFile('Book'), 'xls'],
    ['a locked workbook', compoundFile('EncryptedPackage'), 'encrypted'],
    ['an old letter', compoundFile('WordDocument'), 'office'],
    ['an ODS', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'opendocument'],
    ['a letter of Word', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'office'],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }), 'office'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'xlsb'],
    ['a file of Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'numbers'],
    ['a ZIP with a list in it', zipSync({ 'punten.csv': strToU8('Datum;Titel') }), 'zip'],
    ['half a ZIP', workbook().subarray(0, 200), 'zip'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'zip'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0), 'program'],
    ['bytes', Uint8Array.of(1, 2, 3, 0xff, 0xfe, 4, 5), 'NotText'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x44, 0, 0, 0), 'NotText'],
    ['an empty workbook', workbook({ sheets: [''] }), 'FileEmpty'],
    ['a workbook with a letter', workbook({ sheets: [row(1, 'Beste collega')] }), 'NoTable'],
  ])('%s', async (_what, content, why) => {
    expect(await refusal(content)).toBe(why)
  })

  test('and what stands in it is shown', async () => {
    expect(await readTables(utf8('Beste collega\nhierbij mijn punten.'))).toEqual({
      type: 'NoTable',
      seen: ['Beste collega', 'hierbij mijn punten.'],
    })
  })
})

describe('a workbook', () => {
  test('is read: texts, numbers, days, times and what formulas gave', async () => {
    const styles = `<styleSheet xmlns="x"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>`
    const rels = new TextDecoder().decode(Uint8Array.from(partOf('xl/_rels/workbook.xml.rels')))
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" s="1"><v>46054</v></c>',
      '<c r="C1" s="1"><v>46054.75</v></c>',
      '<c r="D1" s="2"><v>0.0625</v></c>',
      '<c r="E1"><f>1+1.5</f><v>2.5</v></c>',
      '<c r="F1"><f>0.1+0.2</f><v>0.30000000000000004</v></c>',
      '<c r="G1"><v>4.61234567890123E17</v></c>',
      '<c r="H1" t="str"><f>A1</f><v>uit een formule</v></c>',
      '<c r="I1"><f>A1</f></c>',
      '<c r="J1" t="e"><v>#N/A</v></c>',
      '<c r="K1" t="b"><v>1</v></c>',
      '<c r="L1" t="d"><v>2026-02-01T00:00:00</v></c>',
      '<c r="M1" t="inlineStr"><is><r><t>twee </t></r><r><t>stukken</t></r></is></c>',
      '<c r="N1" t="n"/>',
      '<c r="O1" t="inlineStr"><is><t xml:space="preserve">Dag 1\nDag 2</t></is></c>',
    ]
    const bytes = workbook({
      sheets: [`<row r="1">${cells.join('')}</row>`],
      shared: '<si><t>gedeeld &amp; &lt;b&gt;</t></si>',
      more: {
        'xl/styles.xml': strToU8(styles),
        'xl/_rels/workbook.xml.rels': strToU8(
          rels.replace(
            '</Relationships>',
            '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
          ),
        ),
      },
    })
    expect(await cellsOf(bytes)).toEqual([
      [
        [
          'gedeeld & <b>',
          '2026-02-01',
          '2026-02-01',
          '01:30',
          '2.5',
          '0.3',
          '4.61234567890123E+17',
          'uit een formule',
          '',
          '#N/A',
          'true',
          '2026-02-01T00:00:00',
          'twee stukken',
          '',
          'Dag 1\nDag 2',
        ],
      ],
    ])
  })

  test('of a Mac counts from 1904, and says so', async () => {
    const read = await readTables(workbook({ workbookPr: '<workbookPr date1904="1"/>' }))
    expect(read.type === 'TablesRead' && read.sheets[0].serials).toBe('from1904')
  })

  test('with several tables has them all, without the empty and the hidden ones', async () => {
    const bytes = workbook({
      sheets: [someRows, '', row(1, 'Alleen een zin'), row(3, 'Date', 'Title')],
      names: ['Verborgen', 'Leeg', 'Uitleg', 'Lijst'],
      state: 'state="hidden"',
    })
    const read = await readTables(bytes)
    expect(read.type === 'TablesRead' && read.sheets.map(({ name }) => name)).toEqual(['Lijst'])
    expect(read.type === 'TablesRead' && read.sheets[0].rows[0]?.line).toBe(3)
  })

  test('that was harmed is refused, or read as it was', async () => {
    const whole = workbook()
    const expected = entriesOf(await readFile(whole))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const harmed = whole.map((byte, index) => (index === at ? byte ^ flip : byte))
        const read = await readTables(harmed)
        if (read.type === 'TablesRead') expect(entriesOf(await readFile(harmed))).toEqual(expected)
        else expect(read.type).toMatch(/^(OtherKind|XlsxDamaged|XlsxTooLarge|NoTable|FileEmpty|NotText)$/)
      }),
      { numRuns: 400, seed: 5 },
    )
  })
})

const shownRows = [
  ['Datum', 'Titel', 'Punten'],
  ['21-11-2026', 'Scholing Wlz', '2.5'],
]

describe('a hostile workbook', () => {
  const bomb = new Uint8Array(limits.xlsx.unpackedBytes + 1)

  test.each([
    [
      'that unpacks to more than anybody’s list',
      workbook({ more: { 'xl/media/bomb.xml': bomb } }),
      'XlsxTooLarge',
    ],
    [
      'of more parts than anybody’s',
      workbook({
        more: Object.fromEntries(
          Array.from({ length: limits.xlsx.parts }, (_, n) => [`xl/x${n}.xml`, strToU8('')]),
        ),
      }),
      'XlsxTooLarge',
    ],
    ['whose sheet says that it is empty', sizedAs(workbook(), 0), 'XlsxDamaged'],
    ['whose sheet says that it is smaller than it is', sizedAs(workbook(), 10), 'XlsxDamaged'],
    ['without the sheet that it names', withoutPart('xl/worksheets/sheet1.xml'), 'XlsxDamaged'],
    ['without its directory', withoutPart('_rels/.rels'), 'XlsxDamaged'],
    [
      'of unclosed XML',
      workbook({ more: { 'xl/workbook.xml': strToU8('<workbook><sheets>') } }),
      'XlsxDamaged',
    ],
  ])('%s is refused', async (_what, bytes, why) => {
    expect(await refusal(bytes)).toBe(why)
  })

  test('of a million rows and columns with nothing in between stays within the bounds', async () => {
    const far = `${someRows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`
    expect(await cellsOf(workbook({ sheets: [far] }))).toEqual([[...shownRows]])
    const beyond = `${someRows}<row r="99999999999"><c r="ZZZZZZ9"><v>1</v></c></row>`
    expect(await refusal(workbook({ sheets: [beyond] }))).toMatch(/^(XlsxDamaged|TablesRead)$/)
  })

  test('of more sheets than anybody’s is read as far as they may be', async () => {
    const read = await readTables(
      workbook({ sheets: Array.from({ length: limits.xlsx.sheets + 5 }, () => someRows) }),
    )
    expect(read.type === 'TablesRead' && read.sheets).toHaveLength(limits.xlsx.sheets)
  })

  test('with entities, external parts and links asks for none of them', async () => {
    const dtd = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>`
    const sheet = `<?xml version="1.0"?>${dtd}<worksheet xmlns="x"><sheetData>${row(1, 'Datum', 'Titel')}${row(2, '1-2-2026', '&amp;a;&a;&b;')}</sheetData></worksheet>`
    const read = await readFile(workbook({ more: { 'xl/worksheets/sheet1.xml': strToU8(sheet) } }))
    expect(entriesOf(read)[0]?.title).toBe('&a;&a;&b;')
  })
})

function partOf(name: string): Uint8Array {
  const part = workbookParts({ shared: '' })[name]
  return part instanceof Uint8Array ? part : new Uint8Array()
}

function withoutPart(name: string): Uint8Array {
  const { [name]: _, ...others } = workbookParts()
  return zipSync(others)
}

/** The same ZIP, in the directory of which the packed sheet is said to be of another size. */
function sizedAs(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const text = new TextDecoder('latin1').decode(bytes)
  const name = text.lastIndexOf('xl/worksheets/sheet1.xml')
  new DataView(changed.buffer).setUint32(name - 46 + 24, size, true)
  return changed
}
