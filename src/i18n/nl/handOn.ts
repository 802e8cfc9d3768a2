/** Words of handing on: what to do next with a paper, what is said along with a file, and the heads of a table. */
export const handOn = {
  invitation: {
    code: 'QR-code van {{address}}',
    report: {
      heading: 'Wil je reageren?',
      before: 'Open dit bestand op',
      after: 'bij ‘Ik kreeg een rapport’. Geen account nodig; het bestand gaat nergens heen.',
    },
    request: {
      heading: 'Wil je jouw beeld geven?',
      before: 'Open dit bestand op',
      after: 'bij ‘Ik kreeg een rapport’. Geen account nodig; het bestand gaat nergens heen.',
    },
    review: {
      heading: 'Wil je dit naast je eigen scores zien?',
      before: 'Open dit bestand op',
      after: 'bij ‘Ik kreeg een rapport’. Geen account nodig; het bestand gaat nergens heen.',
    },
    pages: {
      heading: 'Zonder gegevens: dit bestand kan niet in Groeispiegel worden geopend.',
      before: 'Vraag om hetzelfde bestand met gegevens, en open dat op',
      after: 'bij ‘Ik kreeg een rapport’. Geen account nodig; het bestand gaat nergens heen.',
    },
    sheet: {
      heading: 'Dit blad hoort bij een groeirapport',
      before: 'Kreeg je ook het rapport? Open dat op',
      after: 'bij ‘Ik kreeg een rapport’. Geen account nodig; het bestand gaat nergens heen.',
    },
    made: {
      heading: 'Gemaakt met Groeispiegel',
      before: 'Wil je hier ook mee werken? Ga naar',
      after: 'Geen account nodig; wat je daar schrijft, blijft op je eigen apparaat.',
    },
  },
  message: {
    report:
      'Hierbij mijn groeirapport. Wil je reageren? Open het bestand dan op {{address}}, bij ‘Ik kreeg een rapport’. Kijk je liever eerst zelf, zonder de scores? Open het dan alleen daar. Een account is niet nodig, en het bestand gaat nergens heen.',
    request:
      'Wil je mij jouw beeld geven? Open het bestand op {{address}}, bij ‘Ik kreeg een rapport’. Er staan geen scores in. Een account is niet nodig, en het bestand gaat nergens heen.',
    review:
      'Hierbij mijn reactie. Open het bestand op {{address}}, bij ‘Ik kreeg een rapport’, dan zie je haar naast je eigen scores.',
    pages: 'Hierbij een bestand uit Groeispiegel, om te lezen.',
  },
  csv: {
    columns: {
      kind: 'Soort',
      who: 'Wie',
      date: 'Datum',
      moment: 'Meting',
      order: 'Volgnummer',
      cluster: 'Cluster',
      competency: 'Competentie',
      score: 'Score',
      meaning: 'Betekenis',
      doubt: 'Twijfel',
      note: 'Notitie',
    },
    kinds: { own: 'eigen score', review: 'reactie', mean: 'gemiddelde van het cluster' },
    tooFew: 'te weinig antwoorden',
    notComparable: 'niet te vergelijken: andere versie van het profiel',
    without: 'zonder {{list}}: niet in elke versie van het profiel',
    doubt: 'ja',
  },
} as const
