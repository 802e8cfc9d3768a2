import type { storage as words } from '../nl/storage'
import type { TranslationOf } from '../translation'

export const storage: TranslationOf<typeof words> = {
  title: 'Storage and backup',
  verdict: {
    saved: 'Everything is saved on this device.',
    nothing: 'There is nothing to save yet. Once you begin, you read here whether everything is kept.',
    saving: 'Not everything is saved yet: that is happening now.',
    failed: 'Not everything is saved yet. {{why}} At the top of this page you can try again.',
    dropped: 'One change was not saved. At the top of this page you read why.',
    closed: 'Nothing can be saved at the moment. What was saved before is still there.',
    readOnly: 'What was saved is still there. This version of the app cannot change any of it.',
  },
  check: {
    title: 'Check everything',
    intro: 'The app reads everything you kept and compares it with the second copy. Nothing is removed.',
    action: 'Check now',
    busy: 'Everything is being checked. This takes a moment longer.',
    answers_one: '{{count}} answer',
    answers_other: '{{count}} answers',
    moments_one: '{{count}} assessment',
    moments_other: '{{count}} assessments',
    nothing: 'There is nothing on this device yet.',
    right: 'Checked {{answers}} in {{moments}}: everything is right.',
    read: 'Checked {{answers}} in {{moments}}.',
    also: 'Checked as well: {{list}}.',
    onlyRight: 'Checked: {{list}}. Everything is right.',
    only: 'Checked: {{list}}.',
    setApart_one: '{{count}} record was damaged. The app has not erased it but set it apart.',
    setApart_other: '{{count}} records were damaged. The app has not erased them but set them apart.',
    repaired: 'Put back from the second copy of {{made}}: {{list}}.',
    notRepaired:
      'Not everything could be repaired from the second copy. Do you have a backup? Then put it back and choose Merge.',
    copyGood: 'The second copy of {{made}} is complete and the same.',
    copyOld_one:
      'An older copy is damaged. It is replaced as soon as you change something again: you need not do anything.',
    copyOld_other:
      '{{count}} older copies are damaged. They are replaced as soon as you change something again: you need not do anything.',
    renewed: {
      missing: 'There was no second copy yet.',
      behind: 'The second copy was not up to date yet.',
      damaged_one: 'The second copy was damaged ({{count}} file).',
      damaged_other: 'The second copy was damaged ({{count}} files).',
    },
    copyNew: 'A new one was made at once, on {{made}}. It is complete and the same.',
    closed:
      'Your browser’s storage is closed now, so there is nothing to check. Reload the page and try again.',
    readOnly: 'Your data are of a newer version of the app. This version cannot check them. Reload the page.',
    failed:
      'The storage could not be read ({{detail}}). Nothing has been erased. Reload the page and try again.',
  },
  setApart: {
    title: 'Set apart',
    text_one:
      'The app could not make anything of {{count}} record: it was damaged. It has not been erased. It may hold what you scored or wrote.',
    text_other:
      'The app could not make anything of {{count}} records: they were damaged. They have not been erased. They may hold what you scored or wrote.',
    keep: 'Keep them in a file',
    done: 'The file is ready. Look in your downloads, and give it to somebody who can help you.',
    failed: 'That did not work. Reload the page and try again.',
  },
  backup: {
    title: 'Backup',
    what: 'A backup is a file that you keep yourself, preferably in another place than this device.',
    last: 'Your last backup is of {{date}}.',
    none: 'You have not made a backup on this device yet.',
    make: 'Make a backup',
    restore: 'Put a backup back',
  },
  copy: {
    title: 'Second copy',
    what: 'The app keeps everything twice in this browser. If something goes wrong in the storage, the app repairs itself with it.',
    newest: 'The last second copy is of {{made}}.',
    none: 'There is no second copy yet. The app makes it within 30 seconds after you change something.',
    damaged_one: '{{count}} copy is damaged. Choose Check now.',
    damaged_other: '{{count}} copies are damaged. Choose Check now.',
    unreadable:
      'The second copy could not be read ({{detail}}). Close other tabs with Groeispiegel and reload the page.',
    unavailable: 'This browser cannot keep a second copy. So make a backup regularly.',
    failed: {
      full: 'Making a new second copy failed: there is too little space. Free some space on your device and choose Check now.',
      unknown:
        'Making a new second copy failed ({{detail}}). Close other tabs with Groeispiegel, reload the page and choose Check now. Make a backup to be sure.',
    },
    fragile:
      'Your device was full once or could not save well. Since then the app only says ‘Saved’ when the second copy is ready too.',
    fragileAlone:
      'Your device was full once or could not save well. A browser may lose everything later because of that. So make a backup now.',
  },
  facts: {
    title: 'On this device',
    kept_zero: 'There are no assessments on this device yet.',
    kept_one: 'There is {{count}} assessment on this device.',
    kept_other: 'There are {{count}} assessments on this device.',
    binned_one: 'In addition, there is {{count}} assessment in the bin.',
    binned_other: 'In addition, there are {{count}} assessments in the bin.',
    also: 'And also: {{list}}.',
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
  limits: {
    title: 'What the app cannot promise',
    cleared: 'If somebody clears the data of this site, or your browser does, the second copy is gone too.',
    lost: 'If your device is lost or broken, nobody can bring your answers back.',
    private:
      'A private window erases everything when you close it. The app cannot always see that you use one.',
    answer: 'With a backup in another place you put everything back again.',
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
}
