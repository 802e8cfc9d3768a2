/** Where a fault begins, from 1: the column in UTF-16 units, as editors count. */
interface JsonPlace {
  readonly line: number
  readonly column: number
}

/** Why a JSON text is not read although JSON.parse would read it. */
export type JsonProblem =
  | { readonly type: 'TooDeep'; readonly limit: number }
  | { readonly type: 'DuplicateKey'; readonly key: string }
  | { readonly type: 'ForbiddenKey'; readonly key: string }
  /** A number that would come back as another one. */
  | { readonly type: 'NumberLost'; readonly number: string }
  | { readonly type: 'LoneSurrogate' }
  | { readonly type: 'StringTooLong'; readonly limit: number }
  | { readonly type: 'TooManyMembers'; readonly limit: number }
  | { readonly type: 'TooManyValues'; readonly limit: number }

/** What is wrong with a JSON text, and where: of what is no JSON at all (RFC 8259) only the place is known. */
export type JsonFault =
  ({ readonly type: 'NotJson' } & JsonPlace) | (JsonProblem & JsonPlace & { readonly path: string })

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
