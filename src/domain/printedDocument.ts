import type { PictureScale } from './score'

/** A document in words and figures, in one language: what the pages on the screen, the print and the PDF all show. */
export interface PrintedDocument {
  readonly language: 'nl' | 'en'
  readonly title: string
  /** What the file says of itself to programs, beside its title. */
  readonly subject?: string
  /** At the foot of each page, before the page's number. */
  readonly footer: string
  /** "Pagina" and "van", for the number of a page. */
  readonly pageWords: { readonly page: string; readonly of: string }
  /** Stands in a box at the foot of the first page. */
  readonly invitation?: Invitation
  readonly blocks: readonly Block[]
}

/** What to do with the document next, and where: for whoever got it and does not know the app. */
export interface Invitation {
  readonly heading: string
  /** What stands above the address, and below it. */
  readonly before: string
  /** Of the app: a link, and a QR code for whoever has it on paper. */
  readonly address: string
  readonly after: string
  /** What the QR code is, in words. */
  readonly alternative: string
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | ChecklistBlock
  | TableBlock
  | StepsBlock
  | PictureBlock
  | BarsBlock
  | BesideBlock
  | LinesBlock
  | { readonly type: 'pageBreak' }

/** A picture with a legend, whole on one page. Only these have an `alternative`: all that they say, in words. */
export type PictureBlock = RadarBlock | ChangesBlock | OverTimeBlock

/** Level 1 is the title of the document, and is there once; also the bookmarks. */
export interface HeadingBlock {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly text: string
  /** `lead` is the one sentence that matters, `quiet` what may be read last, `quote` somebody's own words. */
  readonly tone?: 'lead' | 'quiet' | 'quote'
}

export interface ListBlock {
  readonly type: 'list'
  readonly items: readonly string[]
  readonly marker: 'bullet' | 'number'
}

/** With boxes: what is done is ticked, and the rest can be gone through with a pen. */
export interface ChecklistBlock {
  readonly type: 'checklist'
  readonly items: readonly CheckItem[]
}

export interface CheckItem {
  readonly text: string
  readonly isDone: boolean
}

/** The first cell of each row is its header. A row is never split over two pages; the column heads come back on each. */
export interface TableBlock {
  readonly type: 'table'
  /** Says what the table is about, above it. */
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
  /** The places of the rows that head the ones below them: bold, and never the last on a page. */
  readonly heads?: readonly number[]
}

export interface TableColumn {
  readonly text: string
  /** A share of the width, against the others. */
  readonly width: number
  readonly align?: 'start' | 'end'
}

/** The levels of a scale in one strip, the lowest first: each with its number and what it means. */
export interface StepsBlock {
  readonly type: 'steps'
  readonly steps: readonly Step[]
}

export interface Step {
  readonly value: string
  readonly text: string
  /** Set apart from the others. */
  readonly isNorm: boolean
}

/** Who speaks decides how a line is drawn, so that colour is never alone. */
export type SeriesKind = 'now' | 'before' | 'norm' | 'reviewer'

export interface RadarSeries {
  readonly kind: SeriesKind
  /** In the legend. */
  readonly name: string
  /** In the order of the axes; nothing is not zero. */
  readonly values: readonly (number | undefined)[]
}

export interface RadarBlock {
  readonly type: 'radar'
  /** All that the picture says, in a sentence or more. */
  readonly alternative: string
  readonly axes: readonly string[]
  /** What stands at each axis where there is no room for its name. */
  readonly short: readonly string[]
  readonly scale: PictureScale
  readonly series: readonly RadarSeries[]
}

/** How far each of several things came, in rows on one scale with the norm as one line through all of them. */
export interface ChangesBlock {
  readonly type: 'changes'
  /** All that it shows, in a sentence or more. */
  readonly alternative: string
  readonly scale: PictureScale
  /** What the marks mean: now, the time before if there is one, and the norm. */
  readonly series: readonly Pick<RadarSeries, 'kind' | 'name'>[]
  readonly rows: readonly ChangesRow[]
}

export interface ChangesRow {
  readonly name: string
  /** On the scale of the levels; nothing is not zero. */
  readonly now?: number | undefined
  readonly before?: number | undefined
  /** The number of now as the reader writes it, or in words why there is none. */
  readonly value: string
  /** "+1,3", or a sign that it is about the same. */
  readonly change?: string | undefined
}

/** How several things went from moment to moment: a small line for each, all on the scale of the levels. */
export interface OverTimeBlock {
  readonly type: 'overTime'
  /** All that it shows, in a sentence or more. */
  readonly alternative: string
  readonly scale: PictureScale
  /** What the marks mean: the line, and the norm. */
  readonly series: readonly Pick<RadarSeries, 'kind' | 'name'>[]
  readonly panels: readonly OverTimePanel[]
}

export interface OverTimePanel {
  readonly name: string
  /** The first value, the last and the difference: "2,7 naar 4,0 (+1,3)". */
  readonly value: string
  /** In the order of the moments; nothing is not zero. */
  readonly values: readonly (number | undefined)[]
}

/** How much stands where, one small panel for each thing that is counted; all panels have one scale. */
export interface BarsBlock {
  readonly type: 'bars'
  /** What stands below the bars: "1" to "5". */
  readonly ticks: readonly string[]
  readonly panels: readonly BarsPanel[]
}

export interface BarsPanel {
  readonly name: string
  /** A few words below it. */
  readonly note: string
  /** One for each tick; none when there is nothing to show. */
  readonly counts: readonly number[]
  /** All that it shows, in a sentence. */
  readonly alternative: string
}

/** Two columns; read the left one first. */
export interface BesideBlock {
  readonly type: 'beside'
  readonly left: readonly Block[]
  readonly right: readonly Block[]
}

/** Empty lines to write on. */
export interface LinesBlock {
  readonly type: 'lines'
  readonly count: number
}
