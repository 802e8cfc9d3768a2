import type { Json } from './jsonTree'

/** All that an organisation can say of itself in `data/organisation.json`. */
export const anOrganisation: Json = {
  name: 'Stichting Voorbeeld',
  appName: 'Vakspiegel',
  headline: { nl: 'Zie hoe je groeit als hovenier', en: 'See how you grow as a gardener' },
  people: { nl: 'opdrachtgevers', en: 'clients' },
  logo: 'logo.svg',
  colours: { accent: { light: '#7a1f5c', dark: '#ffb0dd' } },
  privacyStatement: 'https://voorbeeld.nl/privacy',
  register: 'https://voorbeeld.nl/register',
  learningEnvironment: 'https://voorbeeld.nl/leren',
  neverBlackened: ['Voorbeeldwijk'],
  parts: { course: false, assignment: false, register: false, team: false },
  contact: {
    email: 'toegankelijk@voorbeeld.nl',
    telephone: '030 123 45 67',
    page: 'https://voorbeeld.nl/contact',
    answerInWorkingDays: 5,
  },
  professionalCode: 'https://voorbeeld.nl/beroepscode',
  accessibility: {
    status: 'partial',
    drawnUpOn: '2026-12-01',
    revisedOn: '2027-01-15',
    examined: {
      by: 'Bureau Toegankelijk',
      on: '2026-11-30',
      method: {
        nl: 'Volgens WCAG-EM, met een steekproef van 20 schermen.',
        en: 'With WCAG-EM, on 20 screens.',
      },
      report: 'https://voorbeeld.nl/onderzoek.pdf',
    },
    faults: [
      {
        criterion: '1.4.3',
        what: { nl: 'Ons logo heeft te weinig contrast.', en: 'Our logo has too little contrast.' },
        consequence: { nl: 'Het is slecht te zien.', en: 'It is hard to see.' },
        reason: { nl: 'De huisstijl is van eerder.', en: 'The house style is older.' },
        alternative: { nl: 'De naam staat er in tekst bij.', en: 'The name is beside it as text.' },
        repairedBy: '2027-06-01',
      },
    ],
    register: 'https://www.toegankelijkheidsverklaring.nl/register/1',
  },
}
