import type { start as words } from '../nl/start'
import type { TranslationOf } from '../translation'

export const start: TranslationOf<typeof words> = {
  contentFailure: {
    title: 'The content could not be loaded',
    unreachable: 'The file {{file}} cannot be reached. Check your connection and reload the page.',
    missing: 'The file {{file}} is missing on this site (code {{status}}).',
    notJson: 'The file {{file}} is not valid JSON: {{detail}}',
    invalid: 'Something is wrong in the file {{file}}:',
    host: 'Pass this on to whoever runs this site. What you filled in is still on this device.',
  },
  openFailure: {
    title: {
      StorageMissing: 'This browser keeps nothing',
      StorageTooNew: 'Your data are of a newer version',
      StorageBlocked: 'Groeispiegel is still open in another tab',
      StorageSilent: 'Your browser’s storage does not answer',
      StorageEmptied: 'Your browser’s storage is empty',
      StorageBroken: 'Your browser’s storage does not open',
      StorageGone: 'What you kept is no longer on this device',
    },
    StorageMissing:
      'What you fill in here is gone when you close the window. That happens in a private window, for instance. Open the app in an ordinary window.',
    StorageTooNew: 'Reload the page to get that version. Your data are still there.',
    StorageBlocked:
      'That tab still uses an old version. Close it and it goes on here by itself. Your data are still there.',
    StorageSilent:
      'Close other tabs with Groeispiegel. Then it goes on here by itself; else reload the page. Your data are still there.',
    StorageEmptied: 'The browser has erased the data of this site. Reload the page.',
    StorageBroken:
      'Close the browser completely, open it again and try once more. Nothing has been erased. Technical message: {{detail}}',
    StorageGone:
      'The browser erased it, or somebody cleared the site data. The second copy is gone as well. If you have a backup, put it back.',
    restore: 'Put a backup back',
    begin: 'Begin empty',
    ifItStays:
      'Does it stay like this? First keep what is still there in a file. Then clear the data of this site in the settings of your browser, open Groeispiegel again and put the file back.',
    rescue: 'Keep what is still there in a file',
    rescued: 'The file is ready. Look in your downloads and keep it well: you can put it back later.',
    notRescued: 'Nothing could be read. Nothing has been erased.',
  },
  notLoaded: {
    title: 'Groeispiegel has not loaded yet',
    text: 'Check your connection and load the page again. What you saved before is still there.',
  },
  takenOver: {
    title: 'Reload this page',
    text: 'In another tab a newer version of Groeispiegel was opened, or your data were restored. Everything that was saved is still there.',
  },
  emptied: {
    title: 'The data of this site have just been erased',
    why: 'Your browser did that, or somebody who cleared the site data.',
    known_zero: 'This tab still knows what you wrote here. Do you want that back on this device?',
    known_one: 'This tab still knows {{count}} assessment. Do you want it back on this device?',
    known_other: 'This tab still knows {{count}} assessments. Do you want them back on this device?',
    both_one:
      'This tab still knows {{count}} assessment, and what else you wrote. Do you want that back on this device?',
    both_other:
      'This tab still knows {{count}} assessments, and what else you wrote. Do you want that back on this device?',
    putBack: 'Put back',
    save: 'Keep in a file',
    begin: 'Begin empty',
    failed: 'Putting back failed. Keep everything in a file, and then try again.',
  },
  recovered: {
    title: 'Groeispiegel has put back {{what}}',
    gone: 'Your browser had lost your data. They come from the second copy of {{copied}}.',
    broken: 'Your browser’s storage was broken. Your data come from the second copy of {{copied}}.',
    incomplete:
      'Something was missing in your browser’s storage. It comes from the second copy of {{copied}}.',
    read: 'Understood',
  },
  copyTrouble: {
    title: 'Everything is saved, but not twice',
    text: 'The app keeps everything twice in this browser. Making the second copy does not work now. So make a backup. At Storage you read what is the matter.',
    backup: 'Make a backup',
    storage: 'Look at the storage',
    read: 'Understood',
  },
}
