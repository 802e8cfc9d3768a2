import type { handOn as words } from '../nl/handOn'
import type { TranslationOf } from '../translation'

export const handOn: TranslationOf<typeof words> = {
  invitation: {
    code: 'QR code of {{address}}',
    report: {
      heading: 'Would you like to reply?',
      before: 'Open this file at',
      after: 'under ‘I received a report’. No account needed; nothing is sent.',
    },
    request: {
      heading: 'Would you like to give your view?',
      before: 'Open this file at',
      after: 'under ‘I received a report’. No account needed; nothing is sent.',
    },
    review: {
      heading: 'Would you like to see this next to your own scores?',
      before: 'Open this file at',
      after: 'under ‘I received a report’. No account needed; nothing is sent.',
    },
    pages: {
      heading: 'Without data: this file cannot be opened in Groeispiegel.',
      before: 'Ask for the same file with its data, and open it at',
      after: 'under ‘I received a report’. No account needed; nothing is sent.',
    },
    sheet: {
      heading: 'This sheet comes with a growth report',
      before: 'Did you get the report too? Open it at',
      after: 'under ‘I received a report’. No account needed; nothing is sent.',
    },
    made: {
      heading: 'Made with Groeispiegel',
      before: 'Would you like to work with it too? Go to',
      after: 'No account needed; what you write there stays on your own device.',
    },
  },
  message: {
    report:
      'Here is my growth report. Would you like to reply? Open the file at {{address}}, under ‘I received a report’. Would you rather give your view first, without the scores? Then do not open it anywhere else. You do not need an account, and the file is not sent anywhere.',
    request:
      'Would you give me your view? Open the file at {{address}}, under ‘I received a report’. There are no scores in it. You do not need an account, and the file is not sent anywhere.',
    review:
      'Here is my reply. Open the file at {{address}}, under ‘I received a report’, to see it next to your own scores.',
    pages: 'Here is a file from Groeispiegel to read.',
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
      doubt: 'Unsure',
      note: 'Note',
    },
    kinds: { own: 'self-score', review: 'reply', mean: 'average of the cluster' },
    tooFew: 'too few answers',
    notComparable: 'not comparable: another version of the profile',
    without: 'without {{list}}: not in every version of the profile',
    doubt: 'yes',
  },
}
