export const assessments = {
  list: {
    title: 'Metingen',
    intro: 'Al je metingen op dit apparaat, de nieuwste bovenaan.',
    empty: 'Je hebt nog geen metingen. Na je eerste meting vind je die hier terug.',
    new: 'Nieuwe meting',
    open: 'Bezig: {{answered}} van {{of}}',
    correction: 'Correctie bezig (versie {{version}}): {{answered}} van {{of}}',
    sealed: 'Afgerond',
    sealedVersion: 'Afgerond, versie {{version}}',
    part_one: '{{count}} van de {{of}} clusters',
    part_other: '{{count}} van de {{of}} clusters',
    resume: 'Verder',
    resumeCorrection: 'Verder met corrigeren',
    result: 'Bekijk het resultaat',
    remove: 'Verwijderen',
    bin_one: 'Prullenbak ({{count}} meting)',
    bin_other: 'Prullenbak ({{count}} metingen)',
  },
  remove: {
    title: 'Deze meting verwijderen?',
    text: '{{name}} gaat naar de prullenbak. Tot en met {{until}} kun je deze meting daar terugzetten.',
    versions: 'Alle {{count}} versies gaan mee.',
    confirm: 'Naar de prullenbak',
    done: '{{name}} ligt in de prullenbak.',
    undone: '{{name}} staat weer bij je metingen.',
  },
  bin: {
    title: 'Prullenbak',
    intro:
      'Verwijderde metingen blijven hier {{days}} dagen liggen. Daarna verdwijnen ze voorgoed van dit apparaat.',
    empty: 'De prullenbak is leeg.',
    toList: 'Naar je metingen',
    binnedOn: 'Verwijderd op {{date}}',
    keptUntil: 'Blijft hier tot en met {{date}}',
    restore: 'Terugzetten',
    restored: '{{name}} staat weer bij je metingen.',
    destroy: 'Definitief verwijderen',
  },
  destroy: {
    title: 'Deze meting voorgoed verwijderen?',
    text: '{{name}} verdwijnt van dit apparaat, met alle scores en notities. Dat kun je niet ongedaan maken.',
    confirm: 'Definitief verwijderen',
    done: '{{name}} is voorgoed verwijderd.',
  },
  failed: {
    title: 'Dit is niet gelukt',
    full: 'Er is geen ruimte meer op dit apparaat. Er is niets veranderd. Maak ruimte vrij en probeer het nog eens.',
    closed:
      'De opslag van de browser is dichtgegaan. Er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
    unknown:
      'De browser kon dit niet opslaan ({{detail}}). Er is niets veranderd. Probeer het nog eens. Lukt het weer niet, laad dan de pagina opnieuw.',
  },
} as const
