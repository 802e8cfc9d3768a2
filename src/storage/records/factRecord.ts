/** Something that is true of this database as a whole. */
export type FactRecord =
  /** Who writes here, as told apart in `writers`; a random name that says nothing of anybody. */
  | { readonly key: 'device'; readonly value: string }
  /** Goes up when everything is replaced, so that an older copy is not merged into it. */
  | { readonly key: 'generation'; readonly value: number }
