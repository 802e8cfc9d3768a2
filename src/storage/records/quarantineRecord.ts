/** Something that lay among the assessments or documents and is none: set apart as it was, so that somebody may still make sense of it. */
export interface QuarantineRecord {
  readonly number?: number
  readonly record: unknown
}
