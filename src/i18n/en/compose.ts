import type { compose as words } from '../nl/compose'
import type { TranslationOf } from '../translation'

export const compose: TranslationOf<typeof words> = {
  title: 'Report',
  intro:
    'Make a report of your scores to discuss with someone. It contains only what you choose here. It stays on this device until you share it yourself.',
  about: 'About your assessment: {{moment}}.',
  empty: {
    text: 'A report is about a finished assessment. You do not have one yet. After your first assessment, you can make a report here.',
    gone: 'This assessment is no longer there, or the address is incomplete.',
    open: 'This assessment is not finished yet. Finish it first, then you can make a report.',
    start: 'New assessment',
    check: 'Check answers',
    latest: 'Report of your latest assessment',
  },
  audience: {
    legend: 'Who is it for?',
    supervisor: 'For my supervisor',
    supervisorHint: 'Also for a work coach. The first page sums up everything.',
    trainer: 'For my trainer',
    trainerHint: 'A cover that shows what you did, and your scores over time.',
  },
  name: {
    label: 'Your name (optional)',
    hint: 'Your name appears on the report and in the file name. It is remembered on this device.',
  },
  earlier: {
    legend: 'Which earlier assessments do you want to include?',
    none: 'None',
    previousOf: 'Only the previous one, of {{date}}',
    all_one: 'All {{count}}',
    all_other: 'All {{count}}',
  },
  topics: {
    legend: 'What do you want to talk about?',
    hint: 'Choose up to {{max}}. These are suggestions from your assessment.',
    because: {
      doubt: 'you are unsure about this',
      toGrow: 'you can grow here',
      difference: 'someone else sees this differently',
    },
    more_one: '{{count}} more suggestion',
    more_other: '{{count}} more suggestions',
    chosen: '{{count}} of {{max}} chosen',
    tooMany: 'You have {{count}}. Only the first {{max}} go into the report.',
    own: 'Your own topics (optional)',
    ownHint: 'Put each topic on a new line. Your topics are remembered on this device.',
  },
  questions: {
    label: 'What do you want to ask? (optional)',
    hint: 'Put each question on a new line. Your questions are remembered on this device.',
  },
  notes: {
    legend: 'Your notes',
    hint: 'Your notes are left out unless you tick them here. Do not include names or details that could identify a client.',
    none: 'You wrote no notes in this assessment.',
    doubts: 'Also show where I was unsure',
    doubtsHint_one: 'You marked {{count}} competency as unsure.',
    doubtsHint_other: 'You marked {{count}} competencies as unsure.',
  },
  work: {
    legend: 'Evidence, goals and assignment',
    hint: 'Only what you tick is included. Do not include names or details that could identify a client.',
    assignment: 'Your choices in the assignment, and your reflection',
    goal: 'Goal: {{aim}}',
    evidence: 'Evidence: {{title}}',
    untitled: 'untitled, {{date}}',
  },
  reviews: {
    legend: 'Replies you received',
    hint: 'They appear next to your own scores and do not count towards them.',
    otherVersions_one:
      '{{count}} reply is about another version of the profile than this report (version {{version}}). It cannot be included.',
    otherVersions_other:
      '{{count}} replies are about another version of the profile than this report (version {{version}}). They cannot be included.',
    item: '{{name}}, {{date}}',
    nobody: 'No name given',
  },
  go: 'View the report',
  preview: {
    title: 'Preview',
    back: 'Change choices',
    which: 'What do you want to share?',
    paper: {
      report: 'The report, with data',
      pages: 'The report, without data',
      sheet: 'Only a conversation sheet',
    },
    paperHint: {
      report:
        'The other person can also open it in Groeispiegel. All the data is in the file: taking pages out does not take the data out.',
      pages: 'Pages to read only. Nobody can open the file in Groeispiegel, not even you.',
      sheet: 'One page for the conversation: largest gaps, most progress and your questions.',
    },
    shown: 'Preview of the pages',
    example:
      'This is an example. You can look at it and print it. It cannot be shared or saved, because this person does not exist.',
  },
  check: {
    heading: 'Is there anything about someone else in it?',
    found_one:
      '{{count}} thing in what you wrote looks like a name or personal detail. If it is ticked, it is blacked out.',
    found_other:
      '{{count}} things in what you wrote look like names or personal details. Those that are ticked are blacked out.',
    limits: 'The app does not recognise everything. Check it yourself too.',
    blacken: 'Black out: {{text}}',
    where: '{{kind}}, {{place}}',
    kind: {
      email: 'email address',
      phone: 'phone number',
      birth: 'date of birth',
      bsn: 'citizen service number',
      name: 'possibly a name',
    },
    place: {
      evidence: 'in your evidence of {{date}}',
      goal: 'in a goal',
      assignment: 'in your assignment',
      note: 'in your note on {{number}}',
      topic: 'in one of your own topics',
      question: 'in a question',
      moment: 'in the name of your assessment of {{date}}',
      review: 'in the reply from {{name}}',
    },
  },
  file: {
    heading: 'Share, save or print',
    make: 'Make a PDF',
    makeAndShare: 'Share',
    print: 'Print',
    busy: 'Making the PDF…',
    stop: 'Stop',
    lock: 'Protect the PDF with a password',
    lockHint:
      'Optional. The other person will need the password. Pass it on separately, not in the same email.',
    password: 'Password',
    passwordHint:
      'At least {{min}} characters. Nobody can recover a forgotten password, but you can make a new PDF.',
    passwordShort: 'Use at least {{min}} characters.',
    again: 'Type the password again',
    different: 'This does not match the password above. Type it again.',
    show: 'Show what I type',
    failed: {
      title: 'The PDF was not made',
      notReadBack:
        'The PDF was checked as soon as it was made, and something was missing. Try again, or choose Print. Nothing is wrong with your assessments.',
      slow: 'It took too long. Close other apps and tabs and try again. You can also print.',
      broken:
        'The browser could not make the PDF ({{detail}}). Try again, or choose Print. Nothing is wrong with your assessments.',
    },
    others: 'Other files',
    othersHint: 'These also contain only what you chose.',
    csv: 'Scores as CSV, for a spreadsheet',
    json: 'Data as JSON, for other programs',
    png: 'Radar chart as a picture (PNG)',
    otherSaved: '{{name}} was made. Check your downloads.',
    pngFailed: 'The picture could not be made.',
    kind: {
      report: 'growth-report',
      pages: 'growth-report-without-data',
      sheet: 'conversation-sheet',
      scores: 'scores',
      radar: 'radar',
    },
  },
}
