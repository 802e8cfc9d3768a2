/**
 * What a later version of the app wrote in a record beside what this one knows. It stays where it is when this one changes the
 * rest; fields that this version knows may be left out by a change.
 */
export function unknownFields(record: object, known: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !known.includes(field)))
}
