import type { common as words } from '../nl/common'
import type { TranslationOf } from '../translation'

export const common: TranslationOf<typeof words> = {
  appName: 'Groeispiegel',
  title: '{{page}} – Groeispiegel',
  skip: 'Skip to content',
  navigation: 'Main menu',
  notices: 'Notices',
  offers: 'Also useful',
  nav: { home: 'Home', growth: 'Growth', plan: 'Plan', reports: 'Reports', team: 'Team', more: 'More' },
  help: 'Help',
  back: 'Back',
  cancel: 'Cancel',
  undo: 'Undo',
  ready: 'Done',
  reload: 'Reload',
  loading: 'One moment…',
  optional: '(optional)',
  notApplicableShort: 'n/a',
  unanswered: 'still open',
  moment: { begin: 'Start', midway: 'Midway', end: 'End' },
  momentOn: '{{moment}}, {{date}}',
  level: '{{value}} {{label}}',
  saved: {
    status: 'Saved on this device',
    busy: 'Saving…',
    failed: 'Not saved',
    withoutCopy: 'Saved, without a second copy',
  },
  field: {
    elsewhere: 'This was changed in another window too. Both texts are here.',
    today: 'today',
    day: {
      half: 'This day is not complete yet.',
      needed: 'Choose a day.',
      outside: 'Choose a day between {{first}} and {{last}}.',
      kept: 'Until then {{day}} stays.',
      nothing: 'Until then no day is stored here.',
    },
  },
  evidence: { grow: 'Work this out as evidence', grown: 'To the evidence you wrote with this' },
  saveFailed: {
    title: 'This is not saved yet',
    again: 'Then choose Save again. Keep this page open: what you wrote is still here.',
    sealed:
      'This assessment has been finished in the meantime, for instance in another tab. Your last change no longer belongs to it. Copy your text if you want to keep it.',
    missing:
      'This assessment is no longer on this device, for instance because you deleted it in another tab. Copy your text if you want to keep it.',
    deleted:
      'What you wrote here belongs to something that has been deleted meanwhile, for example in another tab or on another device. It is not saved. Copy your text, or save everything in a file, if you want to keep it.',
    retry: 'Save again',
    download: 'Keep everything in a file',
    drop: 'Let the change go',
  },
  writtenAnew: {
    title: 'This was deleted elsewhere',
    text: 'In another tab this was deleted while you were writing here. What is on this screen has been saved anew, so that your words are not lost. If you do want it gone, delete it here.',
  },
  withoutCopy: {
    title: 'Saved, but without a second copy',
    text: "Your device was full before. What you wrote just now is in the browser's storage, but the second copy did not succeed, and without it this can still be lost. Make room and try the copy again, or save everything in a file.",
    retry: 'Try the copy again',
  },
  unstored: {
    title: 'Not everything can be saved',
    text: 'What you wrote last is only in this tab. Keep it in a file. Then reload, and put the file back.',
    save: 'Keep it in a file',
    reload: 'Reload anyway',
  },
  writeFailed: {
    full: 'There is no room left on this device. Free some space.',
    disk: 'Your device cannot save properly now ({{detail}}). Free some space or restart your device.',
    closed: 'The browser’s storage has closed.',
    emptied: 'The browser has erased the data of this site.',
    'read-only':
      'This version of the app is older than your data and cannot change anything. Load the new version first.',
    unknown: 'The browser could not save this ({{detail}}).',
    again: 'Then try again. Nothing has been erased.',
  },
  unknownRoute: {
    title: 'This page does not exist',
    text: 'There may be a typing mistake in the address, or the page has moved. What you filled in is still there.',
    home: 'Go home',
  },
  example: {
    title: 'This is an example',
    text: '{{person}}. Nothing is kept and it does not mix with your own assessments.',
    leave: 'Close the example',
    missingTitle: 'The example could not be loaded',
    missing: 'Check your connection and open the example again. Your own assessments are fine.',
  },
  connection: {
    lost: {
      title: 'Your browser’s storage has closed',
      text: 'What was saved is still there. New answers stay on this page until it works again.',
    },
    'read-only': {
      title: 'You can look at everything, but change nothing',
      text: 'Your data are of a newer version of Groeispiegel. Reload the page to get it.',
    },
    again: 'Try again',
  },
  renderFailure: {
    title: 'Something went wrong on this page',
    text: 'What was saved is still there. Reload the page or go home.',
    missingTitle: 'This part of the app could not be loaded',
    missing:
      'The app may have been renewed meanwhile, or there is no connection right now. Check your connection and load the page again. What was saved is still there.',
    again: 'Try again',
    lateTitle: 'This takes longer than usual',
    late: 'Wait a little longer, or check your connection and load the page again. What was saved is still there.',
    startTitle: 'Groeispiegel has not loaded yet',
    start: 'Check your connection and load the page again. What you saved before is still there.',
  },
  offline: {
    title: 'Without internet',
    ready: 'The app works without internet. All its files were checked and are on this device.',
    busy: 'Checking the files of the app…',
    missing_one:
      'Not ready for use without internet yet: one file is missing. Check your connection and try again.',
    missing_other:
      'Not ready for use without internet yet: {{count}} files are missing. Check your connection and try again.',
    unknown: 'Not ready for use without internet yet. Some browsers and private windows do not keep the app.',
    check: 'Check the files',
  },
  unreadable_one:
    'One item on this device cannot be read. It has not been erased. A newer version of the app may help.',
  unreadable_other:
    '{{count}} items on this device cannot be read. They have not been erased. A newer version of the app may help.',
  unreadableMore: 'Look at the storage',
  reminder: {
    title: 'Make a backup',
    text: 'If you clear your browser data or lose your phone, everything is gone.',
    make: 'Make a backup',
    later: 'Not now',
  },
  update: {
    title: 'There is a new version',
    text: 'Your data stays.',
    accept: 'Update now',
    later: 'Later',
  },
  install: {
    title: 'Put Groeispiegel on your home screen',
    text: 'Then you open it like an app, without internet too.',
    accept: 'Install',
    dismiss: 'Not now',
  },
  erasedElsewhere: {
    title: 'Everything has been erased',
    text: 'In another tab you erased all data of Groeispiegel.',
    again: 'Begin again',
  },
}
