/** Under which id the words of a version are kept: one record for each, whichever device writes it. */
export function wordingId({ id, version }: { readonly id: string; readonly version: string }): string {
  return `wording ${id} ${version}`
}
