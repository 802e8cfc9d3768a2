export const storage = {
  title: 'Opslag en reservekopie',
  more: 'Meer weten',
  verdict: {
    saved: 'Alles is opgeslagen op dit apparaat.',
    nothing: 'Er is nog niets om op te slaan. Zodra je begint, lees je hier of alles is opgeslagen.',
    saving: 'Nog niet alles is opgeslagen: dat gebeurt nu.',
    failed: 'Nog niet alles is opgeslagen. {{why}} Bovenaan deze pagina kun je het opnieuw proberen.',
    dropped: 'Eén wijziging is niet opgeslagen. Bovenaan deze pagina lees je waarom.',
    closed: 'Op dit moment kan er niets worden opgeslagen. Wat al opgeslagen was, is er nog.',
    readOnly: 'Wat opgeslagen was, is er nog. Deze versie van de app kan er niets aan veranderen.',
  },
  check: {
    title: 'Controleer alles',
    intro:
      'De app leest alles wat is opgeslagen en vergelijkt het met de automatische kopie. Er wordt niets verwijderd.',
    action: 'Controleer nu',
    busy: 'Alles wordt gecontroleerd. Dat duurt nog even.',
    answers_one: '{{count}} antwoord',
    answers_other: '{{count}} antwoorden',
    moments_one: '{{count}} meting',
    moments_other: '{{count}} metingen',
    nothing: 'Er staat nog niets op dit apparaat.',
    right: '{{answers}} in {{moments}} gecontroleerd: alles klopt.',
    read: '{{answers}} in {{moments}} gecontroleerd.',
    also: 'Ook gecontroleerd: {{list}}.',
    onlyRight: 'Gecontroleerd: {{list}}. Alles klopt.',
    only: 'Gecontroleerd: {{list}}.',
    setApart_one: '{{count}} onderdeel was beschadigd. De app heeft het niet gewist, maar apart gezet.',
    setApart_other: '{{count}} onderdelen waren beschadigd. De app heeft ze niet gewist, maar apart gezet.',
    repaired: 'Teruggezet uit de automatische kopie van {{made}}: {{list}}.',
    notRepaired:
      'Niet alles was te herstellen uit de automatische kopie. Heb je een reservekopie? Zet die dan terug en kies Samenvoegen.',
    copyGood: 'De automatische kopie van {{made}} is compleet.',
    copyOld_one:
      'Een oudere kopie is beschadigd. Die wordt vervangen zodra je weer iets verandert: je hoeft niets te doen.',
    copyOld_other:
      '{{count}} oudere kopieën zijn beschadigd. Die worden vervangen zodra je weer iets verandert: je hoeft niets te doen.',
    renewed: {
      missing: 'Er was nog geen automatische kopie.',
      behind: 'De automatische kopie was nog niet bijgewerkt.',
      damaged_one: 'De automatische kopie was beschadigd ({{count}} bestand).',
      damaged_other: 'De automatische kopie was beschadigd ({{count}} bestanden).',
    },
    copyNew: 'Er is meteen een nieuwe gemaakt, op {{made}}. Die is compleet.',
    closed:
      'De opslag van je browser is nu dicht, dus de app kan niets controleren. Laad de pagina opnieuw en probeer het nog eens.',
    readOnly:
      'Je gegevens zijn van een nieuwere versie van de app. Deze versie kan ze niet controleren. Laad de pagina opnieuw.',
    failed:
      'De opslag kon niet worden gelezen ({{detail}}). Er is niets gewist. Laad de pagina opnieuw en probeer het nog eens.',
  },
  setApart: {
    title: 'Apart gezet',
    text_one:
      'Een deel van je gegevens is beschadigd ({{count}} onderdeel). De app kan het niet lezen, maar heeft het niet gewist. Er kan in staan wat je scoorde of schreef.',
    text_other:
      'Een deel van je gegevens is beschadigd ({{count}} onderdelen). De app kan het niet lezen, maar heeft het niet gewist. Er kan in staan wat je scoorde of schreef.',
    keep: 'Bewaar ze in een bestand',
    done: 'Het bestand staat klaar. Kijk bij je downloads, en geef het aan iemand die je kan helpen.',
    failed: 'Dat is niet gelukt. Laad de pagina opnieuw en probeer het nog eens.',
  },
  backup: {
    title: 'Reservekopie',
    what: 'Een reservekopie is een bestand dat je zelf bewaart, het liefst niet op dit apparaat.',
    last: 'Je laatste reservekopie is van {{date}}.',
    none: 'Je hebt op dit apparaat nog geen reservekopie gemaakt.',
    make: 'Maak reservekopie',
    restore: 'Reservekopie terugzetten',
  },
  copy: {
    title: 'Automatische kopie',
    what: 'De app slaat alles twee keer op in deze browser. Gaat er iets mis in de opslag, dan herstelt de app zich daarmee vanzelf.',
    newest: 'De laatste automatische kopie is van {{made}}.',
    none: 'Er is nog geen automatische kopie. De app maakt die binnen 30 seconden nadat je iets verandert.',
    damaged_one: '{{count}} kopie is beschadigd. Kies Controleer nu.',
    damaged_other: '{{count}} kopieën zijn beschadigd. Kies Controleer nu.',
    unreadable:
      'De automatische kopie kon niet worden gelezen ({{detail}}). Sluit andere tabbladen met Groeispiegel en laad de pagina opnieuw.',
    unavailable: 'Deze browser kan geen automatische kopie opslaan. Maak daarom geregeld een reservekopie.',
    failed: {
      full: 'Een nieuwe automatische kopie maken is niet gelukt: er is te weinig ruimte. Maak ruimte vrij op je apparaat en kies Controleer nu.',
      unknown:
        'Een nieuwe automatische kopie maken is niet gelukt ({{detail}}). Sluit andere tabbladen met Groeispiegel, laad de pagina opnieuw en kies Controleer nu. Maak voor de zekerheid een reservekopie.',
    },
    fragile:
      'Je apparaat was een keer vol of kon niet goed opslaan. Sindsdien zegt de app pas ‘Opgeslagen’ als ook de automatische kopie klaar is.',
    fragileAlone:
      'Je apparaat was een keer vol of kon niet goed opslaan. Dan kan een browser later alles kwijtraken. Maak daarom nu een reservekopie.',
  },
  facts: {
    title: 'Op dit apparaat',
    kept_zero: 'Er staan nog geen metingen op dit apparaat.',
    kept_one: 'Er staat {{count}} meting op dit apparaat.',
    kept_other: 'Er staan {{count}} metingen op dit apparaat.',
    binned_one: 'Daarnaast ligt er {{count}} meting in de prullenbak.',
    binned_other: 'Daarnaast liggen er {{count}} metingen in de prullenbak.',
    also: 'En verder: {{list}}.',
    promised: 'Je browser heeft beloofd je gegevens niet uit zichzelf te wissen.',
    notPromised: 'Is de ruimte op, of gebruik je de app lang niet? Dan kan je browser de gegevens wissen.',
    unknown: 'Je browser zegt niet of hij je gegevens laat staan als de ruimte op is.',
    used: 'De app en je gegevens samen gebruiken ongeveer {{megabytes}} MB.',
    usedLittle: 'De app en je gegevens samen gebruiken minder dan 0,1 MB.',
    ask: 'Vraag de browser om niets te wissen',
    refused:
      'Je browser belooft het nu niet. Dat komt vaker voor. Zet de app op je beginscherm en gebruik hem vaker. Vraag het dan nog eens.',
    granted: 'Gelukt: je browser belooft je gegevens niet uit zichzelf te wissen.',
  },
  limits: {
    title: 'Wat de app niet kan beloven',
    cleared:
      'Wist iemand de gegevens van deze site, of doet je browser dat? Dan ben je ook de automatische kopie kwijt.',
    lost: 'Raakt je apparaat kwijt of stuk, dan kan niemand je antwoorden terughalen.',
    private:
      'Een privévenster wist alles als je het sluit. De app kan niet altijd zien dat je er een gebruikt.',
    answer: 'Met een reservekopie op een andere plek zet je alles weer terug.',
  },
  offline: {
    title: 'Zonder internet',
    ready: 'De app werkt zonder internet. Alle bestanden zijn gecontroleerd en staan op dit apparaat.',
    readyWithout: 'De app werkt zonder internet, behalve wat op deze site zelf ontbreekt.',
    failed:
      'Nog niet klaar voor gebruik zonder internet: niet alle bestanden konden worden opgehaald of opgeslagen. Laad de pagina opnieuw.',
    leftOut_one:
      'Eén bestand ontbreekt op deze site of is niet te lezen: {{list}}. Wat daarin staat, kun je nu niet gebruiken. Geef dit door aan wie deze site beheert.',
    leftOut_other:
      '{{count}} bestanden ontbreken op deze site of zijn niet te lezen: {{list}}. Wat daarin staat, kun je nu niet gebruiken. Geef dit door aan wie deze site beheert.',
    busy: 'De bestanden van de app worden gecontroleerd…',
    missing_one:
      'Nog niet klaar voor gebruik zonder internet: er ontbreekt één bestand. Controleer je verbinding en probeer het nog eens.',
    missing_other:
      'Nog niet klaar voor gebruik zonder internet: er ontbreken {{count}} bestanden. Controleer je verbinding en probeer het nog eens.',
    unknown:
      'Nog niet klaar voor gebruik zonder internet. Sommige browsers en privévensters slaan de app niet op.',
    check: 'Controleer de bestanden',
    fetchRest: 'Haal de rest op',
    scoring: {
      busy: 'Scoren werkt zonder internet. De rest van de app wordt nu opgehaald en gecontroleerd…',
      alone: 'Scoren werkt zonder internet. De rest van de app staat nog niet op dit apparaat.',
      saving:
        'Scoren werkt zonder internet. Je apparaat moet zuinig zijn met data. Daarom haalt de app de rest pas op als jij dat wilt.',
      missing_one:
        'Scoren werkt zonder internet. Van de rest ontbreekt één bestand. Controleer je verbinding en probeer het nog eens.',
      missing_other:
        'Scoren werkt zonder internet. Van de rest ontbreken {{count}} bestanden. Controleer je verbinding en probeer het nog eens.',
    },
  },
} as const
