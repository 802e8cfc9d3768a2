/** What JSON.parse would not read either. */
export type JsonSyntaxProblem =
  | 'UnexpectedCharacter'
  | 'UnexpectedEnd'
  | 'TextAfterEnd'
  | 'TrailingComma'
  | 'Comment'
  | 'BadNumber'
  | 'LeadingZero'
  | 'BadEscape'
  | 'ControlCharacter'

/** Why a JSON text is not read: no JSON at all, or more than a file of people's work can hold. */
export type JsonProblem =
  | { readonly type: 'NotJson'; readonly problem: JsonSyntaxProblem }
  | { readonly type: 'TooDeep'; readonly limit: number }
  | { readonly type: 'DuplicateKey'; readonly key: string }
  | { readonly type: 'ForbiddenKey'; readonly key: string }
  /** A number that would come back as another one. */
  | { readonly type: 'NumberLost'; readonly number: string }
  | { readonly type: 'LoneSurrogate' }
  | { readonly type: 'StringTooLong'; readonly limit: number }
  | { readonly type: 'TooManyMembers'; readonly limit: number }
  | { readonly type: 'TooManyValues'; readonly limit: number }

/** A problem and the place of it; lines and columns count from 1, columns in UTF-16 units as editors do. */
export type JsonFault = JsonProblem & {
  readonly path: string
  readonly line: number
  readonly column: number
}

export interface JsonLimits {
  /** Most lists and objects inside one another. */
  readonly depth: number
  /** Most UTF-16 units of a text or a name. */
  readonly stringLength: number
  /** Most items of a list, or names of an object. */
  readonly members: number
  /** Most values in all, lists and objects included. */
  readonly values: number
}

/** A problem at an index of the text. */
export interface Stop {
  readonly at: number
  readonly problem: JsonProblem
}

export function stopAt(at: number, problem: JsonProblem): Stop {
  return { at, problem }
}

export function notJson(at: number, problem: JsonSyntaxProblem): Stop {
  return { at, problem: { type: 'NotJson', problem } }
}
