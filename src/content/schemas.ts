import * as v from 'valibot'
import { hasItsNorm, level, levelsOf, withoutNorm } from '../domain/fields'
import type { LocalizedText } from '../domain/text'
import { areUnique } from '../lib/areUnique'

/*
 * The building blocks of all content files. A host may add fields of its own: unknown keys are passed over, so that a
 * newer file still works in an older app.
 */

export const filledText = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'))

/** A code of BCP 47, such as "nl" or "pt-BR", and whatever else stands beside the texts. */
const languageCode = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/

/**
 * A text in one language or more. The app speaks Dutch and English: where a text has no words in one of these, it gets those of the
 * other, or else of the first language that it has.
 */
export const localizedText = v.pipe(
  v.record(v.string(), filledText),
  v.check((texts) => Object.keys(texts).some(isLanguage), 'has no text in any language, such as "nl"'),
  v.transform((texts): LocalizedText => {
    const first = texts[Object.keys(texts).find(isLanguage) ?? ''] ?? ''
    const { nl = texts['en'] ?? first, en = texts['nl'] ?? first } = texts
    return { nl, en }
  }),
)

function isLanguage(key: string): boolean {
  return languageCode.test(key)
}

/** A file beside the catalogue; no address elsewhere and no way up. */
export const dataFile = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\.json$/, 'is not a JSON file in the data folder'),
)

export const source = v.object({
  document: filledText,
  section: v.optional(filledText),
  note: v.optional(localizedText),
})

const labelled = { label: localizedText, anchor: localizedText }

/** Levels with numbers of their own, one of which is the norm. */
export const scale = v.pipe(
  v.object({
    levels: levelsOf(v.object({ value: level, ...labelled })),
    norm: level,
    notApplicable: v.object(labelled),
  }),
  v.check((whole) => hasItsNorm(whole), withoutNorm),
)

/** A list in which no id comes twice; left out, it is empty. */
export function optionalList<const Item extends v.GenericSchema<unknown, { readonly id: string }>>(
  item: Item,
) {
  return v.optional(
    v.pipe(
      v.array(item),
      v.check((items) => areUnique(items.map(({ id }) => id)), 'has the same id twice'),
    ),
    [],
  )
}

/** A list with at least one item, in which no id comes twice. */
export function listOf<const Item extends v.GenericSchema<unknown, { readonly id: string }>>(item: Item) {
  return v.pipe(
    v.array(item),
    v.minLength(1, 'is an empty list'),
    v.check((items) => areUnique(items.map(({ id }) => id)), 'has the same id twice'),
  )
}
