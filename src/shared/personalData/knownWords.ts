/**
 * Words that name no person: laws, offices, days, languages, programs, which carry a capital of their own; and those that begin a
 * sentence most often, for where it does not show that one begins. What may also be a name, or begin one, is not among them.
 */
const known = new Set(
  `
  nederland nederlands nederlandse nederlander nederlanders belgië belgisch europa europees europese duitsland duits
  duitse engels engelse engeland frans franse frankrijk turks turkse turkije marokko marokkaans marokkaanse arabisch
  pools poolse polen oekraïne oekraïens syrië syrisch suriname surinaams spaans italiaans chinees islam ramadan
  english dutch netherlands german germany french france turkish turkey moroccan arabic polish ukrainian syrian
  spanish italian chinese europe european british islamic
  wmo wlz zvw wzd wvggz wajong jeugdwet participatiewet zorgverzekeringswet zorgwet awb avg ggz mee uwv ciz cak svb
  soci sociaal wijkteam gemeente rechtbank politie
  groeispiegel masterclass starr pop
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december kerst pasen pinksteren
  monday tuesday wednesday thursday friday saturday sunday january february march may june july august october
  christmas easter
  google microsoft word excel teams zoom whatsapp facebook instagram linkedin youtube covid corona
  god internet
  bij met na door voor en maar ook dit dat deze die er ik hij zij ze wij we je jij jullie mijn zijn haar hun ons onze
  als toen daarna daarom omdat want dus wat wie waar hoe waarom wanneer samen eerst niet geen nog om tijdens zonder
  volgens iemand
  with at after before by for and but this that these those there he she they we you my his her their our when then
  because so what who where how why if not no together during without the
  `
    .trim()
    .split(/\s+/),
)

/** Words that name no person where this copy of the app is used: an association, a course. */
export function addKnownWords(words: readonly string[]): void {
  for (const word of words) known.add(word.toLocaleLowerCase('nl'))
}

/** Also as the first part of a longer word: "Wmo-aanvraag". */
export function isKnownWord(word: string): boolean {
  return known.has(word.toLocaleLowerCase('nl').replace(/[’'-].*$/u, ''))
}
