const locales = ['nl', 'en']

/** What months are called, from January on, in each language and in each length, small and without a point. */
const months = Array.from({ length: 12 }, (_, index) => namesOf('month', Date.UTC(2026, index, 1)))
/** What days of the week are called, from Sunday on. */
const weekdays = Array.from({ length: 7 }, (_, index) => namesOf('weekday', Date.UTC(2026, 1, 1 + index)))

function namesOf(part: 'month' | 'weekday', time: number): readonly string[] {
  return locales.flatMap((locale) =>
    (['long', 'short'] as const).map((length) =>
      new Intl.DateTimeFormat(locale, { [part]: length, timeZone: 'UTC' })
        .format(time)
        .toLowerCase()
        .replace('.', ''),
    ),
  )
}

/** The number of a month, from 1, by its name or the first three letters and more; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  return word.length < 3 ? undefined : placeOf(word, months, 1)
}

/** The number of a day of the week, 0 for Sunday, by its name or the first two letters and more. */
export function weekdayNamed(word: string): number | undefined {
  return word.length < 2 ? undefined : placeOf(word, weekdays, 0)
}

function placeOf(word: string, all: readonly (readonly string[])[], first: number): number | undefined {
  const index = all.findIndex((names) => names.some((name) => name.startsWith(word)))
  return index === -1 ? undefined : index + first
}
