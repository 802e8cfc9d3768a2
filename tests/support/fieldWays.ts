import { choicePlaces, type ChoicePlace, type Stand } from './choicePlaces'
import { dayPlaces, fieldOf, textAt, textPlaces, withTextAt, type FieldPlace } from './fieldPlaces'
import { filledRecords } from './filledRecords'
import { valueAt } from './valueAt'

/** How somebody comes to a field, and how it stands on the screen and on the disk. */
export interface FieldWay extends Omit<ChoicePlace, 'control'> {
  readonly control: ChoicePlace['control'] | 'day' | 'text'
  /** How it stands before. */
  readonly from: Stand
  /** What somebody changes it to. */
  readonly to: Stand
}

const texts = Object.entries(textPlaces).map(([name, place]): Named => {
  const way = written(place)
  return [name, { ...way, control: 'text', to: `${String(way.from)} Van hier.` }]
})
const days = Object.entries(dayPlaces).map(([name, place]): Named => {
  const to = name === 'report.keepUntil' ? '2030-02-28' : '2026-02-28'
  return [name, { ...written(place), control: 'day', to }]
})
const choices = Object.entries(choicePlaces).map(([name, place]): Named => {
  const from = standIn(filledRecords, place)
  return [name, { ...place, from, to: place.to ?? from === false }]
})

/** Everything that is stored while it is written or as soon as it is chosen, by the name of its field. */
export const fieldWays: Readonly<Record<string, FieldWay>> = Object.fromEntries([
  ...texts,
  ...days,
  ...choices,
])

type Named = readonly [string, FieldWay]
type OnDisk = Pick<FieldWay, 'table' | 'id' | 'read'>

function written({ path, isRequired: _whether, ...place }: FieldPlace): Omit<FieldWay, 'control' | 'to'> {
  const read = (record: unknown) => textAt(record, path)
  return {
    ...place,
    from: standIn(filledRecords, { ...place, read }),
    read,
    write: (record, stand) => withTextAt(record, path, String(stand)),
  }
}

/** Where its control is on its screen: the first that says so. Of radios the first of the group. */
export function selectorOf(name: string, item?: string): string {
  return `[data-field="${fieldOf(name)}"]${item === undefined ? '' : `[value="${item}"]`}`
}

/** How a field stands in what lies in the database, by table. */
export function standIn(
  tables: Readonly<Record<string, readonly unknown[]>>,
  { table, id, read }: OnDisk,
): Stand {
  return read(tables[table]?.find((record) => valueAt(record, ['id']) === id))
}
