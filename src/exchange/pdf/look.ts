import type { SeriesKind } from '../../lib/printedDocument'

/** All sizes in points, of which 72 are an inch; an A4 is 595.28 by 841.89. */
export const page = { left: 62, right: 533.28, top: 62, bottom: 768 } as const

export const colours = {
  text: '#1a1f24',
  muted: '#4a5560',
  line: '#c3ccd4',
  firm: '#6b7680',
  accent: '#0b5394',
  paper: '#ffffff',
} as const

export interface TextStyle {
  readonly size: number
  /** From line to line. */
  readonly leading: number
  readonly isBold: boolean
  readonly colour: string
}

const body = { size: 10.5, leading: 15.2, isBold: false, colour: colours.text }

export const styles = {
  body,
  lead: { ...body, size: 13, leading: 18.5 },
  quiet: { ...body, size: 9, leading: 12.6, colour: colours.muted },
  quote: { ...body },
  caption: { ...body, size: 9.5, leading: 13, isBold: true },
  footer: { ...body, size: 8, leading: 10.5, colour: colours.muted },
} as const satisfies Readonly<Record<string, TextStyle>>

export const headingStyles = {
  1: { size: 22, leading: 27, isBold: true, colour: colours.text },
  2: { size: 14.5, leading: 19, isBold: true, colour: colours.accent },
  3: { size: 11.5, leading: 16, isBold: true, colour: colours.text },
} as const satisfies Readonly<Record<1 | 2 | 3, TextStyle>>

/** The air above each kind of block. */
export const air = {
  heading: { 1: 0, 2: 24, 3: 16 },
  paragraph: 7,
  quote: 11,
  list: 7,
  item: 3,
  figure: 12,
  table: 14,
} as const

/** How each line of the radar is drawn; no two are alike in black and white. */
export const strokes: Readonly<Record<SeriesKind, { readonly colour: string; readonly width: number }>> = {
  now: { colour: '#0072b2', width: 1.9 },
  before: { colour: '#d55e00', width: 1.5 },
  norm: { colour: '#7a7a7a', width: 1.3 },
  reviewer: { colour: '#595959', width: 1.1 },
}

export const dashes: Readonly<Record<SeriesKind, readonly number[] | undefined>> = {
  now: undefined,
  before: [5, 3],
  norm: [0.1, 2.8],
  reviewer: [7, 2, 1.5, 2],
}
