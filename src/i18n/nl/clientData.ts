/** The hint that somebody may be writing about a client who can be recognised. */
export const clientData = {
  hint: 'Staat hier iets over $t(own:people)? Verwijder dan waaraan je iemand herkent:',
  one: '{{text}} ({{kind}})',
  kind: {
    email: 'mailadres',
    phone: 'telefoonnummer',
    birth: 'geboortedatum',
    bsn: 'burgerservicenummer',
    name: 'misschien een naam',
  },
} as const
