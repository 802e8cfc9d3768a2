/** Screen *Intervisie*: a form for three colleagues, to be printed too. An empty line starts the next step. */
export const intervision = {
  title: 'Intervisie over één competentie',
  intro: 'Drie collega’s, één casus, één competentie. Reken op 45 minuten.',
  clients: 'Vertel de casus zonder namen of herkenbare gegevens.',
  steps: {
    title: 'Zo gaat het',
    lines:
      'Kies samen één competentie, en wie een casus inbrengt.\n\nDe inbrenger vertelt in vijf minuten wat er gebeurde en wat die zelf deed.\n\nDe anderen stellen alleen open vragen, geen adviezen.\n\nIeder kiest voor zich welk niveau de inbrenger hier liet zien. Schrijf op waaraan je dat zag.\n\nLeg de niveaus naast elkaar. Praat over het verschil, niet over wie gelijk heeft.\n\nDe inbrenger zegt wat die meeneemt, en wat de eerste stap is.',
  },
  form: {
    title: 'Om in te vullen',
    competency: 'Competentie:',
    level: 'Niveau dat ik zag:',
    seen: 'Waaraan zag ik dat?',
    question: 'Wat wil ik nog vragen?',
    step: 'Eerste stap van de inbrenger:',
  },
  levels: 'De niveaus',
  print: 'Afdrukken',
} as const
