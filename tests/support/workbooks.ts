import { strToU8, zipSync, type Zippable } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

interface Parts {
  /** The rows of each sheet, as they stand in `sheetData`. */
  readonly sheets?: readonly string[]
  readonly names?: readonly string[]
  readonly state?: string
  readonly workbookPr?: string
  readonly shared?: string
  /** Other parts, or other bytes for one of these. */
  readonly more?: Zippable
}

/** A row in the first columns, as inline strings and numbers. */
export function row(number: number, ...cells: readonly (string | number)[]): string {
  const written = cells.map((cell, index) => {
    const place = `r="${String.fromCodePoint(65 + index)}${number}"`
    return typeof cell === 'number'
      ? `<c ${place}><v>${cell}</v></c>`
      : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${number}">${written.join('')}</row>`
}

export const someRows = row(1, 'Datum', 'Titel', 'Punten') + row(2, '21-11-2026', 'Scholing Wlz', 2.5)

/** A workbook by hand, for what no program would write. */
export function workbook(parts: Parts = {}): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync(workbookParts(parts)))
}

export function workbookParts({
  sheets = [someRows],
  names = sheets.map((_, index) => `Blad ${index + 1}`),
  state = '',
  workbookPr = '',
  shared,
  more = {},
}: Parts = {}): Zippable {
  const numbers = sheets.map((_, index) => index + 1)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`
  return {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${relations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${relations}">${numbers
        .map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`))
        .join(
          '',
        )}${shared === undefined ? '' : relation('rId99', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${types}">${workbookPr}<sheets>${numbers
        .map(
          (number, index) =>
            `<sheet name="${names[index] ?? ''}" sheetId="${number}" ${index === 0 ? state : ''} r:id="rId${number}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    ...Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        strToU8(`${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
    ...(shared !== undefined && {
      'xl/sharedStrings.xml': strToU8(`${head}<sst xmlns="${main}">${shared}</sst>`),
    }),
    ...more,
  }
}

/** A compound file (OLE) as far as anybody looks at it: its mark, and the name of a stream. */
export function compoundFile(stream: string): Uint8Array<ArrayBuffer> {
  const name = Array.from(`Root Entry\0${stream}\0`).flatMap((letter) => [letter.codePointAt(0) ?? 0, 0])
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...name])
}
