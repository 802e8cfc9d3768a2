export const profile = {
  title: 'Profiel lezen',
  publisher: '{{title}}, van {{publisher}}',
  contents: 'Op deze pagina',
  toTop: 'Naar boven',
  search: {
    label: 'Zoeken in het profiel',
    hint: 'Bijvoorbeeld een woord, of een nummer zoals 2.3',
    found_one: '{{count}} plek gevonden',
    found_other: '{{count}} plekken gevonden',
    none: 'Niets gevonden voor ‘{{query}}’. Probeer een korter of een ander woord, of kijk of er een typfout in staat.',
    clear: 'Zoekwoord verwijderen',
  },
  scale: {
    title: 'De schaal',
    intro:
      'Je scoort elke competentie op {{count}} niveaus. De woorden staan vast, zodat je later kunt vergelijken.',
    norm: 'De norm is niveau {{value}}, {{label}}. Dat is het niveau dat het profiel beschrijft. Je hoeft daar niet overal te staan, en er is ook ruimte boven.',
    isNorm: 'de norm',
  },
  clusters: {
    title: 'Clusters en competenties',
    counts: '{{clusters}} clusters met samen {{competencies}} competenties.',
    quoted: 'De genummerde zinnen zijn van {{publisher}}.',
    cluster: 'Cluster {{id}}: {{title}}',
    show: 'Competenties lezen ({{count}})',
    original: 'De tekst van {{publisher}}:',
    plain: 'In gewone taal:',
    examples: 'Zo ziet dat eruit',
  },
  resembles: 'Lijkt op andere competenties. Dit is het verschil:',
  tasks: {
    title: 'Taken',
    intro: 'De {{tasks}} taken uit het profiel, in {{groups}} groepen.',
    more: 'Elke taak in gewone taal, met je bewijs en de lesdagen',
  },
  concepts: {
    title: 'Begrippen',
    what: 'Wat betekent ‘{{term}}’?',
    intro: 'Wat de woorden betekenen.',
  },
  dangling: {
    title_one: 'Dit profiel noemt iets wat er niet in staat',
    title_other: 'Dit profiel noemt {{count}} keer iets wat er niet in staat',
    text: 'Dat laat de app weg. Aan je scores verandert niets. Geef dit door aan wie deze site beheert.',
    names: '{{from}} noemt ‘{{name}}’.',
  },
  source: { title: 'Bron', section: 'Paragraaf {{section}}', version: 'Versie {{version}} in deze app' },
} as const
