import { bareHeading, cpdLogColumns, type CpdLogColumn } from '../../exchange/cpdLog/cpdLogColumns'
import type { Layout } from '../../exchange/cpdLog/layout'
import { byText } from '../../lib/byText'
import { shortHash } from '../../lib/shortHash'
import { preferencesNow, setPreferences } from '../../storage/preferences'

/** So many kinds of lists are remembered; nobody has more. */
const kept = 20

type Columns = Layout['columns']

/**
 * What each column is in a list with these headings, as somebody said before; undefined where nobody did. The order in which they
 * stand does not matter. The headings themselves are not kept, only what tells them from others.
 */
export function rememberedColumns(headings: readonly string[]): Columns | undefined {
  const key = keyOf(headings)
  const entry = preferencesNow().columns.find((one) => one.startsWith(`${key} `))
  const said = entry?.slice(key.length + 1).split(',') ?? []
  if (said.length !== headings.length) return undefined
  const columns: (CpdLogColumn | undefined)[] = headings.map(() => undefined)
  for (const [index, place] of inOrder(headings).entries()) {
    columns[place] = cpdLogColumns.find((column) => column === said[index])
  }
  return columns
}

/** For next time. Headings that are all empty tell no list from another. */
export function rememberColumns(headings: readonly string[], columns: Columns): void {
  if (headings.every((heading) => bareHeading(heading) === '')) return
  const key = keyOf(headings)
  const entry = `${key} ${inOrder(headings)
    .map((place) => columns[place] ?? '')
    .join(',')}`
  const others = preferencesNow().columns.filter((one) => !one.startsWith(`${key} `))
  setPreferences({ columns: [entry, ...others].slice(0, kept) })
}

/** The places of the headings from a to z; equal ones stay in the order in which they stand. */
function inOrder(headings: readonly string[]): readonly number[] {
  const bare = headings.map(bareHeading)
  return bare.map((_, place) => place).toSorted((a, b) => byText(bare[a] ?? '', bare[b] ?? ''))
}

function keyOf(headings: readonly string[]): string {
  return shortHash(headings.map(bareHeading).toSorted().join(' '))
}
