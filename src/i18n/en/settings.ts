import type { settings as words } from '../nl/settings'
import type { TranslationOf } from '../translation'

export const settings: TranslationOf<typeof words> = {
  title: 'Settings',
  language: {
    title: 'Language',
    nl: 'Nederlands',
    en: 'English',
    failedTitle: 'The language was not changed',
    failed: 'English could not be loaded. Check your connection and try again.',
  },
  theme: {
    title: 'Light or dark',
    auto: 'Automatic',
    autoHint: 'The same as your device',
    light: 'Light',
    dark: 'Dark',
  },
  scoring: {
    title: 'Scoring',
    autoAdvance: 'Go to the next question as soon as you choose',
    autoAdvanceHint:
      'When you choose by touch or with the mouse, the next question appears after 0.6 seconds. You can undo this each time. With the keyboard, you always move on yourself.',
  },
  profile: { title: 'Profile', hint: 'You only see assessments for this profile.' },
  privacy: {
    title: 'Privacy',
    owner: 'You are in charge of your scores. They are only on this device. We do not see them.',
    loss: 'If you clear your browser data or lose your phone, you lose everything. So make a backup.',
    storage: 'Storage and backup',
    shared: 'Do you share this device? Then others can see your scores when they open the app.',
  },
  makeProfile: {
    title: 'For organisations',
    text: 'Has your profession a competency profile of its own? Make it in Excel and try it out here.',
    link: 'Make a profile',
  },
  erase: {
    title: 'Erase everything',
    intro: 'This erases all Groeispiegel data from this device:',
    assessments: 'all your assessments, including those in progress and in the bin',
    notes:
      'everything you wrote or ticked: notes, what you were unsure about, evidence, goals, the assignment, your course, your register and profiles of your own, and reports and replies from others',
    preferences: 'your settings',
    secondCopy: 'the automatic copy, which the app uses to repair itself',
    copy: 'the copy of the app that works without internet',
    backup: 'A backup that you have saved yourself is not erased.',
    makeBackup: 'Make a backup first',
    final: 'You cannot undo erasing everything. To start again, you will need internet the first time.',
    word: 'ERASE',
    label: 'Type {{word}} to confirm',
    missing: 'Nothing has been erased. Type the word {{word}} first.',
    wrong: 'Nothing has been erased. You typed ‘{{typed}}’. Type the word {{word}}.',
    action: 'Erase everything',
    busy: 'Erasing…',
  },
  erased: {
    title: 'Everything has been erased from this device',
    text: 'Your assessments, everything you wrote or received, and your settings are no longer here. You can close this window.',
    again: 'Start again',
    partTitle: 'Not everything has been erased yet',
    partText: 'This did not work:',
    retry: 'Try again',
    ifNot:
      'Still not working? Clear the data of this website in your browser’s settings, under ‘Privacy’ or ‘Site data’.',
    failed: {
      database:
        'Your assessments and notes, and what else you wrote or received. Groeispiegel may still be open in another tab or window. Close it and try again.',
      preferences: 'Your settings.',
      session: 'Data of this tab. It also disappears when you close the tab.',
      worker: 'The app that works without internet. It holds no scores or notes.',
      caches:
        'The files of the app, and perhaps a file that you just shared with it. Your own scores and notes are not among them.',
      files: 'Files that the app saved for you.',
    },
  },
  version: 'Groeispiegel, version {{version}}',
}
