/** Words of the screen *Rapport*, where somebody chooses what goes in and hands it on. */
export const compose = {
  title: 'Rapport',
  intro:
    'Maak van je scores een rapport om met iemand te bespreken. Alleen wat je hier kiest komt erin. Het blijft op dit apparaat tot je het zelf deelt.',
  about: 'Over je meting: {{moment}}.',
  empty: {
    text: 'Een rapport gaat over een afgeronde meting. Die heb je nog niet. Na je eerste meting maak je hier een rapport.',
    gone: 'Deze meting is er niet meer, of het adres is niet compleet.',
    open: 'Deze meting is nog niet afgerond. Rond hem eerst af, dan kun je er een rapport van maken.',
    start: 'Nieuwe meting',
    check: 'Naar controle',
    latest: 'Rapport van je laatste meting',
  },
  audience: {
    legend: 'Voor wie is het?',
    supervisor: 'Voor mijn leidinggevende',
    supervisorHint: 'Ook voor een begeleider. De eerste pagina vat alles samen.',
    trainer: 'Voor mijn trainer',
    trainerHint: 'Een voorblad met wat je deed, en je scores door de tijd.',
  },
  name: {
    label: 'Je naam (niet verplicht)',
    hint: 'De naam komt op het rapport en in de naam van het bestand. Hij wordt op dit apparaat onthouden.',
  },
  earlier: {
    legend: 'Welke eerdere metingen gaan mee?',
    none: 'Geen',
    previousOf: 'Alleen de vorige, van {{date}}',
    all_one: 'Alle {{count}}',
    all_other: 'Alle {{count}}',
  },
  topics: {
    legend: 'Waar wil je over praten?',
    hint: 'Kies er hooguit {{max}}. Dit zijn voorstellen uit je meting.',
    because: {
      doubt: 'je twijfelt hierover',
      toGrow: 'hier kun je groeien',
      difference: 'iemand anders ziet dit anders',
    },
    more_one: 'Nog {{count}} voorstel',
    more_other: 'Nog {{count}} voorstellen',
    chosen: '{{count}} van de {{max}} gekozen',
    tooMany: 'Je hebt er {{count}}. Alleen de eerste {{max}} komen in het rapport.',
    own: 'Eigen onderwerpen (niet verplicht)',
    ownHint: 'Zet elk onderwerp op een eigen regel. Je onderwerpen worden op dit apparaat onthouden.',
  },
  questions: {
    label: 'Wat wil je vragen? (niet verplicht)',
    hint: 'Zet elke vraag op een eigen regel. Je vragen worden op dit apparaat onthouden.',
  },
  notes: {
    legend: 'Notities',
    hint: 'Je notities gaan niet mee, behalve wat je hier aankruist. Schrijf geen namen of herkenbare gegevens van cliënten op.',
    none: 'Je schreef bij deze meting niets op.',
    doubts: 'Laat ook zien waar ik twijfelde',
    doubtsHint_one: 'Je zette bij {{count}} competentie een vinkje bij twijfel.',
    doubtsHint_other: 'Je zette bij {{count}} competenties een vinkje bij twijfel.',
  },
  work: {
    legend: 'Bewijs, leerdoelen en opdracht',
    hint: 'Alleen wat aangekruist is, gaat mee. Schrijf geen namen of herkenbare gegevens van cliënten op.',
    assignment: 'Wat je bij de opdracht koos, met je terugblik',
    goal: 'Leerdoel: {{aim}}',
    evidence: 'Bewijs: {{title}}',
    untitled: 'zonder titel, {{date}}',
  },
  reviews: {
    legend: 'Reacties die je kreeg',
    hint: 'Ze staan naast je eigen scores en tellen daar niet in mee.',
    otherVersions_one:
      '{{count}} reactie gaat over een andere versie van het profiel dan dit rapport (versie {{version}}). Die kan niet mee.',
    otherVersions_other:
      '{{count}} reacties gaan over een andere versie van het profiel dan dit rapport (versie {{version}}). Die kunnen niet mee.',
    item: '{{name}}, {{date}}',
    nobody: 'Naam niet genoemd',
  },
  go: 'Bekijk het rapport',
  preview: {
    title: 'Zo ziet het eruit',
    back: 'Keuzes aanpassen',
    which: 'Wat wil je delen?',
    paper: {
      report: 'Het rapport, met gegevens',
      pages: 'Het rapport, zonder gegevens',
      sheet: 'Alleen een gespreksblad',
    },
    paperHint: {
      report:
        'De ander kan het ook in Groeispiegel openen. De gegevens blijven erin, ook als iemand er pagina’s uit haalt.',
      pages: 'Alleen pagina’s om te lezen. Niemand kan het bestand in Groeispiegel openen, ook jij niet.',
      sheet:
        'Eén pagina voor bij het gesprek: waar je het verst van de norm staat, waar je groeide en je vragen.',
    },
    shown: 'Zo ziet het papier eruit',
    example:
      'Dit rapport hoort bij een voorbeeldmeting. Je kunt het bekijken en afdrukken. Delen of bewaren kan niet: deze persoon bestaat niet.',
  },
  check: {
    heading: 'Staat hier iets in over een ander?',
    found_one:
      'In wat je schreef lijkt {{count}} ding op een naam of een gegeven van iemand. Wat aangekruist is, wordt zwart gemaakt.',
    found_other:
      'In wat je schreef lijken {{count}} dingen op een naam of een gegeven van iemand. Wat aangekruist is, wordt zwart gemaakt.',
    limits: 'De app herkent niet alles. Controleer het zelf ook.',
    blacken: 'Maak zwart: {{text}}',
    where: '{{kind}}, {{place}}',
    kind: {
      email: 'mailadres',
      phone: 'telefoonnummer',
      birth: 'geboortedatum',
      bsn: 'burgerservicenummer',
      name: 'misschien een naam',
    },
    place: {
      evidence: 'in je bewijs van {{date}}',
      goal: 'in een leerdoel',
      assignment: 'in je opdracht',
      note: 'in je notitie bij {{number}}',
      topic: 'in een eigen onderwerp',
      question: 'in een vraag',
      moment: 'in de naam van je meting op {{date}}',
      review: 'in de reactie van {{name}}',
    },
  },
  file: {
    heading: 'Delen, bewaren of afdrukken',
    make: 'Maak een PDF',
    makeAndShare: 'Delen',
    print: 'Afdrukken',
    busy: 'De PDF wordt gemaakt…',
    stop: 'Stoppen',
    lock: 'Beveilig de PDF met een wachtwoord',
    lockHint:
      'Niet verplicht. De ander heeft het wachtwoord nodig. Geef het apart door, niet in dezelfde mail.',
    password: 'Wachtwoord',
    passwordHint:
      'Minstens {{min}} tekens. Een vergeten wachtwoord kan niemand herstellen. Je kunt dan wel een nieuwe PDF maken.',
    passwordShort: 'Gebruik minstens {{min}} tekens.',
    again: 'Typ het wachtwoord nog eens',
    different: 'Dit is niet hetzelfde als hierboven. Typ het nog eens.',
    show: 'Toon wat ik typ',
    failed: {
      title: 'De PDF is niet gemaakt',
      notReadBack:
        'De PDF is meteen gecontroleerd, en niet alles zat erin. Probeer het nog eens, of kies Afdrukken. Met je metingen is niets aan de hand.',
      slow: 'Het duurde te lang. Sluit andere apps en tabbladen en probeer het nog eens. Afdrukken kan ook.',
      broken:
        'De browser kon de PDF niet maken ({{detail}}). Probeer het nog eens, of kies Afdrukken. Met je metingen is niets aan de hand.',
    },
    others: 'Andere bestanden',
    othersHint: 'Ook hierin staat alleen wat je koos.',
    csv: 'Scores als CSV, voor een rekenprogramma',
    json: 'Gegevens als JSON, voor andere programma’s',
    png: 'Spinnenweb (PNG)',
    otherSaved: '{{name}} is gemaakt. Kijk bij je downloads.',
    pngFailed: 'Het plaatje kon niet worden gemaakt.',
    kind: {
      report: 'groeirapport',
      pages: 'groeirapport-zonder-gegevens',
      sheet: 'gespreksblad',
      scores: 'scores',
      radar: 'spinnenweb',
    },
  },
} as const
