import type { result as words } from '../nl/result'
import type { TranslationOf } from '../translation'

export const result: TranslationOf<typeof words> = {
  assignment: 'Continue the assignment',
  title: 'Result',
  competencies: { toggle: 'Show all competencies', caption: 'All competencies with their level' },
  strong: { heading: 'Where you score highest now' },
  toGrow: { heading: 'Where you can grow', goal: 'Make this a goal' },
  pride: {
    link: 'Choose what you are proud of',
    change: 'Change your choice',
    title: 'What are you proud of?',
    about: 'About your assessment: {{moment}}.',
    intro:
      'Choose at most {{max}} things to be proud of and {{max}} to learn. Your scores are only a suggestion. Your choice is shown with your result and in your report.',
    proud: 'I am proud of this',
    learn: 'I want to learn this',
    headings: { proud: 'You are proud of this', learn: 'You want to learn this' },
    count: '{{count}} of at most {{max}} chosen.',
    others_one: '{{count}} more competency',
    others_other: '{{count}} more competencies',
    done: 'To your result',
  },
  allAlike: 'You gave the same level everywhere: {{level}}. So nothing stands out, neither high nor low.',
  doubtMark: 'you are unsure about this',
  discuss: { heading: 'What you want to discuss', intro: 'You were unsure about these competencies.' },
  notes: { heading: 'Your notes' },
  answer: {
    now: 'Now: {{score}}',
    before: 'Last time: {{score}}',
    noteBefore: 'You wrote then:',
  },
  own: 'This is your own view. Discuss it with someone who sees you at work.',
  versions: {
    corrected: 'Corrected: version {{version}}, finished on {{date}}.',
    older: 'You are looking at an older version. Version {{version}} is the newest.',
    newest: 'See version {{version}}',
    others: 'Older versions:',
    link: 'version {{version}}, {{date}}',
  },
  sides: {
    title: 'This assessment was changed on two devices',
    text: 'Both versions are kept, each as an assessment of its own. Delete the one you do not need.',
    mine: 'See the other version',
    theirs: 'See the version from the other device',
  },
  actions: {
    heading: 'What next?',
    growth: 'See your growth',
    report: 'Make a report',
    correct: 'Correct',
    resume: 'Continue the correction',
    correctHint: 'Correcting makes a new version as soon as you change something. This version is kept.',
    print: 'Print',
    remove: 'Delete',
  },
  gone: {
    unknown: {
      title: 'This assessment is not here',
      body: 'The address may be incomplete, or the assessment has been deleted.',
    },
    binned: { title: 'This assessment is in the bin', body: 'You can restore it from there.' },
    profile: {
      title: 'You cannot see this assessment here',
      body: 'This assessment uses a profile that is not on this site ({{profile}}). Your answers are still on this device.',
    },
    list: 'Go to your assessments',
    bin: 'Go to the bin',
  },
}
