import type { hindsight as words } from '../nl/hindsight'
import type { TranslationOf } from '../translation'

export const hindsight: TranslationOf<typeof words> = {
  title: 'Then and now',
  heading: 'How do you see {{date}} now?',
  about: 'About your assessment: {{moment}}.',
  intro:
    'After a day of the course or a new experience you sometimes look at the past with other eyes. Choose which level you would give with what you know today. What you chose then stays.',
  thenLevel: 'Then you gave: {{level}}',
  notYet: 'Not looked at again yet',
  counts: 'With what you know today: lower in {{lower}}, the same in {{same}}, higher in {{higher}}.',
  reason: 'What makes you see it differently? (optional)',
  clients: 'Do not write down names or details by which a client can be recognised.',
  otherProfile: 'This assessment is about another profile.',
  toGrowth: 'To Growth',
  gone: 'This assessment is not here',
  goneText: 'It was deleted or is not finished yet, or the address is not complete.',
  figure: {
    again: 'Your assessment of {{date}}, looked at again on {{on}}',
    given: 'Then',
    seen: 'With what you know today',
    heading: 'With what you know today',
    earlier: 'then, with today’s eyes',
    summary:
      'This is your assessment of {{date}} as you looked at it again on {{on}}. Your scores of then stand above and have not changed.',
    table: 'Then with today’s eyes, and now',
    change: 'Change this',
    make: 'Look at {{date}} with what you know today',
  },
}
