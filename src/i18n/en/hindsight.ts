import type { hindsight as words } from '../nl/hindsight'
import type { TranslationOf } from '../translation'

export const hindsight: TranslationOf<typeof words> = {
  title: 'Then and now',
  titleOf: 'Then and now: {{cluster}}',
  heading: 'How do you see your assessment of {{date}} now?',
  about: 'About your assessment: {{moment}}.',
  intro:
    'After a course day or a new experience, you may see the past differently. Choose the level you would give with what you know today. What you chose then does not change.',
  thenLevel: 'At the time you chose: {{level}}',
  notYet: 'Not looked at again yet',
  levels: 'What do the numbers mean?',
  seen: '{{count}} of {{of}} looked at again',
  goOn: 'Continue with cluster {{cluster}}',
  next: 'Continue',
  seenIn: '{{count}} of {{of}}',
  counts: 'With what you know today: lower in {{lower}}, the same in {{same}}, higher in {{higher}}.',
  reason: 'What makes you see it differently? (optional)',
  clients: 'Do not include names or details that could identify $t(own:people).',
  otherProfile: 'This assessment is about another profile.',
  toGrowth: 'Go to Growth',
  gone: 'This assessment is not here',
  goneText: 'It was deleted or is not finished yet, or the address is incomplete.',
  figure: {
    again: 'Your assessment of {{date}}, as you saw it on {{on}}',
    given: 'Then',
    seen: 'With what you know today',
    heading: 'With what you know today',
    earlier: 'then, as you see it today',
    summary:
      'On {{on}} you looked again at your assessment of {{date}}. These are the levels you would give it with what you know today. Your original scores are above and have not changed.',
    table: 'Then (as you see it today) and now',
    change: 'Change this',
    make: 'Look again at {{date}} with what you know today',
  },
}
