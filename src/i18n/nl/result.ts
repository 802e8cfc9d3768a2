export const result = {
  assignment: 'Verder met de opdracht',
  title: 'Resultaat',
  competencies: { toggle: 'Toon alle competenties', caption: 'Alle competenties met hun niveau' },
  strong: { heading: 'Hier scoor je nu het hoogst' },
  toGrow: { heading: 'Hier kun je groeien', goal: 'Maak hiervan een leerdoel' },
  allAlike:
    'Je gaf overal hetzelfde niveau: {{level}}. Er springt dus niets uit, naar boven of naar beneden.',
  doubtMark: 'je twijfelt hierover',
  discuss: { heading: 'Dit wil je bespreken', intro: 'Bij deze competenties twijfelde je.' },
  notes: { heading: 'Dit schreef je op' },
  answer: {
    now: 'Nu: {{score}}',
    before: 'Vorige keer: {{score}}',
    noteBefore: 'Toen schreef je:',
  },
  own: 'Dit is je eigen beeld. Bespreek het met iemand die je ziet werken.',
  versions: {
    corrected: 'Gecorrigeerd: versie {{version}}, afgerond op {{date}}.',
    older: 'Je bekijkt een oudere versie. Versie {{version}} is de laatste.',
    newest: 'Bekijk versie {{version}}',
    others: 'Oudere versies:',
    link: 'versie {{version}}, {{date}}',
  },
  sides: {
    title: 'Deze meting is op twee apparaten veranderd',
    text: 'Beide versies zijn opgeslagen, elk als een eigen meting. Verwijder wat je niet nodig hebt.',
    mine: 'Bekijk de andere versie',
    theirs: 'Bekijk de versie van het andere apparaat',
  },
  actions: {
    heading: 'Verder',
    growth: 'Groei bekijken',
    report: 'Rapport maken',
    correct: 'Corrigeren',
    resume: 'Verder met corrigeren',
    correctHint: 'Corrigeren maakt een nieuwe versie zodra je iets verandert. Deze versie blijft bestaan.',
    print: 'Afdrukken',
    remove: 'Verwijderen',
  },
  gone: {
    unknown: {
      title: 'Deze meting is er niet',
      body: 'Misschien is het adres niet compleet, of is de meting verwijderd.',
    },
    binned: { title: 'Deze meting ligt in de prullenbak', body: 'Je kunt hem daar terughalen.' },
    profile: {
      title: 'Deze meting kun je hier niet bekijken',
      body: 'De meting hoort bij een profiel dat deze website niet heeft ({{profile}}). Je antwoorden staan nog op dit apparaat.',
    },
    list: 'Naar je metingen',
    bin: 'Naar de prullenbak',
  },
} as const
