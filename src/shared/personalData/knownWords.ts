/** Words that carry a capital of their own and name no person: laws, offices, days, languages, programs. */
const known = new Set(
  `
  nederland nederlands nederlandse nederlander nederlanders belgië belgisch europa europees europese duitsland duits
  duitse engels engelse engeland frans franse frankrijk turks turkse turkije marokko marokkaans marokkaanse arabisch
  pools poolse polen oekraïne oekraïens syrië syrisch suriname surinaams spaans italiaans chinees islam ramadan
  english dutch netherlands german germany french france turkish turkey moroccan arabic polish ukrainian syrian
  spanish italian chinese europe european british islamic
  wmo wlz zvw wzd wvggz wajong jeugdwet participatiewet zorgverzekeringswet zorgwet awb avg ggz mee uwv ciz cak svb
  soci sociaal wijkteam gemeente rechtbank politie
  bcmb groeispiegel basisopleiding masterclass starr pop
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december kerst pasen pinksteren
  monday tuesday wednesday thursday friday saturday sunday january february march may june july august october
  christmas easter
  google microsoft word excel teams zoom whatsapp facebook instagram linkedin youtube covid corona
  god internet
  `
    .trim()
    .split(/\s+/),
)

/** Also as the first part of a longer word: "Wmo-aanvraag". */
export function isKnownWord(word: string): boolean {
  return known.has(word.toLocaleLowerCase('nl').replace(/[’'-].*$/u, ''))
}
