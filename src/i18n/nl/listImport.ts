/** Words of *Lijst inlezen*: a list for the register, from a file to lines. */
export const listImport = {
  title: 'Lijst inlezen',
  intro:
    'Lees een lijst in die je al hebt, bijvoorbeeld uit Excel of van een site waar je punten staan. Je ziet eerst wat de app leest. Er komt niets bij voordat jij dat zegt.',
  choose: 'Kies een bestand van Excel (XLSX) of CSV',
  chooseHint: 'Het maakt niet uit hoe de kolommen heten of in welke volgorde ze staan.',
  drop: 'Je kunt het bestand ook op deze pagina neerzetten.',
  closed: 'Je kunt nu niets toevoegen. Je lijst bekijken kan wel.',
  reading: 'De lijst wordt gelezen…',
  refusedTitle: 'Dit bestand kan niet worden ingelezen',
  refused: {
    NotText:
      'De app kan de letters in dit bestand niet lezen. Bewaar de lijst in je rekenprogramma opnieuw, als XLSX. Kies dat bestand.',
    NoTable:
      'De app vindt in dit bestand geen tabel: nergens staan twee kolommen naast elkaar. Er staat: {{seen}}. Kijk of je het goede bestand hebt. Of bewaar de lijst in je rekenprogramma als XLSX of CSV.',
    XlsxDamaged:
      'Dit bestand is beschadigd, of anders gemaakt dan de app kan lezen. Open het in Excel of LibreOffice en bewaar het opnieuw als XLSX of CSV. Kies dat bestand.',
    XlsxTooLarge:
      'In dit Excel-bestand zit veel meer dan een lijst. Kopieer de lijst naar een leeg werkblad en bewaar dat als XLSX. Kies dat bestand.',
    kind: {
      html: 'Dit is een webpagina met een tabel erin, ook als de naam op .xls eindigt. Open het bestand in Excel of LibreOffice en bewaar het als XLSX of CSV. Kies dat bestand.',
      otherSheet:
        'Dit is een werkblad van een ander soort (zoals XML of SYLK). Open het in Excel of LibreOffice en bewaar het als XLSX of CSV. Kies dat bestand.',
      xls: 'Dit is een Excel-bestand van het oude soort (XLS). Open het in Excel of LibreOffice en bewaar het als XLSX of CSV. Kies dat bestand.',
      xlsb: 'Dit is een Excel-bestand van een bijzonder soort (XLSB). Open het in Excel en bewaar het als XLSX of CSV. Kies dat bestand.',
      encrypted:
        'Op dit bestand zit een wachtwoord. Open het in Excel of LibreOffice en bewaar het zonder wachtwoord als XLSX. Kies dat bestand.',
      opendocument:
        'Dit is een bestand van LibreOffice of OpenOffice (zoals ODS). Open het daar en bewaar het als XLSX of CSV. Kies dat bestand.',
      numbers:
        'Dit is een bestand van Numbers. Kies daar Exporteer naar Excel of CSV. Kies dan hier dat bestand.',
      office:
        'Dit is een document van een ander kantoorprogramma (zoals Word), geen lijst. Staat er een tabel in? Kopieer die naar een leeg werkblad en bewaar dat als XLSX. Kies dat bestand.',
      zip: 'Dit is een ingepakt bestand (zoals ZIP). Pak het uit, en kies de lijst die erin zit.',
      pdf: 'Dit is een PDF. Daar kan de app geen lijst uit halen. Kijk of je de lijst ook als Excel of CSV kunt krijgen. Of zet de regels zelf in je register.',
    },
    NoLines: 'Onder de namen van de kolommen staan geen regels. Kijk of je het goede bestand hebt.',
    TooManyLines: 'Er staan meer dan {{max}} regels in. Verdeel de lijst over meer bestanden.',
    TooManyColumns:
      'Er staan meer dan {{max}} kolommen in, dus dit is geen lijst met bijscholing. Kijk of je het goede bestand hebt.',
  },
  unchanged: 'Er is niets veranderd.',
  found_one: '{{count}} regel gelezen.',
  found_other: '{{count}} regels gelezen.',
  file: 'Bestand:',
  columns: 'Overgenomen: {{columns}}.',
  unknown: 'Niet overgenomen: {{columns}}.',
  changeColumns: 'Kolommen anders kiezen',
  changeDays: 'Dagen anders lezen',
  periods: 'Staat er een periode, dan telt de laatste dag.',
  letters: {
    guessed:
      'Het bestand zegt niet hoe zijn letters zijn opgeslagen. De app leest ze zoals Windows. Controleer deze woorden. Zo niet: bewaar de lijst als XLSX en kies dat bestand.',
    damaged:
      'Een paar letters in dit bestand zijn beschadigd. Daar staat nu een ander teken. Controleer deze woorden. Of bewaar de lijst opnieuw als XLSX en kies dat bestand.',
  },
  sheet: {
    title: 'In welk werkblad staat je lijst?',
    intro_one: 'In dit bestand staat {{count}} tabel.',
    intro_other: 'In dit bestand staan {{count}} tabellen.',
    rows_one: '({{count}} rij)',
    rows_other: '({{count}} rijen)',
  },
  column: {
    title: 'Welke kolom is wat?',
    intro:
      'De app heeft alvast iets gekozen. Controleer het: in elk geval bij de datum en de titel. Onder elke naam staat wat er in die kolom te vinden is. Bij een volgende lijst met dezelfde kolommen hoef je dit niet nog eens te doen.',
    headings: 'Namen van de kolommen',
    headingsHint: 'Op welke regel staan ze?',
    headingsOn: 'Regel {{line}}: {{cells}}',
    noHeadings: 'Er staan geen namen boven',
    unnamed: 'Kolom {{number}}, zonder naam',
    empty: 'Hier staat niets in.',
    none: 'Niet overnemen',
    twice: '{{column}} is hier en bij een andere kolom gekozen. Kies er een.',
    someTwice: 'Je koos twee keer hetzelfde. Kies bij een van de twee iets anders.',
    missing: 'Kies nog bij welke kolom {{column}} hoort.',
    done: 'Verder',
  },
  days: {
    title: 'Welke dag is {{text}}?',
    order:
      'Uit deze lijst blijkt niet of de dag of de maand vooraan staat. Jouw keuze geldt voor de hele kolom.',
    serials:
      'Een rekenprogramma heeft deze dag als getal opgeslagen. Sommige tellen vanaf 1900, andere vanaf 1904. Jouw keuze geldt voor de hele kolom.',
    dayFirst: 'de dag staat vooraan',
    monthFirst: 'de maand staat vooraan',
    from1900: 'geteld vanaf 1900',
    from1904: 'geteld vanaf 1904',
    answered: 'Zo zijn de dagen gelezen: {{way}}.',
  },
  doubts_one: 'Controleer dit even',
  doubts_other: 'Controleer deze {{count}} even',
  doubtsHint:
    'Dit stond er niet helemaal duidelijk. Klopt iets niet? Verander het na het toevoegen in je register.',
  moreDoubts_one: 'Nog {{count}}',
  moreDoubts_other: 'Nog {{count}}',
  place: 'Regel {{line}}, {{column}}',
  stood: 'In het bestand:',
  readAs: 'Gelezen als:',
  onLine: 'Regel {{line}}:',
  doubt: {
    Serial: 'Een getal waarmee een rekenprogramma dagen telt.',
    ShortYear: 'Een jaar van twee cijfers.',
    Period: 'Een periode: de laatste dag telt.',
    OtherZone: 'De tijd was in een andere tijdzone; hier was het al een andere dag.',
    MixedOrder: 'In deze kolom staan dag en maand niet overal in dezelfde volgorde.',
    ShortenedNumber:
      'Een lang getal dat een rekenprogramma heeft ingekort. De laatste cijfers zijn weg: neem ze over uit je bewijs.',
    Clock: 'Een tijd, gelezen als aantal uren.',
    BrokenLetters: 'Een letter is beschadigd. Daar staat nu een ander teken.',
  },
  duplicates_one:
    '{{count}} regel staat al in je register: zelfde datum, titel en punten. Die wordt overgeslagen.',
  duplicates_other:
    '{{count}} regels staan al in je register: zelfde datum, titel en punten. Die worden overgeslagen.',
  withDuplicates: 'Voeg die toch ook toe',
  preview: 'Gelezen, en wat er in het bestand staat',
  moreLines: 'Toon meer ({{shown}} van {{of}})',
  faultsTitle_one: '{{count}} regel kan niet worden gelezen',
  faultsTitle_other: '{{count}} regels kunnen niet worden gelezen',
  faultsHint:
    'Verbeter ze in je rekenprogramma en lees het bestand opnieuw in. Of voeg de andere nu vast toe.',
  faultLine: 'Regel {{line}}: {{why}}',
  moreFaults_one: 'En nog {{count}} andere.',
  moreFaults_other: 'En nog {{count}} andere.',
  fault: {
    NoDate: 'er staat geen datum.',
    NotADay: 'de app leest in “{{text}}” geen dag. Schrijf bijvoorbeeld 21-11-2026.',
    NoSuchDay: '“{{text}}” is geen dag die bestaat. Schrijf bijvoorbeeld 21-11-2026.',
    FarDay:
      '“{{text}}” kan niet kloppen. Schrijf een dag tussen {{first}} en {{last}}, met een jaar van vier cijfers.',
    NotANumber: '“{{text}}” bij {{column}} is geen getal. Schrijf bijvoorbeeld 2,5.',
    TooPrecise: '“{{text}}” bij {{column}} heeft meer dan twee cijfers achter de komma of punt.',
    TooMuch: '“{{text}}” bij {{column}} is te veel: hooguit {{max}}.',
    TooLong: 'de tekst bij {{column}} is langer dan {{max}} tekens.',
    TooManyCells:
      'er staan meer vakken dan er kolommen zijn. Zet een tekst of getal met een komma of puntkomma erin tussen aanhalingstekens.',
    BrokenQuote: 'een aanhalingsteken staat verkeerd of wordt niet gesloten.',
  },
  nothingNew: 'Er is niets nieuws om toe te voegen.',
  add_one: '{{count}} regel toevoegen',
  add_other: '{{count}} regels toevoegen',
  other: 'Ander bestand kiezen',
  busy: 'Bezig met toevoegen…',
  added_one: '{{count}} regel is toegevoegd',
  added_other: '{{count}} regels zijn toegevoegd',
  undone: 'De regels zijn weer verwijderd',
  failed: 'Dit is niet gelukt',
} as const
