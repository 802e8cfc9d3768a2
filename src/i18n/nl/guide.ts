/** How to score, what the norm means, and how to talk about it. An empty line starts the next line of a list. */
export const guide = {
  scoring: {
    title: 'Zo scoor je',
    lines:
      'Denk aan de afgelopen drie maanden.\n\nKies wat meestal lukt, niet je beste of slechtste dag.\n\nZoek bij elke score één situatie.\n\nTwijfel je? Kies de lagere en vink twijfel aan.',
  },
  norm: 'Niveau {{norm}}, {{label}}, past bij iemand met ervaring. Begin je net of ben je junior? Dan is een lager niveau heel gewoon.',
  again: 'Goede momenten zijn: vóór de opleiding, na elke module, en daarna elk half jaar.',
  code: 'Lees de beroepscode (opent een nieuw tabblad)',
  ideas: { title: 'Ideeën voor een actie', take: 'Neem over als actie' },
  client: {
    title: 'Vraag het aan $t(own:people)',
    text: 'Stel na een gesprek één van deze vragen. Zeg erbij dat het antwoord niets verandert aan de hulp.',
    after: 'Schrijf alleen op wat jij ervan leerde. Schrijf niet op wie het zei, of wat die precies zei.',
  },
  talk: {
    title: 'Vijf vragen voor het gesprek',
    questions:
      'Waar ben je trots op?\n\nWaaruit blijkt dit niveau?\n\nWaar zien we het anders, en wat zagen we dan?\n\nWat wil je als eerste leren?\n\nWat heb je van mij nodig?',
    advice:
      'Vraag naar situaties. Middel de scores niet. Zie een lage score niet als een fout: hij is eerlijk bedoeld.',
    own: 'Bereid het gesprek voor',
    ownQuestions:
      'Waar ben ik trots op?\n\nUit welke situatie blijkt mijn niveau?\n\nWaar kijkt de ander misschien anders, en wat zag die dan?\n\nWat wil ik als eerste leren?\n\nWat heb ik van de ander nodig?',
    ownAdvice: 'Noem bij elke vraag één situatie. Een lage score mag: daar leer je van.',
  },
  calibrate: {
    title: 'Leer samen kijken',
    text: 'Kies samen drie competenties. Ieder kiest eerst zelf. Praat over het verschil, niet over wie gelijk heeft.',
    more: 'Met drie collega’s: intervisie over één competentie',
  },
} as const
