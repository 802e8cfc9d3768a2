import * as v from 'valibot'
import type { Profile } from '../../domain/profile'
import { checkJson } from '../../lib/json/checkJson'
import type { JsonFault } from '../../lib/json/JsonFault'
import { limits } from '../limits'
import type { Sheet } from '../table/Sheet'
import { tableKind } from '../table/tableKind'
import { tableText, type TableText } from '../table/tableText'
import { readTables, type TablesFailure } from '../table/readTables'
import { casePackage, withoutNulls } from './case/casePackage'
import { caseToContent } from './case/caseToContent'
import { checkProfile, type Path } from './checkProfile'
import { jsonPlaces } from './json/jsonPlaces'
import { losses, type Loss } from './Loss'
import { moodleToContent } from './moodle/moodleToContent'
import type { ProfileDraft } from './ProfileDraft'
import type { ProfileFault, ProfilePlace } from './ProfileFault'
import { sheetPlaces } from './sheet/sheetPlaces'
import { fieldAt } from './sheet/fieldAt'
import { tablesToContent } from './sheet/tablesToContent'

export interface ProfileRead {
  readonly type: 'ProfileRead'
  readonly format: 'json' | 'sheet' | 'case' | 'moodle'
  /** What there is of it, to go on with; absent where some field holds another kind of thing than it should. */
  readonly draft?: ProfileDraft
  /** Present where nothing is wrong. */
  readonly profile?: Profile
  /** All of them, by their place in the file. */
  readonly faults: readonly ProfileFault[]
  /** What the profile has no place for. */
  readonly lost: readonly Loss[]
  readonly letters: TableText['letters']
}

/** Why the bytes of a file are no profile in any format. */
export type ProfileFileFailure =
  | TablesFailure
  | JsonFault
  /** JSON of something else. */
  | { readonly type: 'NotAProfile' }
  /** A table of something else. */
  | { readonly type: 'NotAForm' }

/**
 * The profile in the bytes of a file: JSON as a host serves it, the form as XLSX or CSV, a CFPackage of CASE, or a framework of
 * Moodle as CSV. What kind it is shows in what is in it, whatever its name says. Never throws.
 */
export async function readProfile(bytes: Uint8Array): Promise<ProfileRead | ProfileFileFailure> {
  if (bytes.length > 0 && tableKind(bytes) === 'text') {
    const read = tableText(bytes)
    if (!('type' in read) && /^\ufeff?\s*[{[]/.test(read.text)) return fromJson(read)
  }
  const tables = await readTables(bytes)
  if (tables.type !== 'TablesRead') return tables
  return fromTables(tables.sheets, tables.letters)
}

async function fromJson({ text, letters }: TableText): Promise<ProfileRead | ProfileFileFailure> {
  const bare = text.replace(/^\ufeff/, '')
  const fault = checkJson(bare, limits.json)
  if (fault) return fault
  const content: unknown = JSON.parse(bare)
  const placeOf = jsonPlaces(bare)
  const wrapped = fieldAt(content, 'CFPackage')
  if (fieldAt(content, 'CFDocument') !== undefined) return fromCase(content, letters, placeOf)
  if (wrapped !== undefined) return fromCase(wrapped, letters, (path) => placeOf(['CFPackage', ...path]))
  const isProfile = ['clusters', 'scale'].some((name) => fieldAt(content, name) !== undefined)
  if (!isProfile) return { type: 'NotAProfile' }
  return outcome({ format: 'json', content, letters, placeOf })
}

async function fromCase(
  content: unknown,
  letters: TableText['letters'],
  placeOf: (path: Path) => ProfilePlace,
): Promise<ProfileRead> {
  const parsed = v.safeParse(casePackage, withoutNulls(content))
  if (!parsed.success) {
    const faults = parsed.issues.map((issue): ProfileFault => {
      const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
      const isMissing = issue.received === 'undefined' || issue.message === 'is empty'
      const problem = `is ${issue.received}, not ${issue.expected}`
      return {
        place: placeOf(path),
        problem: isMissing ? { type: 'Missing' } : { type: 'Other', problem },
      }
    })
    return { type: 'ProfileRead', format: 'case', faults, lost: [], letters }
  }
  const { content: profile, lost, wayTo } = await caseToContent(parsed.output)
  return outcome({ format: 'case', content: profile, letters, lost, placeOf: (path) => placeOf(wayTo(path)) })
}

function fromTables(
  sheets: readonly Sheet[],
  letters: TableText['letters'],
): ProfileRead | ProfileFileFailure {
  const moodle = moodleToContent(sheets)
  if (moodle) return outcome({ format: 'moodle', letters, ...moodle })
  const form = tablesToContent(sheets)
  if (!form) return { type: 'NotAForm' }
  const { content, cells, unknown, parts } = form
  return outcome({
    format: 'sheet',
    content,
    letters,
    faults: cells.faults,
    lost: losses({ tabs: unknown.length }),
    tabs: [...parts.found.values()].map(({ name }) => name),
    placeOf: sheetPlaces(cells, parts),
  })
}

interface Found {
  readonly format: ProfileRead['format']
  readonly content: unknown
  readonly letters: TableText['letters']
  /** What is wrong by itself, before the whole is looked at. */
  readonly faults?: readonly ProfileFault[]
  readonly lost?: readonly Loss[]
  /** In the order of the file. */
  readonly tabs?: readonly string[]
  readonly placeOf: (path: Path) => ProfilePlace
}

function outcome({
  format,
  content,
  letters,
  faults = [],
  lost = [],
  tabs = [],
  placeOf,
}: Found): ProfileRead {
  const checked = checkProfile(content)
  const others = checked.type === 'Whole' ? [] : checked.faults
  const all = [...faults, ...others.map(({ path, problem }) => ({ place: placeOf(path), problem }))]
  const { draft } = checked
  return {
    type: 'ProfileRead',
    format,
    ...(draft && { draft }),
    ...(checked.type === 'Whole' && all.length === 0 && { profile: checked.profile }),
    faults: inOrder(oneForEachPlace(all), tabs),
    lost,
    letters,
  }
}

/** Of what is wrong with one cell, the first says enough: an id that is no id is unknown everywhere as well. */
function oneForEachPlace(faults: readonly ProfileFault[]): readonly ProfileFault[] {
  return faults.filter(
    ({ place }, index) => faults.findIndex((other) => isSamePlace(other.place, place)) === index,
  )
}

function isSamePlace(one: ProfilePlace, other: ProfilePlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** From top to bottom; what is missing altogether comes first. */
function inOrder(faults: readonly ProfileFault[], tabs: readonly string[]): readonly ProfileFault[] {
  const rank = ({ place }: ProfileFault): readonly [number, number, number] => {
    if (place.in === 'json') return [0, place.line, place.column]
    return place.in === 'tab' ? [-1, 0, 0] : [tabs.indexOf(place.tab), place.line, place.column]
  }
  return faults.toSorted((a, b) => {
    const [ranks, others] = [rank(a), rank(b)]
    return ranks.map((one, index) => one - (others[index] ?? 0)).find((one) => one !== 0) ?? 0
  })
}
