/** What a line of the ledger has, in the order in which it is written. */
export const cpdLogColumns = ['date', 'title', 'category', 'accreditation', 'points', 'hours'] as const
export type CpdLogColumn = (typeof cpdLogColumns)[number]

/** What people and programs write above them, in Dutch and English; without capitals, spaces and signs. */
const names: Readonly<Record<CpdLogColumn, readonly string[]>> = {
  date: ['datum', 'date', 'dag', 'day'],
  title: ['titel', 'title', 'omschrijving', 'description', 'activiteit', 'activity', 'naam', 'name'],
  category: ['categorie', 'category', 'soort', 'kind', 'type'],
  accreditation: [
    'accreditatie',
    'accreditatienummer',
    'accreditatieid',
    'accreditatiecode',
    'accreditation',
    'accreditationnumber',
    'accreditationid',
    'accreditationcode',
    'id',
  ],
  points: ['punten', 'points', 'accreditatiepunten', 'pepunten', 'aantalpunten', 'accreditationpoints'],
  hours: ['uren', 'hours', 'uur', 'aantaluren', 'studieuren', 'numberofhours'],
}

/** What a heading stands for; undefined when it is none that is known. */
export function columnNamed(heading: string): CpdLogColumn | undefined {
  const bare = heading.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
  return cpdLogColumns.find((column) => names[column].includes(bare))
}
