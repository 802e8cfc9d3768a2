import { markedText, type Drawn } from './pdfContent'
import { isDictionary, isRef, type PdfDictionary, type PdfFile, type PdfValue } from './pdfFile'

/** An element of the structure of a PDF: what a screen reader goes by. */
export interface Tagged {
  readonly type: string
  readonly dictionary: PdfDictionary
  readonly children: readonly Tagged[]
  /** Where its own content stands: page (from 0) and number of the mark. */
  readonly content: readonly { readonly page: number; readonly id: number }[]
}

/** The tree below the root. */
export function structureOf(file: PdfFile): readonly Tagged[] {
  const pages = file.list(file.root, 'Pages', 'Kids').map((page) => (isRef(page) ? page.ref : -1))
  const read = (value: PdfValue): Tagged => {
    const dictionary = file.dictionary(value)
    if (!dictionary) throw new Error('A child of the structure is no element')
    const kids = file.list(dictionary, 'K')
    const own = file.reference(dictionary, 'Pg')
    const pageOf = (page: PdfValue | undefined) => pages.indexOf(isRef(page) ? page.ref : -2)
    const elements = kids.filter((kid) => file.name(kid, 'S') !== undefined)
    const content = kids.flatMap((kid) => {
      if (typeof kid === 'number') return [{ page: pageOf(own), id: kid }]
      const id = isDictionary(kid) ? file.get(kid, 'MCID') : undefined
      return typeof id === 'number' ? [{ page: pageOf(file.reference(kid, 'Pg')), id }] : []
    })
    return { type: file.name(dictionary, 'S') ?? '', dictionary, children: elements.map(read), content }
  }
  return file.list(file.root, 'StructTreeRoot', 'K').map(read)
}

/** An element and all below it, in reading order. */
export function allOf(elements: readonly Tagged[]): readonly Tagged[] {
  return elements.flatMap((element) => [element, ...allOf(element.children)])
}

/** The text of an element itself; a sign that no font has counts as what it stands for. */
export function textOf(file: PdfFile, element: Tagged, pages: readonly (readonly Drawn[])[]): string {
  const kids = file.list(element.dictionary, 'K')
  let [next, child] = [0, 0]
  return kids
    .map((kid) => {
      if (file.name(kid, 'S') !== undefined) {
        const below = element.children[child++]
        if (!below) return ''
        const actual = file.get(below.dictionary, 'ActualText')
        return typeof actual === 'string' ? actual : textOf(file, below, pages)
      }
      const place = element.content[next++]
      return place ? markedText(pages[place.page] ?? [], place.id) : ''
    })
    .join('')
}
