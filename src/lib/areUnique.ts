/** Whether none comes twice, over lists that belong together. */
export function areUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
