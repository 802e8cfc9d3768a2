/** Words of the shell and of more than one journey. */
export const common = {
  appName: 'Groeispiegel',
  title: '{{page}} – Groeispiegel',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  notices: 'Meldingen',
  offers: 'Ook handig',
  nav: { home: 'Start', growth: 'Groei', plan: 'Plan', reports: 'Rapporten', team: 'Team', more: 'Meer' },
  help: 'Hulp',
  back: 'Terug',
  cancel: 'Annuleren',
  undo: 'Ongedaan maken',
  ready: 'Klaar',
  reload: 'Opnieuw laden',
  loading: 'Even geduld…',
  optional: '(niet verplicht)',
  notApplicableShort: 'n.v.t.',
  unanswered: 'nog open',
  moment: { begin: 'Begin', midway: 'Tussentijds', end: 'Eind' },
  momentOn: '{{moment}}, {{date}}',
  level: '{{value}} {{label}}',
  saved: {
    status: 'Opgeslagen op dit apparaat',
    busy: 'Bezig met opslaan…',
    failed: 'Niet opgeslagen',
    withoutCopy: 'Opgeslagen, zonder tweede kopie',
  },
  field: {
    elsewhere: 'Dit is ook in een ander venster veranderd. Beide teksten staan er.',
    today: 'vandaag',
    day: {
      half: 'Deze dag is nog niet compleet.',
      needed: 'Kies een dag.',
      outside: 'Kies een dag tussen {{first}} en {{last}}.',
      kept: 'Tot dan blijft {{day}} staan.',
      nothing: 'Tot dan is hier geen dag opgeslagen.',
    },
  },
  evidence: { grow: 'Werk dit uit als bewijs', grown: 'Naar het bewijs dat je hierbij schreef' },
  saveFailed: {
    title: 'Dit is nog niet opgeslagen',
    again: 'Kies daarna Opnieuw bewaren. Laat deze pagina open: wat je schreef staat er nog.',
    sealed:
      'Deze meting is intussen afgerond, bijvoorbeeld in een ander tabblad. Je laatste wijziging hoort er niet meer bij. Kopieer je tekst als je die wilt houden.',
    missing:
      'Deze meting staat niet meer op dit apparaat, bijvoorbeeld omdat je hem in een ander tabblad hebt verwijderd. Kopieer je tekst als je die wilt houden.',
    deleted:
      'Wat je hier schreef, hoort bij iets dat intussen is verwijderd, bijvoorbeeld in een ander tabblad of op een ander apparaat. Het is niet opgeslagen. Kopieer je tekst of bewaar alles in een bestand als je het wilt houden.',
    retry: 'Opnieuw bewaren',
    download: 'Bewaar alles in een bestand',
    drop: 'Wijziging laten vervallen',
  },
  writtenAnew: {
    title: 'Dit is ergens anders verwijderd',
    text: 'In een ander tabblad is dit verwijderd terwijl je hier schreef. Wat op dit scherm staat, is opnieuw bewaard, zodat je woorden niet verloren gaan. Wil je het toch weg hebben, verwijder het dan hier.',
  },
  withoutCopy: {
    title: 'Opgeslagen, maar zonder tweede kopie',
    text: 'Je apparaat was al eens vol. Wat je net schreef staat in de opslag van je browser, maar de tweede kopie lukte niet, en zonder die kopie kan het nog verloren gaan. Maak ruimte vrij en probeer de kopie opnieuw, of bewaar alles in een bestand.',
    retry: 'Kopie opnieuw proberen',
  },
  unstored: {
    title: 'Niet alles kan worden opgeslagen',
    text: 'Wat je het laatst schreef, staat alleen nog in dit tabblad. Bewaar het in een bestand. Laad daarna opnieuw, en zet het bestand terug.',
    save: 'Bewaar het in een bestand',
    reload: 'Toch opnieuw laden',
  },
  writeFailed: {
    full: 'Er is geen ruimte meer op dit apparaat. Maak ruimte vrij.',
    disk: 'Je apparaat kan nu niet goed opslaan ({{detail}}). Maak ruimte vrij of start je apparaat opnieuw.',
    closed: 'De opslag van de browser is dichtgegaan.',
    emptied: 'De browser heeft de gegevens van deze site gewist.',
    'read-only':
      'Deze versie van de app is ouder dan je gegevens en kan niets veranderen. Laad eerst de nieuwe versie.',
    unknown: 'De browser kon dit niet opslaan ({{detail}}).',
    again: 'Probeer het daarna nog eens. Er is niets gewist.',
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
  connection: {
    lost: {
      title: 'De opslag van je browser is dichtgegaan',
      text: 'Wat opgeslagen was, is er nog. Nieuwe antwoorden blijven op deze pagina staan tot het weer lukt.',
    },
    'read-only': {
      title: 'Je kunt alles bekijken, maar niets veranderen',
      text: 'Je gegevens zijn van een nieuwere versie van Groeispiegel. Laad de pagina opnieuw om die te krijgen.',
    },
    again: 'Probeer het nog eens',
  },
  renderFailure: {
    title: 'Er ging iets mis op deze pagina',
    text: 'Wat opgeslagen was, is er nog. Laad de pagina opnieuw of ga naar start.',
    missingTitle: 'Dit deel van de app kon niet worden geladen',
    missing:
      'Misschien is de app intussen vernieuwd, of is er even geen verbinding. Controleer je verbinding en laad de pagina opnieuw. Wat opgeslagen was, is er nog.',
    again: 'Opnieuw proberen',
    lateTitle: 'Dit duurt langer dan normaal',
    late: 'Wacht nog even, of controleer je verbinding en laad de pagina opnieuw. Wat opgeslagen was, is er nog.',
    startTitle: 'Groeispiegel is nog niet geladen',
    start: 'Controleer je verbinding en laad de pagina opnieuw. Wat je eerder hebt opgeslagen, is er nog.',
  },
  offline: {
    title: 'Zonder internet',
    ready: 'De app werkt zonder internet. Alle bestanden zijn nagekeken en staan op dit apparaat.',
    busy: 'De bestanden van de app worden nagekeken…',
    missing_one:
      'Nog niet klaar voor gebruik zonder internet: er ontbreekt één bestand. Controleer je verbinding en probeer het nog eens.',
    missing_other:
      'Nog niet klaar voor gebruik zonder internet: er ontbreken {{count}} bestanden. Controleer je verbinding en probeer het nog eens.',
    unknown:
      'Nog niet klaar voor gebruik zonder internet. Sommige browsers en privévensters bewaren de app niet.',
    check: 'Kijk de bestanden na',
  },
  unreadable_one:
    'Eén onderdeel op dit apparaat kan niet worden gelezen. Het is niet gewist. Misschien helpt een nieuwere versie van de app.',
  unreadable_other:
    '{{count}} onderdelen op dit apparaat kunnen niet worden gelezen. Ze zijn niet gewist. Misschien helpt een nieuwere versie van de app.',
  unreadableMore: 'Bekijk de opslag',
  reminder: {
    title: 'Maak een reservekopie',
    text: 'Wis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt.',
    make: 'Maak reservekopie',
    later: 'Niet nu',
  },
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
