/** The hint that somebody may be writing about a client who can be recognised. */
export const clientData = {
  hint: 'Staat hier iets over een cliënt? Verwijder dan waaraan je die herkent:',
  one: '{{text}} ({{kind}})',
  kind: {
    email: 'mailadres',
    phone: 'telefoonnummer',
    birth: 'geboortedatum',
    bsn: 'burgerservicenummer',
    name: 'misschien een naam',
  },
} as const
