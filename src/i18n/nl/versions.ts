/** Words about the versions of a profile: with which one something was made, and what may be compared. */
export const versions = {
  madeWith:
    'Gemaakt met versie {{version}} van het profiel. Je leest hier de woorden van toen. Nu geldt versie {{today}}.',
  scale: {
    toggle: 'De schaal van versie {{version}}',
    norm: 'De norm was niveau {{norm}}.',
  },
  missing: {
    title: 'Gemaakt met versie {{version}} van het profiel',
    text: 'De woorden van die versie staan niet op dit apparaat. Je scores staan er nog. Je ziet ze hier bij de woorden van versie {{today}}, en er is niets vergeleken.',
    file: 'Het bestand {{file}} was niet te lezen. Blijft dat zo? Geef het door aan wie deze site beheert.',
  },
  open: {
    title: 'Het profiel is vernieuwd',
    text: 'Je begon deze meting met versie {{before}} van het profiel. Nu geldt versie {{today}}. Je antwoorden staan er nog.',
    unknown: 'Wat er veranderde, is niet bekend. Controleer daarom je antwoorden.',
    asked_one: '{{count}} competentie is nieuw of anders ingedeeld. Die staat nog open: {{list}}.',
    asked_other: '{{count}} competenties zijn nieuw of anders ingedeeld. Die staan nog open: {{list}}.',
    reworded_one: '{{count}} competentie is anders verwoord: {{list}}. Kijk of je antwoord nog past.',
    reworded_other:
      '{{count}} competenties zijn anders verwoord: {{list}}. Kijk of je antwoorden nog passen.',
    left_one:
      '{{count}} competentie staat er zo niet meer in: {{list}}. Je antwoord blijft bestaan, maar telt hier niet mee.',
    left_other:
      '{{count}} competenties staan er zo niet meer in: {{list}}. Je antwoorden blijven bestaan, maar tellen hier niet mee.',
    goOn: 'Verder met de meting',
  },
  score: {
    text_one: 'In versie {{today}} is {{count}} competentie nieuw of anders verwoord: {{list}}.',
    text_other: 'In versie {{today}} zijn {{count}} competenties nieuw of anders verwoord: {{list}}.',
    action_one: 'Scoor alleen deze',
    action_other: 'Scoor alleen deze {{count}}',
  },
  earlier: 'De meting van {{date}} is gemaakt met versie {{version}} van het profiel.',
  reworded_one: '{{count}} competentie is sindsdien anders verwoord en betekent hetzelfde: {{list}}.',
  reworded_other: '{{count}} competenties zijn sindsdien anders verwoord en betekenen hetzelfde: {{list}}.',
  new_one: '{{count}} competentie is nieuw en telt niet mee: {{list}}.',
  new_other: '{{count}} competenties zijn nieuw en tellen niet mee: {{list}}.',
  split_one: '{{count}} competentie komt uit een competentie die gesplitst is en telt niet mee: {{list}}.',
  split_other:
    '{{count}} competenties komen uit een competentie die gesplitst is en tellen niet mee: {{list}}.',
  merged_one: '{{count}} competentie is samengevoegd uit andere en telt niet mee: {{list}}.',
  merged_other: '{{count}} competenties zijn samengevoegd uit andere en tellen niet mee: {{list}}.',
  gone_one: '{{count}} competentie van toen staat niet meer in het profiel en telt niet mee: {{list}}.',
  gone_other: '{{count}} competenties van toen staan niet meer in het profiel en tellen niet mee: {{list}}.',
  goneFrom: '{{what}} (staat niet meer in het profiel)',
  goneNumber: 'Nummer {{id}} staat niet meer in het profiel. Kies hieronder waar je leerdoel over gaat.',
  marksLeftOut_one:
    'Deze reactie gaat over versie {{version}} van het profiel. {{count}} niveau is hier niet te vergelijken: {{list}}.',
  marksLeftOut_other:
    'Deze reactie gaat over versie {{version}} van het profiel. {{count}} niveaus zijn hier niet te vergelijken: {{list}}.',
  unknown: 'Wat er tussen die versie en deze veranderde, is niet bekend. Daarom is er niets vergeleken.',
  otherScale: 'De niveaus betekenen nu iets anders. Daarom is er niets vergeleken.',
} as const
