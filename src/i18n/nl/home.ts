export const home = {
  welcome: {
    assignment: 'Ik doe de opdracht van mijn opleiding',
    title: 'Welkom',
    intro:
      'Score jezelf op de competenties van je beroep. Doe het later nog eens, en je ziet wat er veranderd is. Een meting kost 15 tot 30 minuten. Stoppen mag altijd: je gaat verder waar je was.',
    start: 'Begin',
    example: 'Bekijk een voorbeeldmeting',
    restore: 'Reservekopie terugzetten',
    sketch: 'Na twee metingen zie je hoe je groeit: toen gestreept, nu vol.',
    privacyTitle: 'Wat je schrijft blijft van jou',
    privacy1: 'Jij bent de baas over je scores. Ze staan alleen op dit apparaat. Wij zien ze niet.',
    privacy2: 'Geen account, geen server. Niemand volgt je.',
    privacy3:
      'Wis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt. Maak daarom een reservekopie.',
    iosTitle: 'Zet de app eerst op je beginscherm',
    ios: 'Gebruik je een iPhone of iPad? Tik dan op Deel en kies Zet op beginscherm. Begin daarna pas. De app op je beginscherm begint leeg: hij ziet niet wat je in Safari invult.',
  },
} as const
