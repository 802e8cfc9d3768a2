/** Class names in one string, the absent ones left out. */
export function joined(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
