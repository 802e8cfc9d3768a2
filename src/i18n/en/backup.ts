import type { backup as words } from '../nl/backup'
import type { TranslationOf } from '../translation'

export const backup: TranslationOf<typeof words> = {
  make: {
    title: 'Make a backup',
    why: 'If you clear your browser data or lose your phone, you lose everything. So make a backup.',
    empty:
      'There is nothing to back up yet. Once you have scored or written something, you can make a backup here.',
    notReports:
      'Reports from other people are not included in the backup. If you lose them, ask for them again.',
    emptyRestore: 'Do you already have a backup, from another device or from earlier? Restore it here:',
    last: 'You made your last backup on {{date}}.',
    none: 'You have not made a backup on this device yet.',
    kind: 'How do you want to save the file?',
    locked: 'With a passphrase',
    lockedHint: 'Recommended. Only someone with the passphrase can open the file.',
    readable: 'Readable, without a passphrase',
    readableHint: 'Anyone who gets the file can read your scores and notes.',
    readableWarningTitle: 'Warning: this file is not protected',
    readableWarning:
      'Anyone who gets or finds the file can read everything you wrote. Only keep it where nobody else can get to it.',
    action: 'Make a backup',
    toRestore: 'Restore a backup',
  },
  passphrase: {
    kind: 'Which passphrase?',
    offered: 'Six words chosen by the app',
    offeredHint: 'Hard to guess and easy to write down. The words are Dutch.',
    own: 'Choose my own passphrase',
    words: 'Your passphrase',
    another: 'Different words',
    copy: 'Copy',
    copied: 'Copied. Paste it somewhere you will find it again.',
    notCopied: 'The words could not be copied. Write them down.',
    keepTitle: 'Write the passphrase down',
    keep: 'Without this passphrase nobody can open the file, not even us. Keep it on paper or in a password manager, not only on this device.',
    noted: 'I have written the passphrase down somewhere else',
    notedMissing: 'Write the passphrase down first, then tick this box.',
    label: 'Your own passphrase',
    hint: 'At least {{min}} characters. A few words in a row are hard to guess and easy to remember.',
    tooShort:
      'This passphrase has {{count}} characters. Use at least {{min}}: a computer guesses a shorter one too quickly.',
    again: 'Type the passphrase again',
    different:
      'This does not match the passphrase above. Type it again, or choose Show to see what you typed.',
    show: 'Show',
    hide: 'Hide',
    showLabel: 'Show the passphrase',
    hideLabel: 'Hide the passphrase',
  },
  busy: {
    title: 'Working…',
    locking: 'Locking the file, then checking it.',
    lockingSlow: 'This takes a few seconds, longer on an older phone. That is because the lock is strong.',
    writing: 'Making the file and checking it.',
    reading: 'Reading the file.',
    unlocking: 'Unlocking the file. This takes a few seconds.',
    restoring: 'Restoring the backup.',
    cancel: 'Stop',
  },
  made: {
    title: 'Your backup is ready',
    checked: 'The file has been made and checked: it opens, and everything is in it. Now save it.',
    holds: 'The file contains: {{list}}.',
    share: 'Share',
    shareHint: 'For example to your email or another folder.',
    save: 'Save the file',
    saved:
      'Made and checked. Check that the file is in your downloads: the app cannot see that. Then put it somewhere other than on this device.',
    shared: 'Made, checked and shared. Check that the file has arrived: the app cannot see that.',
    shareFailed: 'The file could not be shared. Choose Save the file.',
    checkTitle: 'Check the file (optional)',
    check:
      'Choose the file you have just saved. The app checks that it is complete and that everything is in it. Nothing changes.',
    checkLabel: 'The saved file',
    checkGood: 'This file is complete and matches what is on this device.',
    checkOther:
      'This file is complete, but it does not match what is on this device now. You may have chosen an older file, or changed something since.',
    again: 'Make another backup',
  },
  another: {
    ReportOpened: 'This is a growth report, not a backup. Open it under Received.',
    ReviewOpened: 'This is a reply to a growth report, not a backup. Open it under Received.',
    RequestOpened: 'This is a request for your view, not a backup. Open it under Received.',
    LockedPdf:
      'This is a PDF with a password, not a backup. If it is a growth report, open it under Received.',
  },
  notMade: {
    title: 'The backup was not made',
    unreadable:
      'The browser’s storage could not be read ({{detail}}). Reload the page and try again. Nothing has been erased.',
    different:
      'When the file was checked, its contents did not match. So it was thrown away. Try again. Nothing has been erased.',
    tooLarge: 'You have written so much that the file is too large. Nothing is wrong with your assessments.',
    slow: 'It took too long. Close other apps and tabs and try again. Nothing has been erased.',
    failed:
      'The browser could not make the file ({{detail}}). Reload the page and try again. Nothing has been erased.',
  },
}
