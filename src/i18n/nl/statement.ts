/** Words of the accessibility statement, in the order of the Dutch model. An empty line starts a new item of a list. */
export const statement = {
  title: 'Toegankelijkheid',
  // With places where a small phone may break it, because not every browser knows Dutch.
  heading: 'Toegan\u00ADkelijk\u00ADheids\u00ADverklaring',
  loading: 'De verklaring wordt geladen…',
  failed: {
    title: 'Wie deze app aanbiedt, kon niet worden geladen',
    text: 'Hieronder staat wat voor iedere aanbieder geldt. Controleer je verbinding en open deze pagina opnieuw voor de rest.',
  },
  faulty: {
    title: 'Niet alles over wie deze app aanbiedt is te lezen',
    text: 'In wat de organisatie over zichzelf invulde, staat een fout. Alles wat goed is, zie je hieronder.',
  },
  aim: {
    named: '{{name}} wil dat iedereen Groeispiegel kan gebruiken.',
    unnamed:
      'Groeispiegel is gemaakt om door iedereen gebruikt te worden. De organisatie die je deze app aanbiedt, heeft haar naam hier niet ingevuld.',
  },
  scope: {
    title: 'Waar gaat deze verklaring over?',
    app: 'Over de app Groeispiegel op {{address}}, versie {{version}}, met alle schermen.',
    files:
      'Ook over de PDF’s die de app maakt: rapport, gespreksblad, reactie, leerdoelen en teambeeld. Niet over bestanden die anderen je sturen.',
    standard:
      'De eisen staan in de Europese norm EN 301 549. Voor schermen en documenten zijn dat de richtlijnen WCAG, niveau A en AA. We gebruiken de nieuwste versie, WCAG 2.2.',
  },
  status: {
    title: 'Voldoet de app aan de eisen?',
    full: 'Ja. De app voldoet aan alle eisen.',
    partial: 'Voor een deel. Wat nog niet voldoet, staat hieronder.',
    'first-measures':
      'Dat is nog niet zeker. De eerste maatregelen zijn genomen, en wat de makers weten staat hieronder. Een onafhankelijk onderzoek is nog niet gedaan.',
    none: 'Nee. De app voldoet nog niet.',
    model: {
      full: 'In het Nederlandse model heet dit: voldoet volledig (status A).',
      partial: 'In het Nederlandse model heet dit: voldoet gedeeltelijk (status B).',
      'first-measures': 'In het Nederlandse model heet dit: eerste maatregelen genomen (status C).',
      none: 'In het Nederlandse model heet dit: voldoet niet (status D).',
    },
  },
  how: {
    title: 'Hoe is dit onderzocht?',
    examined: 'Onderzocht door {{by}} op {{date}}.',
    report: 'Lees het onderzoek',
    own: 'De makers onderzochten de app zelf, op {{date}}. Dit hoort bij iedere nieuwe versie:',
    methods:
      'een automatische test (axe) van alle schermen, in het Nederlands en het Engels, in licht en in donker\n\nalle schermen op 320 bij 256 pixels, op een telefoon op zijn kant, en met letters van 200 procent\n\neen hele meting, de hele opdracht en een reactie op een rapport met alleen het toetsenbord\n\nelke knop ingedrukt: de focus raakt niet kwijt, en wat verandert wordt verteld\n\nde opbouw van de PDF’s: koppen, lijsten, tabellen, taal en tekst bij plaatjes',
    unknown: 'Dit is nog niet onderzocht:',
    unknowns:
      'met mensen die elke dag een schermlezer, vergroting of spraakbediening gebruiken\n\nmet andere browsers dan Chrome en Edge; op iPhone en iPad is nog weinig getest\n\nof de teksten van {{publisher}} voor iedereen te begrijpen zijn. Daarom staat er uitleg in gewone taal bij',
  },
  good: {
    title: 'Wat de app voor je doet',
    list: 'Bij elk plaatje staan dezelfde getallen als tekst of tabel. Kleur is nooit het enige verschil.\n\nDe app volgt de donkere weergave, de lettergrootte, de kleuren en de rust die je op je apparaat instelt.\n\nAlles kan met het toetsenbord. Bij Hulp staan de toetsen voor het scoren.\n\nEen PDF die je hier maakt, is zelf ook toegankelijk. Met een wachtwoord erop kan een schermlezer hem nog steeds lezen.',
  },
  faults: {
    title: 'Wat nog niet voldoet',
    criterion: 'WCAG {{criterion}}: {{name}}',
    criterionOnly: 'WCAG {{criterion}}',
    consequence: 'Gevolg',
    reason: 'Reden',
    alternative: 'Wat je kunt doen',
    repair: 'Oplossing',
    repairedBy: 'Uiterlijk op {{date}}.',
    notPlanned: 'Nog niet gepland.',
    languageOfParts: {
      name: 'taal van onderdelen',
      what: 'Wat jij of een ander schrijft, heeft de taal van de app. In een PDF ook.',
      consequence: 'Schrijf je in een andere taal, dan spreekt een schermlezer het verkeerd uit.',
      reason: 'De app weet niet in welke taal iemand schrijft.',
      alternative: 'Zet de app bij Instellingen in de taal waarin je schrijft, ook voor je een PDF maakt.',
    },
    statusMessages: {
      name: 'statusberichten',
      what: 'Sommige meldingen komen tegelijk met hun plek op het scherm.',
      consequence: 'Een schermlezer leest zo’n melding soms niet uit zichzelf voor.',
      reason: 'Browsers en schermlezers gaan hier verschillend mee om.',
      alternative: 'De melding blijft staan: boven de tekst van het scherm, of bij de knop die je indrukte.',
    },
  },
  complaint: {
    title: 'Lukt iets niet?',
    text: 'Kun je iets niet lezen of gebruiken, in de app of in een PDF? Laat het weten. Zeg erbij welk scherm het is en welk apparaat je gebruikt.',
    unnamed:
      'De organisatie die je deze app aanbiedt, heeft hier geen adres ingevuld. Vertel het degene van wie je de app kreeg.',
    email: 'E-mail',
    telephone: 'Telefoon',
    page: 'Pagina',
    term_one: 'Je krijgt binnen {{count}} werkdag antwoord.',
    term_other: 'Je krijgt binnen {{count}} werkdagen antwoord.',
    unsatisfied: 'Niet tevreden met het antwoord?',
    ombudsman: 'Is de aanbieder een overheid? Dan kun je een klacht indienen bij de Nationale ombudsman.',
    humanRights:
      'Word je anders behandeld door een beperking of ziekte? Dan kun je naar het College voor de Rechten van de Mens, bij iedere aanbieder.',
  },
  duty: {
    title: 'Moet deze verklaring er zijn?',
    text: 'Dat hangt ervan af wie de app aanbiedt. Een overheid moet een verklaring hebben (Besluit digitale toegankelijkheid overheid). Dat geldt ook voor een organisatie die de overheid vooral betaalt of bestuurt. Voor een beroepsvereniging of een andere organisatie is dat meestal niet verplicht. Dan is dit een belofte.',
    register: 'De verklaring in het register van de overheid',
  },
  dates: {
    title: 'Wanneer is dit opgesteld?',
    drawnUp: 'Opgesteld op {{date}}.',
    revised: 'Voor het laatst herzien op {{date}}.',
  },
} as const
