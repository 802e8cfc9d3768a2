import * as v from 'valibot'
import { areUnique } from '../lib/areUnique'

/*
 * The building blocks of all content files. A host may add fields of its own: unknown keys are passed over, so that a
 * newer file still works in an older app.
 */

export const filledText = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'))

export const localizedText = v.object({ nl: filledText, en: filledText })

/** A file beside the catalogue; no address elsewhere and no way up. */
export const dataFile = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\.json$/, 'is not a JSON file in the data folder'),
)

export const source = v.object({ document: filledText, section: filledText, note: localizedText })

/** A list with at least one item, in which no id comes twice. */
export function listOf<const Item extends v.GenericSchema<unknown, { readonly id: string }>>(item: Item) {
  return v.pipe(
    v.array(item),
    v.minLength(1, 'is an empty list'),
    v.check((items) => areUnique(items.map(({ id }) => id)), 'has the same id twice'),
  )
}
