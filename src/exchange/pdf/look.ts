/** All sizes in points, of which 72 are an inch; an A4 is 595.28 by 841.89. */
export const page = { left: 62, right: 533.28, top: 48, bottom: 768 } as const

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

interface Sizes {
  /** Of the letters of running text, against the ordinary size. */
  readonly letters: number
  /** From line to line. */
  readonly leading: number
  /** Between blocks. */
  readonly air: number
  /** The largest radius of a radar, in points. */
  readonly radar: number
}

/** How close everything stands. */
export type Look = ReturnType<typeof lookOf>

/** How everything stands, unless there is too much. */
export const normal = closerBy(0)

/** Closer and closer; more than this is no pleasure to read. */
export const denser: readonly Look[] = [0.25, 0.5, 0.7, 0.85, 1].map(closerBy)

function closerBy(part: number) {
  const from = (max: number, min: number) => max - (max - min) * part
  return lookOf({ letters: from(1, 0.91), leading: from(1, 0.84), air: from(1, 0.3), radar: from(118, 56) })
}

function lookOf({ letters, leading, air, radar }: Sizes) {
  const sized = (size: number, line: number, more: Partial<TextStyle> = {}): TextStyle => ({
    size: size * letters,
    leading: line * leading,
    isBold: false,
    colour: colours.text,
    ...more,
  })
  const body = sized(10.5, 15.2)
  const heading = (size: number, line: number, colour: string = colours.text): TextStyle => ({
    size,
    leading: line * (1 + leading) * 0.5,
    isBold: true,
    colour,
  })
  return {
    body,
    lead: sized(13, 18.5),
    quiet: sized(9, 12.6, { colour: colours.muted }),
    quote: body,
    caption: sized(9.5, 13, { isBold: true }),
    heading: { 1: heading(22, 27), 2: heading(14.5, 19, colours.accent), 3: heading(11.5, 16) },
    /** The air above each kind of block. */
    air: {
      heading: { 1: 0, 2: 24 * air, 3: 16 * air },
      paragraph: 7 * air,
      quote: 11 * air,
      list: 7 * air,
      item: 3 * air,
      figure: 12 * air,
      table: 14 * air,
    },
    /** Of the letters of a table, and the air in a row above and below them. */
    table: { letters, padding: 3.4 * Math.max(air, 0.5) },
    radar,
  } as const
}

export const footerStyle: TextStyle = { size: 8, leading: 10.5, isBold: false, colour: colours.muted }
