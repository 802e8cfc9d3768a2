import type { result as words } from '../nl/result'
import type { TranslationOf } from '../translation'

export const result: TranslationOf<typeof words> = {
  assignment: 'Go on with the assignment',
  title: 'Result',
  competencies: { toggle: 'Show all competencies', caption: 'All competencies with their level' },
  strong: { heading: 'Where you score highest now' },
  toGrow: { heading: 'Where you can grow', goal: 'Make this a goal' },
  allAlike: 'You gave the same level everywhere: {{level}}. So nothing stands out, neither high nor low.',
  doubtMark: 'you are in doubt about this',
  discuss: { heading: 'What you want to discuss', intro: 'You were in doubt about these competencies.' },
  notes: { heading: 'What you wrote down' },
  answer: {
    now: 'Now: {{score}}',
    before: 'Last time: {{score}}',
    noteBefore: 'Then you wrote:',
  },
  own: 'This is your own view. Discuss it with somebody who sees you at work.',
  versions: {
    corrected: 'Corrected: version {{version}}, finished on {{date}}.',
    older: 'You are looking at an older version. Version {{version}} is the newest.',
    newest: 'See version {{version}}',
    others: 'Older versions:',
    link: 'version {{version}}, {{date}}',
  },
  sides: {
    title: 'This assessment was changed on two devices',
    text: 'Both sides are kept, each as an assessment of its own. Delete what you do not need.',
    mine: 'See the other side',
    theirs: 'See the side of the other device',
  },
  actions: {
    heading: 'What next',
    growth: 'See your growth',
    report: 'Make a report',
    correct: 'Correct',
    resume: 'Go on correcting',
    correctHint: 'Correcting makes a new version as soon as you change something. This version is kept.',
    print: 'Print',
    remove: 'Delete',
  },
  gone: {
    unknown: {
      title: 'This assessment is not here',
      body: 'Perhaps the address is not complete, or the assessment has been deleted.',
    },
    binned: { title: 'This assessment is in the bin', body: 'You can bring it back from there.' },
    profile: {
      title: 'You cannot look at this assessment here',
      body: 'The assessment belongs to a profile that this website does not have ({{profile}}). Your answers are still on this device.',
    },
    list: 'To your assessments',
    bin: 'To the bin',
  },
}
