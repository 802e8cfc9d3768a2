import type { settings as words } from '../nl/settings'
import type { TranslationOf } from '../translation'

export const settings: TranslationOf<typeof words> = {
  title: 'Settings',
  more: {
    title: 'More',
    assessments: 'Assessments',
    assessmentsHint: 'Everything you scored, and what is still in progress',
    profile: 'Read the profile',
    profileHint: 'Clusters, competencies, tasks and concepts',
    settings: 'Settings',
    settingsHint: 'Language, colours, storage, erase everything',
    bin: 'Bin ({{count}})',
    binHint: 'Restore deleted assessments',
    help: 'Help',
    helpHint: 'Questions and answers, the levels, accessibility',
  },
  language: {
    title: 'Language',
    nl: 'Nederlands',
    en: 'English',
    failedTitle: 'The language has not changed',
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
    autoAdvance: 'Go on right after a choice',
    autoAdvanceHint:
      'When you choose with a finger or the mouse, the next question comes by itself after 0.6 seconds. You can undo that every time. When you choose with the keyboard, you always go on yourself.',
  },
  profile: { title: 'Profile', hint: 'You only see assessments of this profile.' },
  storage: {
    title: 'Storage on this device',
    kept_zero: 'There are no assessments on this device yet.',
    kept_one: 'There is {{count}} assessment on this device.',
    kept_other: 'There are {{count}} assessments on this device.',
    binned_one: 'In addition, there is {{count}} assessment in the bin.',
    binned_other: 'In addition, there are {{count}} assessments in the bin.',
    promised: 'Your browser has promised not to clear your data by itself.',
    notPromised:
      'Your browser may clear the data when space runs out or when you do not use the app for a long time.',
    unknown: 'Your browser does not say whether it keeps your data when space runs out.',
    used: 'The app and your data together take up about {{megabytes}} MB.',
    usedLittle: 'The app and your data together take up less than 0.1 MB.',
    ask: 'Ask the browser to keep everything',
    refused:
      'Your browser does not promise this now. That is common. If you put the app on your home screen and use it more often, you can ask again later.',
    granted: 'Done: your browser promises not to clear your data by itself.',
  },
  privacy: {
    title: 'Privacy',
    owner: 'You are in charge of your scores. They are only on this device. We do not see them.',
    loss: 'If you clear your browser data or lose your phone, everything is gone.',
    shared: 'Do you share this device with others? Then they can see your scores when they open the app.',
  },
  erase: {
    title: 'Erase everything',
    intro: 'This removes everything of Groeispiegel from this device:',
    assessments: 'all your assessments, also those in progress and those in the bin',
    notes: 'all your notes and doubts',
    preferences: 'your settings',
    copy: 'the copy of the app that works without internet',
    final: 'You cannot undo this. To begin again you will need internet the first time.',
    word: 'ERASE',
    label: 'Type {{word}} to confirm',
    missing: 'Nothing has been erased. Type the word {{word}} first.',
    wrong: 'Nothing has been erased. You typed ‘{{typed}}’. Type the word {{word}}.',
    action: 'Erase everything',
    busy: 'Erasing…',
  },
  erased: {
    title: 'Everything has been erased from this device',
    text: 'Your assessments, notes and settings are no longer here. You can close this window.',
    again: 'Begin again',
    partTitle: 'Not everything has been erased yet',
    partText: 'This did not work:',
    retry: 'Try again',
    ifNot:
      'Still no luck? Clear the data of this website in your browser’s settings, under ‘Privacy’ or ‘Site data’.',
    failed: {
      database:
        'Your assessments and notes. Groeispiegel may still be open in another tab or window. Close it and try again.',
      preferences: 'Your settings.',
      session: 'Data of this tab. It also disappears when you close the tab.',
      worker: 'The app that works without internet. It holds no scores or notes.',
      caches: 'The files of the app. They hold no scores or notes.',
      files: 'Files that the app kept for you.',
    },
  },
  version: 'Groeispiegel, version {{version}}',
}
