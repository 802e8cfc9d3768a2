import type { compose as words } from '../nl/compose'
import type { TranslationOf } from '../translation'

export const compose: TranslationOf<typeof words> = {
  title: 'Report',
  intro:
    'Make a report of your scores to talk about with somebody. Only what you choose here goes in. It stays on this device until you share it yourself.',
  about: 'About your assessment: {{moment}}.',
  empty: {
    text: 'A report is about a finished assessment. You have none yet. After your first assessment you make a report here.',
    gone: 'This assessment is no longer there, or the address is not complete.',
    open: 'This assessment is not finished yet. Finish it first, then you can make a report of it.',
    start: 'New assessment',
    check: 'To the check',
    latest: 'Report of your latest assessment',
  },
  audience: {
    legend: 'Who is it for?',
    supervisor: 'For my supervisor',
    supervisorHint: 'Also for a work coach. The first page sums up everything.',
    trainer: 'For my trainer',
    trainerHint: 'A cover with what you did, and your scores over time.',
  },
  name: {
    label: 'Your name (optional)',
    hint: 'The name is put on the report and in the name of the file. It is remembered on this device.',
  },
  earlier: {
    legend: 'Which earlier assessments come along?',
    none: 'None',
    previousOf: 'Only the previous one, of {{date}}',
    all_one: 'All {{count}}',
    all_other: 'All {{count}}',
  },
  topics: {
    legend: 'What do you want to talk about?',
    hint: 'Choose {{max}} at most. These are suggestions from your assessment.',
    because: {
      doubt: 'you are in doubt about this',
      toGrow: 'you can grow here',
      difference: 'somebody else sees this differently',
    },
    more_one: '{{count}} more suggestion',
    more_other: '{{count}} more suggestions',
    chosen: '{{count}} of {{max}} chosen',
    tooMany: 'You have {{count}}. Only the first {{max}} go into the report.',
    own: 'Topics of your own (optional)',
    ownHint: 'Put each topic on a line of its own. Your topics are remembered on this device.',
  },
  questions: {
    label: 'What do you want to ask? (optional)',
    hint: 'Put each question on a line of its own. Your questions are remembered on this device.',
  },
  notes: {
    legend: 'Examples and notes',
    hint: 'Your notes do not come along, except for what you tick here. Do not write down names or recognisable details of clients.',
    none: 'You wrote nothing down in this assessment.',
    doubts: 'Also show where I was in doubt',
    doubtsHint_one: 'You ticked doubt at {{count}} competency.',
    doubtsHint_other: 'You ticked doubt at {{count}} competencies.',
  },
  work: {
    legend: 'Evidence, goals and assignment',
    hint: 'Only what is ticked comes along. Do not write down names or details by which a client can be recognised.',
    assignment: 'What you chose in the assignment, and your look back',
    goal: 'Goal: {{aim}}',
    evidence: 'Example: {{title}}',
    untitled: 'without a title, {{date}}',
  },
  reviews: {
    legend: 'Reviews you received',
    hint: 'They stand beside your own scores and do not count in them.',
    item: '{{name}}, {{date}}',
    nobody: 'No name given',
  },
  go: 'View the report',
  preview: {
    title: 'This is how it looks',
    back: 'Change choices',
    which: 'What do you want to share?',
    paper: {
      report: 'The report, with data',
      pages: 'The report, without data',
      sheet: 'Only a conversation sheet',
    },
    paperHint: {
      report:
        'The other can open it in Groeispiegel too. The data are in the file as a whole: whoever takes pages out does not take them out.',
      pages: 'Only pages to read. Nobody can open the file in Groeispiegel, not even you.',
      sheet: 'One page to talk from: largest gaps, most progress and your questions.',
    },
    shown: 'Preview of the paper',
    example:
      'This is an example. You can look at it and print it. It cannot be shared or saved: this person does not exist.',
  },
  check: {
    heading: 'Is there something about somebody else in it?',
    found_one:
      'In what you wrote {{count}} thing looks like a name or a detail of somebody. What is ticked is made black.',
    found_other:
      'In what you wrote {{count}} things look like a name or a detail of somebody. What is ticked is made black.',
    limits: 'The app does not recognise everything. Check it yourself too.',
    blacken: 'Make black: {{text}}',
    where: '{{kind}}, {{place}}',
    kind: {
      email: 'mail address',
      phone: 'telephone number',
      birth: 'date of birth',
      bsn: 'citizen service number',
      name: 'perhaps a name',
    },
    place: {
      evidence: 'in your example of {{date}}',
      goal: 'in a goal',
      assignment: 'in your assignment',
      note: 'in your note with {{number}}',
      topic: 'in a topic of your own',
      question: 'in a question',
      moment: 'in the name of your assessment of {{date}}',
      review: 'in the review by {{name}}',
    },
  },
  file: {
    heading: 'Share, save or print',
    make: 'Make a PDF',
    makeAndShare: 'Share',
    print: 'Print',
    busy: 'The PDF is being made…',
    stop: 'Stop',
    lock: 'Protect the PDF with a password',
    lockHint: 'Optional. The other person needs the password. Pass it on separately, not in the same mail.',
    password: 'Password',
    passwordHint:
      'At least {{min}} characters. Nobody can restore a forgotten password. You can make a new PDF then.',
    passwordShort: 'Take at least {{min}} characters.',
    again: 'Type the password once more',
    different: 'This is not the same as above. Type it once more.',
    show: 'Show what I type',
    failed: {
      title: 'The PDF was not made',
      notReadBack:
        'The PDF was opened at once to see whether everything is in it, and that was not so. Try again, or choose Print. Nothing is wrong with your assessments.',
      slow: 'It took too long. Close other apps and tabs and try again. You can also print.',
      broken:
        'The browser could not make the PDF ({{detail}}). Try again, or choose Print. Nothing is wrong with your assessments.',
    },
    others: 'Other files',
    othersHint: 'These too hold only what you chose.',
    csv: 'Scores as CSV, for a spreadsheet',
    json: 'Data as JSON, for other programs',
    png: 'Radar chart as a picture (PNG)',
    otherSaved: '{{name}} was made. Look in your downloads.',
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
