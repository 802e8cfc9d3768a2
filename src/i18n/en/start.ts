import type { start as words } from '../nl/start'
import type { TranslationOf } from '../translation'

export const start: TranslationOf<typeof words> = {
  contentFailure: {
    title: 'The content could not be loaded',
    host: 'Pass this on to whoever runs this site. What you filled in is still on this device.',
  },
  openFailure: {
    title: {
      StorageMissing: 'This browser does not save anything',
      StorageInsecure: 'This address is not secure',
      StorageTooNew: 'Your data was saved by a newer version',
      StorageBlocked: 'Groeispiegel is still open in another tab',
      StorageSilent: 'Your browser’s storage is not responding',
      StorageEmptied: 'Your browser’s storage is empty',
      StorageBroken: 'Your browser’s storage will not open',
      StorageGone: 'Your data is no longer on this device',
    },
    StorageMissing:
      'What you fill in here is lost when you close the window. This happens in a private window, for example. Open the app in an ordinary window.',
    StorageInsecure:
      'Browsers only store data at an address that begins with https://. Open Groeispiegel there. If that does not work, tell whoever runs this site.',
    secure: 'Go to the secure address',
    StorageTooNew: 'Reload the page to get that version. Your data is still there.',
    StorageBlocked:
      'That tab is still using an old version. Close it, and this one continues by itself. Your data is still there.',
    StorageSilent:
      'Close other tabs with Groeispiegel. This one then continues by itself; if not, reload the page. Your data is still there.',
    StorageEmptied: 'The browser has erased this site’s data. Reload the page.',
    StorageBroken:
      'Close the browser completely, open it again and try once more. Nothing has been erased. Technical message: {{detail}}',
    StorageGone:
      'The browser erased it, or someone cleared the site data. The automatic copy is gone too. If you have a backup, restore it.',
    restore: 'Restore a backup',
    begin: 'Start from scratch',
    ifItStays:
      'If this keeps happening, first save what is still there in a file. Then clear this site’s data in your browser’s settings, open Groeispiegel again and restore the file.',
    rescue: 'Save what is still there in a file',
    rescued: 'The file is ready. Find it in your downloads and keep it safe: you can restore it later.',
    notRescued: 'Nothing could be read. Nothing has been erased.',
  },
  takenOver: {
    title: 'Reload this page',
    text: 'A newer version of Groeispiegel was opened in another tab, or your data was restored. Everything that was saved is still there.',
  },
  emptied: {
    title: 'This site’s data has just been erased',
    why: 'Your browser did this, or someone cleared the site data.',
    known_zero: 'This tab still has what you wrote here. Do you want it back on this device?',
    known_one: 'This tab still has {{count}} assessment. Do you want it back on this device?',
    known_other: 'This tab still has {{count}} assessments. Do you want them back on this device?',
    both_one:
      'This tab still has {{count}} assessment, and the other things you wrote. Do you want them back on this device?',
    both_other:
      'This tab still has {{count}} assessments, and the other things you wrote. Do you want them back on this device?',
    putBack: 'Restore',
    save: 'Save in a file',
    begin: 'Start from scratch',
    failed: 'Restoring did not work. Save everything in a file, then try again.',
  },
  recovered: {
    title: 'Groeispiegel has restored {{what}}',
    gone: 'Your browser had lost your data. It was restored from the automatic copy of {{copied}}.',
    broken:
      'Your browser’s storage was broken. Your data was restored from the automatic copy of {{copied}}.',
    incomplete:
      'Something was missing from your browser’s storage. It was restored from the automatic copy of {{copied}}.',
    read: 'OK',
  },
  copyTrouble: {
    title: 'Everything is saved, but not twice',
    text: 'The app keeps everything twice in this browser. The automatic copy is not working now. So make a backup. Under Backup you can read what is wrong.',
    backup: 'Make a backup',
    storage: 'Go to Backup',
    read: 'OK',
  },
}
