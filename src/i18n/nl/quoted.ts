/** Words around what is quoted from the publisher of the profile. */
export const quoted = {
  from: '{{publisher}}, paragraaf {{section}}',
  description: 'Zo beschrijft {{publisher}} dit cluster',
  descriptionFrom: 'Woord voor woord van {{publisher}}',
  limits: 'Gebruik de scores dus als begin van een gesprek, niet als eis.',
  title: 'In de woorden van {{publisher}}',
  intro: 'En dit schrijft {{publisher}} over het vak, woord voor woord.',
} as const
