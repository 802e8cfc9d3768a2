import type { intervision as words } from '../nl/intervision'
import type { TranslationOf } from '../translation'

export const intervision: TranslationOf<typeof words> = {
  title: 'Peer supervision on one competency',
  intro: 'Three colleagues, one case, one competency. Allow 45 minutes.',
  clients: 'Tell the case without names or details that identify anyone.',
  steps: {
    title: 'How it works',
    lines:
      'Choose one competency together, and who brings a case.\n\nThat person takes five minutes to say what happened and what they did.\n\nThe others ask open questions only, and give no advice.\n\nEveryone decides alone which level this showed, and writes down what it was seen by.\n\nPut the levels side by side. Talk about the difference, not about who is right.\n\nWhoever brought the case says what they learned, and what the first step is.',
  },
  form: {
    title: 'To fill in',
    competency: 'Competency:',
    level: 'The level I saw:',
    seen: 'What did I see it by?',
    question: 'What do I still want to ask?',
    step: 'First step of whoever brought the case:',
  },
  levels: 'The levels',
  print: 'Print',
}
