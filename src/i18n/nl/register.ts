/** Words of *Register*: the way to registration, and the ledger. */
export const register = {
  title: 'Register',
  columns: {
    date: 'Datum',
    title: 'Titel',
    category: 'Categorie',
    accreditation: 'Accreditatienummer',
    points: 'Punten',
    hours: 'Uren',
  },
} as const
