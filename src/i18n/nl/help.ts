/** An empty line starts a new paragraph in an answer. */
export const help = {
  title: 'Hulp',
  close: 'Terug naar de vraag',
  exampleTitle: 'Een voorbeeldmeting',
  example: 'Bekijk een voorbeeldmeting',
  exampleText: 'Metingen van iemand die niet bestaat. Zo zie je hoe een resultaat en groei eruitzien.',
  version: 'Groeispiegel, versie {{version}}',
  licences: 'Waarmee de app gemaakt is, en de licenties daarvan',
  questions: {
    title: 'Vragen en antwoorden',
    what: {
      question: 'Wat is Groeispiegel, en hoe lang duurt het?',
      answer:
        'Met Groeispiegel scoor je jezelf op de {{competencies}} competenties uit ‘{{profile}}’ van {{publisher}}. Doe je dat later nog eens, dan zie je wat er veranderd is.\n\nEen hele meting duurt 15 tot 30 minuten. Een paar clusters mag ook. Stoppen mag altijd: je keuze wordt meteen opgeslagen. Op Start ga je met één tik verder bij de eerste open vraag.\n\nHet is bedoeld om van te leren. Je krijgt geen cijfer en geen totaal, en je wordt met niemand vergeleken. Wat je ziet is je eigen beeld: bespreek het met iemand die je ziet werken.',
    },
    who: {
      question: 'Wie ziet mijn scores?',
      answer:
        'Jij bent de baas over je scores. Ze staan alleen op dit apparaat. Wij zien ze niet.\n\nDat geldt ook voor alles wat je schrijft. Je hebt geen account nodig. De app stuurt niets van wat je invult naar anderen. Pas als je zelf een bestand deelt, ziet een ander wat daarin staat. Wel kan iemand die jouw apparaat gebruikt de app openen. Zet er dus een toegangscode op.\n\nSchrijf geen namen of herkenbare gegevens van $t(own:people) op.',
    },
    levels: {
      question: 'Welk niveau kies ik?',
      answer:
        'Er zijn {{levels}} niveaus: je vindt ze hieronder, bij ‘De niveaus’. Hoe je kiest, staat hierboven bij ‘Zo scoor je’. Twijfel je tussen twee niveaus? Kies de lagere en zet een vinkje bij ‘Ik twijfel, dit wil ik bespreken’.\n\nDe norm is niveau {{norm}}, {{label}}. Dat is het niveau dat het profiel beschrijft. Je hoeft daar niet overal te staan.\n\nKom je iets nog niet tegen in je werk of stage? Kies ‘{{notApplicable}}’. Dat is geen laag niveau. Het telt niet mee in het gemiddelde van een cluster. Heb je het wel eens gedaan, maar lukt het nog niet goed? Kies dan een laag niveau.',
    },
    radar: {
      question: 'Hoe lees ik het spinnenweb?',
      answer:
        'Elke lijn vanuit het midden is een cluster. In het midden staat {{middle}}, aan de rand staat {{high}}. Hoe verder een punt naar buiten ligt, hoe hoger je dat cluster gemiddeld scoorde.\n\nEen doorgetrokken lijn met dichte punten is nu. Een streepjeslijn met open punten is een eerdere keer. De stippellijn is de norm: niveau {{norm}}. Scoorde je te weinig in een cluster, dan staat daar geen punt.\n\nLiever geen plaatje? Kies ‘Toon als tabel’. Daarin staan dezelfde getallen.',
    },
    lower: {
      question: 'Mijn score is lager dan de vorige keer. Is dat erg?',
      answer:
        'Nee. Een lagere score kan ook betekenen dat je nu scherper kijkt. Wie meer leert over het vak, ziet vaak beter wat er bij hoort.\n\nMisschien is je werk moeilijker geworden, of heb je iets een tijd niet gedaan. Kijk naar je notities van toen en bespreek het met iemand die je ziet werken. Een klein verschil zegt weinig: bij een cluster noemen we minder dan 0,3 ‘ongeveer gelijk’.',
    },
    report: {
      question: 'Wat zit er in een rapport?',
      answer:
        'Je scores, en verder alleen wat aangekruist staat. Je actieve leerdoelen staan al aan. Voor je trainer geldt dat ook voor de opdracht. Je notities staan uit. Je ziet het rapport voordat je het deelt. Wat op een naam of gegeven van een ander lijkt, wordt zwart gemaakt. De app herkent niet alles: controleer het dus zelf.\n\nHet rapport is één PDF. De gegevens zitten daar ook in. De ander kan hem lezen. Wie hem in Groeispiegel opent, bij Ontvangen, kan een reactie geven. Die komt als bestand bij je terug en staat naast je scores. Wie de PDF heeft, kan alles lezen. Deel hem dus alleen met wie het mag zien, of zet er een wachtwoord op.',
    },
    work: {
      question: 'Waar zijn bewijs, plan, opdracht en register voor?',
      answer:
        'Bij Bewijs schrijf je op wat er in je werk gebeurde. Vertel wat jij deed, zonder dat iemand er $t(own:people) in kan herkennen.\n\nBij Plan kies je wat je wilt leren, met hooguit drie leerdoelen tegelijk. De dagen zet je in je eigen agenda.\n\nVolg je een opleiding met een opdracht? Stap voor stap ga je van scoren naar een document voor je trainer. Inleveren kan ook als er nog iets mist.\n\nBij Register houd je je stappen naar registratie bij, en je punten en uren. De app kent de regels niet: die staan bij wie het register bijhoudt.\n\nNiets hiervan is verplicht.',
    },
    lost: {
      question: 'Wat als ik een nieuwe telefoon krijg of mijn gegevens kwijt ben?',
      answer:
        'Je scores en alles wat je schreef staan alleen in de browser op dit apparaat. Ze gaan niet vanzelf mee naar een ander apparaat of een andere browser. Wij kunnen ze niet terughalen.\n\nWis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt. Maak daarom een reservekopie. Dat is een bestand dat je zelf bewaart, het liefst niet op dit apparaat. Je maakt het bij Meer, ‘Reservekopie’. Op je nieuwe telefoon kies je daar ‘Reservekopie terugzetten’.\n\nDe app houdt zelf een automatische kopie bij. Daarmee herstelt hij zich als er in je browser iets misgaat. Die kopie staat op hetzelfde apparaat, dus een reservekopie blijft nodig. Rapporten van anderen zitten in geen van beide.\n\nHeb je alleen een meting verwijderd? Die kun je 30 dagen lang terugzetten uit de prullenbak, bij Meer.',
    },
  },
  levels: {
    title: 'De niveaus',
    caption: 'De niveaus en wat ze betekenen',
    value: 'Niveau',
    label: 'Naam',
    anchor: 'Wat het betekent',
    norm: 'Niveau {{norm}} is de norm.',
  },
  install: {
    title: 'De app op je apparaat zetten',
    intro:
      'Groeispiegel werkt in je browser, ook zonder internet als je hem één keer geopend hebt. Zet je hem op je beginscherm, dan opent hij als een gewone app.',
    android: 'Android, met Chrome',
    androidSteps:
      'Tik rechtsboven op de drie puntjes.\n\nKies ‘App installeren’ of ‘Toevoegen aan startscherm’.\n\nOpen daarna de app vanaf je startscherm. Wat je in Chrome hebt ingevuld, zie je daar ook.',
    iphone: 'iPhone en iPad, met Safari',
    iphoneSteps:
      'Tik op de deelknop (het vierkant met de pijl omhoog).\n\nKies ‘Zet op beginscherm’.\n\nLet op: de app op je beginscherm begint leeg. Hij ziet niet wat je in Safari hebt ingevuld. Zet hem dus op je beginscherm voordat je begint.',
    computer: 'Computer, met Chrome of Edge',
    computerSteps: 'Klik rechts in de adresbalk op het pictogram om te installeren, en bevestig.',
  },
  keys: {
    title: 'Toetsen tijdens het scoren',
    intro: 'Ga eerst naar een antwoord: klik erop, of kom er met Tab. Dan werken de pijltjes en de cijfers.',
    arrows: 'Pijltjes',
    arrowsDo: 'een ander antwoord kiezen',
    digits: '{{low}} tot en met {{high}}',
    digitsDo: 'dat niveau kiezen',
    zero: '{{key}}',
    zeroDo: '{{label}}',
    enter: 'Enter',
    enterDo: 'Volgende',
    tab: 'Tab',
    tabDo: 'naar de volgende knop of het volgende veld',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    aim: 'Groeispiegel is gemaakt om te voldoen aan WCAG 2.2, niveau AA. De app is nog niet door een onafhankelijke partij onderzocht.',
    statement: 'Lees de toegankelijkheidsverklaring',
  },
} as const
