import type * as v from 'valibot'

/** What is stored of a document besides its signature (id, revision, who wrote it): plain values only. */
export type Fields<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>

/**
 * One kind of thing that people write besides scores. Each kind has one module, which says all there is to say of it: what it
 * is, how it is checked and stored, how two devices' versions come together, and what a report may show of it.
 */
export interface DocumentKind<Kind extends string, Entries extends v.ObjectEntries, Value> {
  readonly kind: Kind
  /** How each stored field is checked. */
  readonly entries: Entries
  /** What screens and rules work with. Undefined when this version cannot read it. */
  readonly fromFields: (fields: Fields<Entries>) => Value | undefined
  readonly toFields: (value: Value) => Fields<Entries>
  /**
   * Two that went on by themselves, as one: the winner's, with what the loser says beside it. Without, their words belong
   * together and both are kept.
   */
  combine?(winner: Fields<Entries>, loser: Fields<Entries>): Fields<Entries>
  /**
   * Where somebody writes on in what was deleted elsewhere: `anew`, what is on the screen becomes a new document; `refused`, it
   * stays on the screen, because the deletion was meant for these words too, or because there can be only one.
   */
  readonly whenDeleted: 'anew' | 'refused'
}

type Plain<Kind extends string, Entries extends v.ObjectEntries> = Pick<
  DocumentKind<Kind, Entries, Fields<Entries>>,
  'kind' | 'entries' | 'combine' | 'whenDeleted'
>

/** A kind of which screens work with what is stored, as it is. */
export function plainKind<const Kind extends string, Entries extends v.ObjectEntries>(
  of: Plain<Kind, Entries>,
): DocumentKind<Kind, Entries, Fields<Entries>> {
  return { ...of, fromFields: (fields) => fields, toFields: (value) => value }
}
