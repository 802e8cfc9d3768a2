import { choicePlaces, type ChoicePlace, type Stand } from './choicePlaces'
import { dayPlaces, filledRecords, textAt, textPlaces, withTextAt, type FieldPlace } from './fieldPlaces'
import { valueAt } from './valueAt'

/** How somebody comes to a field, and how it stands on the screen and on the disk. */
export interface FieldWay extends Omit<ChoicePlace, 'control' | 'from'> {
  readonly control: ChoicePlace['control'] | 'day' | 'text'
  /** How it stands before. */
  readonly from: Stand
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
  return [name, { ...place, from: place.from ?? place.read(recordAt(place)) }]
})

/** Everything that is stored while it is written or as soon as it is chosen, by the name of its field. */
export const fieldWays: Readonly<Record<string, FieldWay>> = Object.fromEntries([
  ...texts,
  ...days,
  ...choices,
])

type Named = readonly [string, FieldWay]

function written({ path, isRequired: _whether, ...place }: FieldPlace): Omit<FieldWay, 'control' | 'to'> {
  return {
    ...place,
    from: textAt(recordAt(place), path),
    read: (record) => textAt(record, path),
    write: (record, stand) => withTextAt(record, path, String(stand)),
  }
}

/** As it lies in the database before anything is done. */
function recordAt({ table, id }: Pick<FieldPlace, 'table' | 'id'>): unknown {
  const records: readonly unknown[] = filledRecords[table]
  return records.find((record) => valueAt(record, ['id']) === id)
}
