/** Words of the shell and of more than one journey. */
export const common = {
  appName: 'Groeispiegel',
  title: '{{page}} – Groeispiegel',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  notices: 'Meldingen',
  nav: { home: 'Start', growth: 'Groei', more: 'Meer' },
  help: 'Hulp',
  back: 'Terug',
  cancel: 'Annuleren',
  undo: 'Ongedaan maken',
  loading: 'Even geduld…',
  optional: '(niet verplicht)',
  notApplicableShort: 'n.v.t.',
  unanswered: 'nog open',
  moment: { begin: 'Begin', midway: 'Tussentijds', end: 'Eind' },
  momentOn: '{{moment}}, {{date}}',
  level: '{{value}} {{label}}',
  saved: { status: 'Opgeslagen op dit apparaat', busy: 'Bezig met opslaan…', failed: 'Niet opgeslagen' },
  saveFailed: {
    title: 'Dit is nog niet opgeslagen',
    full: 'Er is geen ruimte meer op dit apparaat. Maak ruimte vrij en kies daarna Opnieuw bewaren. Laat deze pagina open: wat je schreef staat er nog.',
    closed:
      'De opslag van de browser is dichtgegaan. Kies Opnieuw bewaren. Lukt dat niet, kopieer dan je tekst en laad de pagina opnieuw.',
    unknown:
      'De browser kon dit niet opslaan ({{detail}}). Kies Opnieuw bewaren. Laat deze pagina open: wat je schreef staat er nog.',
    sealed:
      'Deze meting is intussen afgerond, bijvoorbeeld in een ander tabblad. Je laatste wijziging hoort er niet meer bij. Kopieer je tekst als je die wilt houden.',
    missing:
      'Deze meting staat niet meer op dit apparaat, bijvoorbeeld omdat je hem in een ander tabblad hebt verwijderd. Kopieer je tekst als je die wilt houden.',
    retry: 'Opnieuw bewaren',
    drop: 'Wijziging laten vervallen',
  },
  writeFailed: {
    full: 'Er is geen ruimte meer op dit apparaat. Maak ruimte vrij en probeer het nog eens. Er is niets gewist.',
    closed:
      'De opslag van de browser is dichtgegaan. Laad de pagina opnieuw en probeer het nog eens. Er is niets gewist.',
    unknown: 'De browser kon dit niet opslaan ({{detail}}). Probeer het nog eens. Er is niets gewist.',
  },
  unknownRoute: {
    title: 'Deze pagina bestaat niet',
    text: 'Misschien zit er een typefout in het adres, of is de pagina verhuisd. Wat je hebt ingevuld staat er nog.',
    home: 'Naar start',
  },
  example: {
    title: 'Dit is een voorbeeld',
    text: '{{person}}. Er wordt niets bewaard en het komt niet bij je eigen metingen.',
    leave: 'Voorbeeld sluiten',
    missingTitle: 'Het voorbeeld kon niet worden geladen',
    missing:
      'Controleer je verbinding en open het voorbeeld nog eens. Met je eigen metingen is niets aan de hand.',
  },
  contentFailure: {
    title: 'De inhoud kon niet worden geladen',
    unreachable:
      'Het bestand {{file}} is niet bereikbaar. Controleer je verbinding en laad de pagina opnieuw.',
    missing: 'Het bestand {{file}} ontbreekt op deze site (code {{status}}).',
    notJson: 'Het bestand {{file}} is geen geldige JSON: {{detail}}',
    invalid: 'In het bestand {{file}} klopt iets niet:',
    host: 'Geef dit door aan wie deze site beheert. Wat je hebt ingevuld staat nog op dit apparaat.',
    reload: 'Opnieuw laden',
  },
  openFailure: {
    title: 'De opslag van je browser gaat niet open',
    missing:
      'Deze browser bewaart niets. Dat gebeurt bijvoorbeeld in een privévenster. Open de app in een gewoon venster.',
    tooNew:
      'Je gegevens zijn bewaard door een nieuwere versie van de app. Laad de pagina opnieuw om die versie te krijgen. Je gegevens zijn er nog.',
    silent:
      'De opslag geeft geen antwoord. Sluit andere tabbladen met Groeispiegel en laad de pagina opnieuw. Je gegevens zijn er nog.',
    broken:
      'De browser kon de opslag niet openen. Sluit de browser helemaal, open hem opnieuw en probeer het nog eens. Er is niets gewist. Technische melding: {{detail}}',
  },
  renderFailure: {
    title: 'Er ging iets mis op deze pagina',
    text: 'Wat opgeslagen was, is er nog. Laad de pagina opnieuw of ga naar start.',
  },
  unreadable_one:
    'Eén meting op dit apparaat kan niet worden gelezen. Hij is niet gewist. Misschien helpt een nieuwere versie van de app.',
  unreadable_other:
    '{{count}} metingen op dit apparaat kunnen niet worden gelezen. Ze zijn niet gewist. Misschien helpt een nieuwere versie van de app.',
  update: {
    title: 'Er is een nieuwe versie',
    text: 'Je gegevens blijven staan.',
    accept: 'Nu vernieuwen',
    later: 'Later',
  },
  install: {
    title: 'Zet Groeispiegel op je beginscherm',
    text: 'Dan open je hem als een app, ook zonder internet.',
    accept: 'Installeren',
    dismiss: 'Niet nu',
  },
  erasedElsewhere: {
    title: 'Alles is gewist',
    text: 'In een ander tabblad heb je alle gegevens van Groeispiegel gewist.',
    again: 'Opnieuw beginnen',
  },
} as const
