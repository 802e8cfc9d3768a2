/** The same value with these fields alone, and without those that it does not have. */
export function pickFields<T extends object, K extends keyof T>(value: T, names: readonly K[]): Pick<T, K> {
  const left = { ...value }
  const wanted = new Set<PropertyKey>(names)
  for (const name in left) if (!wanted.has(name) || left[name] === undefined) delete left[name]
  return left
}

/** The same value with these of its texts changed. */
export function withTextsOf<K extends string, T extends Readonly<Record<K, string>>>(
  value: T,
  names: readonly K[],
  change: (text: string) => string,
): T {
  return { ...value, ...Object.fromEntries(names.map((name) => [name, change(value[name])])) }
}
