import type { SeriesKind } from '../domain/printedDocument'

/** A drawing in a unit of its own, in which letters are about 13 high; x to the right and y down from its top left corner. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** What comes later lies on top. */
  readonly shapes: readonly Shape[]
}

export type Shape = PathShape | CircleShape | TextShape

/** What a colour is for. Each pen says which colour that is: the screen's follow the theme, paper's never change. */
export type Ink = SeriesKind | 'area' | 'text' | 'muted' | 'line' | 'paper'

interface Painted {
  readonly fill?: Ink
  readonly stroke?: Stroke
}

/** Corners are round. */
export interface Stroke {
  readonly ink: Ink
  readonly width: number
  /** Lengths of dashes and of the gaps between them, in turns; solid without. */
  readonly dash?: readonly number[]
  /** Round ends turn the shortest dashes into dots; the ends are flat without. */
  readonly cap?: 'round'
}

export interface PathShape extends Painted {
  readonly type: 'path'
  /** Path data as SVG defines it. */
  readonly d: string
}

export interface CircleShape extends Painted {
  readonly type: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** One line of text. */
export interface TextShape {
  readonly type: 'text'
  readonly text: string
  /** Where the text starts, has its middle or ends, as the anchor says. */
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly ink: Ink
}

/** How wide a line of text is at a size, in the same unit. */
export type WidthOf = (text: string, size: number) => number

/** For where nothing can be measured: wider than nearly every text in the app's typeface. */
export function estimatedWidth(text: string, size: number): number {
  return text.length * size * 0.56
}

/** From the middle of a line of letters down to its baseline, in parts of their size. */
export const middleToBaseline = 0.35

/** For white paper: the inks of the light theme (`ui/colours.css`), the area mixed with the white below it. */
export const inksOnPaper: Readonly<Record<Ink, string>> = {
  now: '#0072b2',
  before: '#d55e00',
  reviewer: '#1a1f24',
  norm: '#595959',
  area: '#e6f1f7',
  text: '#1a1f24',
  muted: '#4a5560',
  line: '#d3dae0',
  paper: '#ffffff',
}
