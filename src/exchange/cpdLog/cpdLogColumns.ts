/** What a line of the ledger has, in the order in which it is written. */
export const cpdLogColumns = ['date', 'title', 'category', 'accreditation', 'points', 'hours'] as const
export type CpdLogColumn = (typeof cpdLogColumns)[number]

/**
 * What people and portals write above them, in Dutch and English, without capitals, spaces, signs and what stands between brackets.
 * The first ones say it best: where a table has several, they count.
 */
const names: Readonly<Record<CpdLogColumn, readonly string[]>> = {
  date: words(
    'datum date dag day datumactiviteit activiteitsdatum dateofactivity activitydate scholingsdatum cursusdatum ' +
      'datumbehaald behaaldop afgerondop completedon completiondate einddatum datumeinde enddate startdatum begindatum startdate',
  ),
  title: words(
    'titel title naamactiviteit activiteitnaam nameofactivity activityname titelactiviteit naamscholing scholing cursus ' +
      'cursusnaam naamcursus course coursename coursetitle activiteit activity omschrijving description onderwerp subject naam name',
  ),
  category: words(
    'categorie category soort kind type soortactiviteit typeactiviteit activitytype vorm werkvorm rubriek',
  ),
  accreditation: words(
    'accreditatienummer accreditatieid accreditatiecode accreditatie accreditationnumber accreditationid accreditationcode ' +
      'accreditation accreditatienr activiteitnummer activiteitid activityid activitynumber cursuscode id',
  ),
  points: words(
    'punten points pepunten accreditatiepunten aantalpunten aantalpepunten toegekendepunten behaaldepunten pepoints cpdpoints ' +
      'accreditationpoints credits creditpoints studiepunten',
  ),
  hours: words(
    'uren hours uur aantaluren studieuren studielasturen studielast studielastinuren contacturen aantalcontacturen sbu ' +
      'numberofhours studyhours contacthours duur duration',
  ),
}

/** What else is a sign of one, anywhere in a heading; to be shown as a guess. */
const signs: readonly (readonly [RegExp, CpdLogColumn])[] = [
  [/punt|point|credit/, 'points'],
  [/uren|uur|hour|studielast/, 'hours'],
  [/datum|date|dag$/, 'date'],
  [/accredit|nummer|number|code|kenmerk/, 'accreditation'],
  [/categor|soort|type|vorm/, 'category'],
  [/titel|title|naam|name|activit|scholing|cursus|course|training|opleiding|omschrijving/, 'title'],
]

function words(text: string): readonly string[] {
  return text.split(' ')
}

/** What a heading stands for, and how well it says so: 0 is best; undefined when it is none that is known. */
export function columnNamed(
  heading: string,
): { readonly column: CpdLogColumn; readonly rank: number } | undefined {
  const bare = bareHeading(heading)
  const column = cpdLogColumns.find((one) => names[one].includes(bare))
  return column && { column, rank: names[column].indexOf(bare) }
}

/** What a heading may stand for; undefined where there is no sign of any. */
export function columnLike(heading: string): CpdLogColumn | undefined {
  const bare = bareHeading(heading)
  return columnNamed(heading)?.column ?? signs.find(([sign]) => sign.test(bare))?.[1]
}

/** "Datum (dd-mm-jjjj)" and "DATUM" are the same: letters alone, without what stands between brackets. */
export function bareHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
}
