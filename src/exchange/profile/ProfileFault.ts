/** Where in a file something is wrong; lines and columns count from 1. */
export type ProfilePlace =
  | {
      readonly in: 'cell'
      /** The tab, or the part of a CSV. */
      readonly tab: string
      readonly line: number
      readonly column: number
      /** What stands above the cell, or before it. */
      readonly heading: string
    }
  /** A whole tab or a column of it; neither may be there. */
  | { readonly in: 'tab'; readonly tab: string; readonly column?: string }
  | { readonly in: 'json'; readonly path: string; readonly line: number; readonly column: number }

export type ProfileProblem =
  | { readonly type: 'Missing' | 'EmptyList' | 'BrokenRow' | 'TooManyCells' }
  /** An id that stands there more than once, or a heading. */
  | { readonly type: 'Twice'; readonly text: string }
  /** It names something that is not there. */
  | { readonly type: 'Unknown'; readonly text: string }
  | { readonly type: 'NotANumber' | 'NotAnId'; readonly text: string }
  /** What the schema of profiles says, in its own words. */
  | { readonly type: 'Other'; readonly problem: string }

/** What is wrong with a profile in a file, and where. */
export interface ProfileFault {
  readonly place: ProfilePlace
  readonly problem: ProfileProblem
}
