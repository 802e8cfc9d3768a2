import type { statement as words } from '../nl/statement'
import type { TranslationOf } from '../translation'

/** Words of the accessibility statement, in the order of the Dutch model. An empty line starts a new item of a list. */
export const statement: TranslationOf<typeof words> = {
  title: 'Accessibility',
  heading: 'Accessibility statement',
  loading: 'Loading the statement…',
  failed: {
    title: 'Who offers this app could not be loaded',
    text: 'What applies to everyone who offers this app is below. Check your connection and open this page again for the rest.',
  },
  faulty: {
    title: 'Not everything about who offers this app can be read',
    text: 'There is a mistake in what the organisation filled in about itself. Everything that is right is below.',
  },
  aim: {
    named: '{{name}} wants everyone to be able to use Groeispiegel.',
    unnamed:
      'Groeispiegel is made for everyone to use. The organisation that offers you this app has not filled in its name here.',
  },
  scope: {
    title: 'What is this statement about?',
    app: 'About the app Groeispiegel at {{address}}, version {{version}}, with all its screens.',
    files:
      'Also about the PDFs that the app makes: report, conversation sheet, reply, goals and team picture. Not about files that others send you.',
    standard:
      'The requirements are in the European standard EN 301 549. For screens and documents these are the WCAG guidelines, levels A and AA. We use the newest version, WCAG 2.2.',
  },
  status: {
    title: 'Does the app meet the requirements?',
    full: 'Yes. The app meets all of them.',
    partial: 'In part. What does not meet them yet is below.',
    'first-measures':
      'That is not certain yet. The first measures have been taken, and what the makers know of is below. There has been no independent test yet.',
    none: 'No. The app does not meet them yet.',
    model: {
      full: 'The Dutch model calls this: complies fully (status A).',
      partial: 'The Dutch model calls this: complies partially (status B).',
      'first-measures': 'The Dutch model calls this: first measures taken (status C).',
      none: 'The Dutch model calls this: does not comply (status D).',
    },
  },
  how: {
    title: 'How was this tested?',
    examined: 'Tested by {{by}} on {{date}}.',
    report: 'Read the test report',
    own: 'The makers tested the app themselves, on {{date}}. This is part of every new version:',
    methods:
      'an automatic test (axe) of all screens, in Dutch and English, in light and in dark\n\nall screens at 320 by 256 pixels, on a phone on its side, and with text at 200 per cent\n\na whole assessment, the whole assignment and a reply to a report with the keyboard alone\n\nevery button pressed: the focus is never lost, and every change is announced\n\nthe structure of the PDFs: headings, lists, tables, language and text alternatives for pictures',
    unknown: 'This has not been tested yet:',
    unknowns:
      'with people who use a screen reader, magnification or voice control every day\n\nwith browsers other than Chrome and Edge; little has been tested on an iPhone or iPad\n\nwhether everybody can understand {{publisher}}’s texts. That is why there is an explanation in plain words',
  },
  good: {
    title: 'What the app does for you',
    list: 'Every picture comes with the same numbers as text or table. Colour is never the only difference.\n\nThe app follows the dark mode, text size, colours and reduced motion that you set on your device.\n\nEverything can be done with the keyboard. Help lists the keys for scoring.\n\nA PDF that you make here is accessible too. A screen reader can read it even when it has a password.',
  },
  faults: {
    title: 'What does not meet the requirements yet',
    criterion: 'WCAG {{criterion}}: {{name}}',
    criterionOnly: 'WCAG {{criterion}}',
    consequence: 'Consequence',
    reason: 'Reason',
    alternative: 'What you can do',
    repair: 'Planned fix',
    repairedBy: 'By {{date}} at the latest.',
    notPlanned: 'Not planned yet.',
    languageOfParts: {
      name: 'language of parts',
      what: 'What you or someone else writes is marked as being in the language of the app. In a PDF too.',
      consequence: 'If you write in another language, a screen reader pronounces it wrongly.',
      reason: 'The app does not know which language someone writes in.',
      alternative: 'Under Settings, choose the language you write in, also before you make a PDF.',
    },
    statusMessages: {
      name: 'status messages',
      what: 'Some messages appear together with their place on the screen.',
      consequence: 'A screen reader does not always read such a message out by itself.',
      reason: 'Browsers and screen readers deal with this in different ways.',
      alternative:
        'The message stays. It is above the text of the screen, or next to the button you pressed.',
    },
  },
  complaint: {
    title: 'Is there something you cannot do?',
    text: 'Is there something you cannot read or use, in the app or in a PDF? Let us know. Say which screen it is and which device you use.',
    unnamed:
      'The organisation that offers you this app has not filled in an address here. Tell the person who gave you the app.',
    email: 'Email',
    telephone: 'Phone',
    page: 'Page',
    term_one: 'You will get an answer within {{count}} working day.',
    term_other: 'You will get an answer within {{count}} working days.',
    unsatisfied: 'Not satisfied with the answer?',
    ombudsman: 'Is the app offered by a public authority? Then you can complain to the National Ombudsman.',
    humanRights:
      'Are you treated differently because of a disability or illness? Then you can go to the Netherlands Institute for Human Rights, whoever offers the app.',
  },
  duty: {
    title: 'Is a statement required?',
    text: 'That depends on who offers the app. A public authority, or an organisation that is mainly paid for or governed by one, must have a statement under the Dutch decree on digital accessibility. For a professional association or another organisation it is usually not required. In that case this is a promise.',
    register: 'The statement in the government’s register',
  },
  dates: {
    title: 'When was this drawn up?',
    drawnUp: 'Drawn up on {{date}}.',
    revised: 'Last revised on {{date}}.',
  },
}
