/** What the app offers below a screen: a backup, a place on the home screen. */
export const offer = {
  reminder: {
    title: 'Maak een reservekopie',
    text: 'Wis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt.',
    make: 'Maak reservekopie',
    later: 'Niet nu',
  },
  install: {
    title: 'Zet Groeispiegel op je beginscherm',
    text: 'Dan open je hem als een app, ook zonder internet.',
    accept: 'Installeren',
    dismiss: 'Niet nu',
  },
} as const
