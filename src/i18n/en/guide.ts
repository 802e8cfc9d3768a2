import type { guide as words } from '../nl/guide'
import type { TranslationOf } from '../translation'

export const guide: TranslationOf<typeof words> = {
  scoring: {
    title: 'How to score',
    lines:
      'Think of the past three months.\n\nChoose what you can usually do, not your best or worst day.\n\nFind one situation for each score.\n\nNot sure? Choose the lower one and tick unsure.',
  },
  norm: 'Level {{norm}}, {{label}}, is for someone with experience. Just starting, or a junior? Then a lower level is perfectly normal.',
  again: 'Good moments are: before the course, after each module, and every six months from then on.',
  code: 'Read the professional code (opens a new tab)',
  ideas: { title: 'Ideas for an action', take: 'Use as an action' },
  client: {
    title: 'Ask $t(own:people)',
    text: 'After a conversation, ask one of these questions. Explain that the answer will not affect the help they get.',
    after: 'Write down only what you learned from it. Do not write down who said it, or their exact words.',
  },
  talk: {
    title: 'Five questions for the conversation',
    questions:
      'What are you proud of?\n\nWhat shows this level?\n\nWhere do we see it differently, and what did we each see?\n\nWhat do you want to learn first?\n\nWhat do you need from me?',
    advice:
      'Ask about situations. Do not average the scores. A low score is not a fault: it is an honest one.',
    own: 'Prepare for the conversation',
    ownQuestions:
      'What am I proud of?\n\nWhich situation shows my level?\n\nWhere might the other person see it differently, and what did they see?\n\nWhat do I want to learn first?\n\nWhat do I need from the other person?',
    ownAdvice: 'Have one situation ready for each question. A low score is fine: it is where you learn.',
  },
  calibrate: {
    title: 'Compare your views',
    text: 'Choose three competencies together. Each of you chooses alone first. Talk about the difference, not about who is right.',
    more: 'With three colleagues: peer supervision on one competency',
  },
}
