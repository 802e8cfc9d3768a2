import type { looking as words } from '../nl/looking'
import type { TranslationOf } from '../translation'

export const looking: TranslationOf<typeof words> = {
  steps: {
    name: 'Steps',
    read: 'Read',
    marks: 'Your view',
    talk: 'Talk',
    reply: 'Reply',
    done: 'done',
    go: { marks: 'Give your own view', talk: 'Prepare the conversation', reply: 'Send a reply' },
    given: '{{count}} of {{of}}',
    chosen: '{{count}} chosen',
    topics_one: '{{count}} topic',
    topics_other: '{{count}} topics',
    agreed_one: '{{count}} agreement',
    agreed_other: '{{count}} agreements',
    new: 'Not looked at yet',
    hidden: 'Scores hidden',
    seen: 'Scores seen',
    levels_one: '{{count}} level given',
    levels_other: '{{count}} levels given',
    replied: 'reply made on {{date}}',
  },
  begin: {
    title: 'How do you want to begin?',
    first: 'Give your own view first',
    firstText:
      'You choose levels without seeing the scores. Then you compare them. Talk about the difference, not about who is right.',
    clusters_one: 'The whole cluster',
    clusters_other: 'All {{count}} clusters',
    atOnce: 'Read it now',
    atOnceText:
      'You see the summary straight away. Your reply will not say that you gave your own view first.',
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
      'Anything you choose after that no longer counts as chosen without seeing the scores. You cannot undo this.',
    isBlind: 'You gave your view before you saw the scores. Your reply says so.',
    notBlind:
      'You saw the scores on this device, so your reply does not say that you gave your own view first.',
  },
}
