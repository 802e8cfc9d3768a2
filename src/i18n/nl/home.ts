export const home = {
  welcome: {
    assignment: 'Ik doe de opdracht van de Basisopleiding',
    title: 'Welkom',
    heading: 'Zie hoe je groeit als cliëntondersteuner',
    intro:
      'Score jezelf op de competenties van je beroep. Doe het later nog eens, en je ziet wat er veranderd is. Een meting kost ongeveer 15 minuten. Stoppen mag altijd: je gaat verder waar je was.',
    start: 'Begin',
    example: 'Bekijk een voorbeeld',
    restore: 'Reservekopie terugzetten',
    privacyTitle: 'Wat je schrijft blijft van jou',
    privacy1: 'Jij bent de baas over je scores. Ze staan alleen op dit apparaat. Wij zien ze niet.',
    privacy2: 'Geen account, geen server, geen volgcodes.',
    privacy3:
      'Wis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt. Maak daarom een reservekopie.',
    language: 'Taal',
    languageFailed: 'Engels kon niet worden geladen. Controleer je verbinding en probeer het nog eens.',
    iosTitle: 'Zet de app eerst op je beginscherm',
    ios: 'Gebruik je een iPhone of iPad? Tik dan op Deel en kies Zet op beginscherm. Begin daarna pas: de app op je beginscherm begint leeg en ziet niet wat je hier in Safari invult.',
  },
  start: {
    assignmentHeading: 'Opdracht: scoor je eigen competenties',
    assignment: 'Verder met de opdracht',
    title: 'Start',
    resumeHeading: 'Je bent bezig met een meting',
    correctionHeading: 'Je bent bezig met een correctie',
    progress: '{{answered}} van de {{of}} vragen beantwoord',
    resume: 'Verder met vraag {{number}}',
    storedAt: 'Opgeslagen: {{moment}}',
    check: 'Naar controle',
    otherOpen: 'Ook nog bezig',
    newHeading: 'Klaar voor een nieuwe meting?',
    newText: 'Over een paar maanden nog eens scoren laat zien wat er veranderd is.',
    new: 'Nieuwe meting',
    lastHeading: 'Je laatste meting',
    lastFirst_one:
      '{{moment}}, {{date}}. Je scoorde {{count}} competentie; in {{atNorm}} van de {{clusters}} clusters sta je op {{norm}} of hoger.',
    lastFirst_other:
      '{{moment}}, {{date}}. Je scoorde {{count}} competenties; in {{atNorm}} van de {{clusters}} clusters sta je op {{norm}} of hoger.',
    lastGrowth:
      '{{moment}}, {{date}}. Vergeleken met de keer ervoor: hoger in {{higher}}, gelijk in {{same}}, lager in {{lower}}.',
    seeResult: 'Bekijk het resultaat',
    seeGrowth: 'Bekijk je groei',
    makeReport: 'Maak een rapport',
    backup: 'Laatste reservekopie: {{date}}',
    noBackup: 'Nog geen reservekopie',
  },
} as const
