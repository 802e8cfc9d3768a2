import type { common as words } from '../nl/common'
import type { TranslationOf } from '../translation'

export const common: TranslationOf<typeof words> = {
  appName: 'Groeispiegel',
  title: '{{page}} – Groeispiegel',
  skip: 'Skip to content',
  navigation: 'Main menu',
  notices: 'Notices',
  nav: { home: 'Home', growth: 'Growth', more: 'More' },
  help: 'Help',
  back: 'Back',
  cancel: 'Cancel',
  undo: 'Undo',
  loading: 'One moment…',
  optional: '(optional)',
  notApplicableShort: 'n/a',
  unanswered: 'still open',
  moment: { begin: 'Start', midway: 'Midway', end: 'End' },
  momentOn: '{{moment}}, {{date}}',
  level: '{{value}} {{label}}',
  saved: { status: 'Saved on this device', busy: 'Saving…', failed: 'Not saved' },
  saveFailed: {
    title: 'This is not saved yet',
    full: 'There is no room left on this device. Free some space, then choose Save again. Keep this page open: what you wrote is still here.',
    closed:
      'The browser’s storage has closed. Choose Save again. If that does not work, copy your text and reload the page.',
    unknown:
      'The browser could not save this ({{detail}}). Choose Save again. Keep this page open: what you wrote is still here.',
    sealed:
      'This assessment has been finished in the meantime, for instance in another tab. Your last change no longer belongs to it. Copy your text if you want to keep it.',
    missing:
      'This assessment is no longer on this device, for instance because you deleted it in another tab. Copy your text if you want to keep it.',
    retry: 'Save again',
    drop: 'Let the change go',
  },
  writeFailed: {
    full: 'There is no room left on this device. Free some space and try again. Nothing has been erased.',
    closed: 'The browser’s storage has closed. Reload the page and try again. Nothing has been erased.',
    unknown: 'The browser could not save this ({{detail}}). Try again. Nothing has been erased.',
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
  contentFailure: {
    title: 'The content could not be loaded',
    unreachable: 'The file {{file}} cannot be reached. Check your connection and reload the page.',
    missing: 'The file {{file}} is missing on this site (code {{status}}).',
    notJson: 'The file {{file}} is not valid JSON: {{detail}}',
    invalid: 'Something is wrong in the file {{file}}:',
    host: 'Pass this on to whoever runs this site. What you filled in is still on this device.',
    reload: 'Reload',
  },
  openFailure: {
    title: 'The storage of your browser does not open',
    missing:
      'This browser keeps nothing. That happens in a private window, for instance. Open the app in a normal window.',
    tooNew:
      'Your data was kept by a newer version of the app. Reload the page to get that version. Your data is still there.',
    silent:
      'The storage does not answer. Close other tabs with Groeispiegel and reload the page. Your data is still there.',
    broken:
      'The browser could not open its storage. Close the browser completely, open it again and retry. Nothing has been erased. Technical message: {{detail}}',
  },
  renderFailure: {
    title: 'Something went wrong on this page',
    text: 'What was saved is still there. Reload the page or go home.',
  },
  unreadable_one:
    'One assessment on this device cannot be read. It has not been erased. A newer version of the app may help.',
  unreadable_other:
    '{{count}} assessments on this device cannot be read. They have not been erased. A newer version of the app may help.',
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
