import type { handOn as words } from '../nl/handOn'
import type { TranslationOf } from '../translation'

export const handOn: TranslationOf<typeof words> = {
  invitation: {
    code: 'QR code of {{address}}',
    report: {
      heading: 'Would you like to respond?',
      before: 'Open this file at',
      after: 'under ‘I received a report’. No account needed; the file goes nowhere.',
    },
    request: {
      heading: 'Would you like to give your view?',
      before: 'Open this file at',
      after: 'under ‘I received a report’. No account needed; the file goes nowhere.',
    },
    review: {
      heading: 'Would you like to see this beside your own scores?',
      before: 'Open this file at',
      after: 'under ‘I received a report’. No account needed; the file goes nowhere.',
    },
    pages: {
      heading: 'Without data: this file cannot be opened in Groeispiegel.',
      before: 'Ask for the same file with its data, and open that at',
      after: 'under ‘I received a report’. No account needed; the file goes nowhere.',
    },
    sheet: {
      heading: 'This sheet comes with a growth report',
      before: 'Did you get the report too? Open it at',
      after: 'under ‘I received a report’. No account needed; the file goes nowhere.',
    },
    made: {
      heading: 'Made with Groeispiegel',
      before: 'Would you like to work with it too? Go to',
      after: 'No account needed; what you write there stays on your own device.',
    },
  },
  message: {
    report:
      'Here is my growth report. Would you like to respond? Open the file at {{address}}, under ‘I received a report’. Would you rather look first, without the scores? Then open it only there. No account is needed, and the file goes nowhere.',
    request:
      'Would you give me your view? Open the file at {{address}}, under ‘I received a report’. There are no scores in it. No account is needed, and the file goes nowhere.',
    review:
      'Here is my response. Open the file at {{address}}, under ‘I received a report’, to see it beside your own scores.',
    pages: 'Here is a file from Groeispiegel, to read.',
  },
  csv: {
    columns: {
      kind: 'Kind',
      who: 'Who',
      date: 'Date',
      moment: 'Assessment',
      order: 'Number',
      cluster: 'Cluster',
      competency: 'Competency',
      score: 'Score',
      meaning: 'Meaning',
      doubt: 'Doubt',
      note: 'Note',
    },
    kinds: { own: 'own score', review: 'review', mean: 'mean of the cluster' },
    tooFew: 'too few answers',
    doubt: 'yes',
  },
}
