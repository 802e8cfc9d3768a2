import type { looking as words } from '../nl/looking'
import type { TranslationOf } from '../translation'

export const looking: TranslationOf<typeof words> = {
  steps: {
    name: 'Steps',
    read: 'Read',
    marks: 'Your view',
    talk: 'Conversation',
    reply: 'Reply',
    done: 'done',
    go: { marks: 'Give your own view', talk: 'Prepare the conversation', reply: 'Send a reply' },
    given: '{{count}} of {{of}}',
    chosen: '{{count}} chosen',
    topics_one: '{{count}} topic',
    topics_other: '{{count}} topics',
    new: 'Not looked at yet',
    hidden: 'Scores hidden',
    seen: 'Scores seen',
    levels_one: '{{count}} level given',
    levels_other: '{{count}} levels given',
    replied: 'reply made on {{date}}',
  },
  begin: {
    title: 'How do you want to begin?',
    first: 'Look for yourself first',
    firstText:
      'You give levels without seeing the scores. After that you lay them side by side. Talk about the difference, not about who is right.',
    clusters_one: 'The whole cluster',
    clusters_other: 'All {{count}} clusters',
    atOnce: 'Read at once',
    atOnceText: 'You see the summary. Your reply then does not say that you looked for yourself first.',
    show: 'Show the report',
  },
  sight: {
    title: 'The scores are still hidden',
    text: 'The scores are hidden. As long as you do not show them, your reply says that you did not see them.',
    given_zero: 'You have not given a level to any of the {{of}} competencies yet.',
    given_one: 'You gave a level to {{count}} of the {{of}} competencies.',
    given_other: 'You gave a level to {{count}} of the {{of}} competencies.',
    count: '{{count}} of {{of}}',
    goOn: 'Continue with your view',
    reveal: 'Show the scores',
    askTitle: 'Show the scores of {{name}}?',
    askText:
      'What you choose after that no longer counts as given without the scores. You cannot take this back.',
    isBlind: 'You gave your view before you saw the scores. Your reply says so.',
    notBlind:
      'You saw the scores on this device. So your reply does not say that you looked for yourself first.',
  },
}
