/** Words by key, one inside another as in `src/i18n/nl`. */
export interface Words {
  readonly [key: string]: string | Words
}

/** Every key with its text, `saveFailed.title` for one inside another. */
export function textsOf(words: Words, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...textsOf(value, `${prefix}${key}.`)],
    ),
  )
}

/** The key as the code asks for it, without the form that i18next adds for a number. */
export function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

/** What a text is filled in with: `count` and `date` in "{{count}} op {{date}}". */
export function variablesIn(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name ?? '')),
  ].toSorted()
}
