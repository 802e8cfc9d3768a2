import type { backup as words } from '../nl/backup'
import type { TranslationOf } from '../translation'

export const backup: TranslationOf<typeof words> = {
  make: {
    title: 'Make a backup',
    why: 'If you clear the browser data or lose your phone, you lose everything. So make a backup.',
    empty:
      'There is nothing to keep yet. As soon as you have scored or written something, you make a backup here.',
    notReports:
      'Reports that you received from others do not go into the backup. If you lose them, ask for them again.',
    emptyRestore:
      'Do you have a backup already, from another device or from before? This is how you put it back:',
    last: 'You made your last backup on {{date}}.',
    none: 'You have not made a backup on this device yet.',
    kind: 'How do you want to keep the file?',
    locked: 'With a passphrase',
    lockedHint: 'Recommended. Only somebody who has the passphrase can open the file.',
    readable: 'Readable, without a passphrase',
    readableHint: 'Anybody who gets the file can read your scores and notes.',
    readableWarningTitle: 'Mind: this file is not protected',
    readableWarning:
      'Anybody who gets or finds the file can read everything you wrote. Only keep it where nobody else can get at it.',
    action: 'Make a backup',
    toRestore: 'Put a backup back',
  },
  passphrase: {
    kind: 'Which passphrase?',
    offered: 'Six words from the app',
    offeredHint: 'Hard to guess and easy to write down. The words are Dutch.',
    own: 'Choose a passphrase myself',
    words: 'Your passphrase',
    another: 'Other words',
    copy: 'Copy',
    copied: 'Copied. Paste it somewhere you will find it again.',
    notCopied: 'Copying did not work. Write the words down.',
    keepTitle: 'Write the passphrase down',
    keep: 'Without this passphrase nobody can open the file. Neither can we. Keep it on paper or in a password manager, not only on this device.',
    noted: 'I have written the passphrase down somewhere else',
    notedMissing: 'Write the passphrase down first, then tick this box.',
    label: 'Your own passphrase',
    hint: 'At least {{min}} characters. A few words in a row are hard to guess and easy to remember.',
    tooShort:
      'This passphrase has {{count}} characters. Take at least {{min}}: a computer guesses a shorter one too quickly.',
    again: 'Type the passphrase again',
    different: 'This is not the same as above. Type it again, or choose Show to see what is there.',
    show: 'Show',
    hide: 'Hide',
    showLabel: 'Show the passphrase',
    hideLabel: 'Hide the passphrase',
  },
  busy: {
    title: 'Working…',
    locking: 'The file is being locked and then checked.',
    lockingSlow: 'That takes a few seconds, longer on an older phone. It should: the lock is strong.',
    writing: 'The file is being made and checked.',
    reading: 'The file is being read.',
    unlocking: 'The file is being unlocked. That takes a few seconds.',
    restoring: 'The backup is being put back.',
    cancel: 'Stop',
  },
  made: {
    title: 'Your backup is ready',
    checked: 'The file was made and checked: it opens again and everything is in it. Now keep it.',
    holds: 'This is in the file: {{list}}.',
    share: 'Share',
    shareHint: 'For instance to your mail or another folder.',
    save: 'Save on this device',
    saved:
      'Made and checked. Look whether it is among your downloads: the app cannot see that. Then put it somewhere else than on this device.',
    shared: 'Made, checked and shared. Look whether the file has arrived: the app cannot see that.',
    shareFailed: 'Sharing did not work. Choose Save on this device.',
    checkTitle: 'Check the file (optional)',
    check:
      'Choose the file you have just saved. The app looks whether it is whole and has everything in it. Nothing changes.',
    checkLabel: 'The saved file',
    checkGood: 'This file is whole, and it holds the same as this device.',
    checkOther:
      'This file is whole, but it holds something else than this device does now. Perhaps you chose an older file, or changed something since.',
    again: 'Make another backup',
  },
  another: {
    ReportOpened: 'This is a growth report, not a backup. Open it under Received.',
    ReviewOpened: 'This is a response to a growth report, not a backup. Open it under Received.',
    RequestOpened: 'This is a request for a response, not a backup. Open it under Received.',
    LockedPdf:
      'This is a PDF with a password, not a backup. Is it a growth report? Then open it under Received.',
  },
  notMade: {
    title: 'The backup was not made',
    unreadable:
      'The storage of the browser could not be read ({{detail}}). Load the page again and try once more. Nothing was erased.',
    different:
      'When it was checked, something else came out of the file than should be in it. So it was thrown away. Try once more. Nothing was erased.',
    tooLarge:
      'You have written so much that the file gets too large. Nothing is wrong with your assessments.',
    slow: 'It took too long. Close other apps and tabs and try once more. Nothing was erased.',
    failed:
      'The browser could not make the file ({{detail}}). Load the page again and try once more. Nothing was erased.',
  },
}
