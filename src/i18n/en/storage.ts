import type { storage as words } from '../nl/storage'
import type { TranslationOf } from '../translation'

export const storage: TranslationOf<typeof words> = {
  title: 'Storage and backup',
  more: 'Learn more',
  verdict: {
    saved: 'Everything is saved on this device.',
    nothing: 'There is nothing to save yet. Once you start, you can see here whether everything is saved.',
    saving: 'Not everything is saved yet: it is being saved now.',
    failed: 'Not everything is saved yet. {{why}} You can try again at the top of this page.',
    dropped: 'One change was not saved. The top of this page says why.',
    closed: 'Nothing can be saved at the moment. What was saved before is still there.',
    readOnly: 'What was saved is still there. This version of the app cannot change it.',
  },
  check: {
    title: 'Check everything',
    intro: 'The app reads everything you saved and compares it with the automatic copy. Nothing is removed.',
    action: 'Check now',
    busy: 'Everything is being checked. This takes a little longer.',
    answers_one: '{{count}} answer',
    answers_other: '{{count}} answers',
    moments_one: '{{count}} assessment',
    moments_other: '{{count}} assessments',
    nothing: 'There is nothing on this device yet.',
    right: 'Checked {{answers}} in {{moments}}: everything is correct.',
    read: 'Checked {{answers}} in {{moments}}.',
    also: 'Also checked: {{list}}.',
    onlyRight: 'Checked: {{list}}. Everything is correct.',
    only: 'Checked: {{list}}.',
    setApart_one: '{{count}} item was damaged. The app has not erased it but set it aside.',
    setApart_other: '{{count}} items were damaged. The app has not erased them but set them aside.',
    repaired: 'Restored from the automatic copy of {{made}}: {{list}}.',
    notRepaired:
      'Not everything could be repaired from the automatic copy. If you have a backup, restore it and choose Merge.',
    copyGood: 'The automatic copy of {{made}} is complete and matches.',
    copyOld_one:
      'An older copy is damaged. It will be replaced as soon as you change something: you do not need to do anything.',
    copyOld_other:
      '{{count}} older copies are damaged. They will be replaced as soon as you change something: you do not need to do anything.',
    renewed: {
      missing: 'There was no automatic copy yet.',
      behind: 'The automatic copy was not up to date yet.',
      damaged_one: 'The automatic copy was damaged ({{count}} file).',
      damaged_other: 'The automatic copy was damaged ({{count}} files).',
    },
    copyNew: 'A new one was made straight away, on {{made}}. It is complete and matches.',
    closed:
      'Your browser’s storage is closed now, so there is nothing to check. Reload the page and try again.',
    readOnly:
      'Your data was saved by a newer version of the app. This version cannot check it. Reload the page.',
    failed:
      'The storage could not be read ({{detail}}). Nothing has been erased. Reload the page and try again.',
  },
  setApart: {
    title: 'Set aside',
    text_one:
      '{{count}} item was damaged, and the app cannot read it. It has not been erased. It may hold something you scored or wrote.',
    text_other:
      '{{count}} items were damaged, and the app cannot read them. They have not been erased. They may hold something you scored or wrote.',
    keep: 'Save this in a file',
    done: 'The file is ready. Find it in your downloads, and give it to someone who can help you.',
    failed: 'That did not work. Reload the page and try again.',
  },
  backup: {
    title: 'Backup',
    what: 'A backup is a file that you keep yourself, preferably somewhere other than on this device.',
    last: 'You made your last backup on {{date}}.',
    none: 'You have not made a backup on this device yet.',
    make: 'Make a backup',
    restore: 'Restore a backup',
  },
  copy: {
    title: 'Automatic copy',
    what: 'The app keeps everything twice in this browser. If something goes wrong in the storage, the app uses the copy to repair itself.',
    newest: 'The latest automatic copy is of {{made}}.',
    none: 'There is no automatic copy yet. The app makes one within 30 seconds after you change something.',
    damaged_one: '{{count}} copy is damaged. Choose Check now.',
    damaged_other: '{{count}} copies are damaged. Choose Check now.',
    unreadable:
      'The automatic copy could not be read ({{detail}}). Close other tabs with Groeispiegel and reload the page.',
    unavailable: 'This browser cannot keep an automatic copy. So make a backup regularly.',
    failed: {
      full: 'A new automatic copy could not be made: there is too little space. Free up some space on your device and choose Check now.',
      unknown:
        'A new automatic copy could not be made ({{detail}}). Close other tabs with Groeispiegel, reload the page and choose Check now. Make a backup to be sure.',
    },
    fragile:
      'Your device was full once or could not save properly. Since then, the app only says ‘Saved’ when the automatic copy is ready too.',
    fragileAlone:
      'Your device was full once or could not save properly. Because of that, a browser may lose everything later. So make a backup now.',
  },
  facts: {
    title: 'On this device',
    kept_zero: 'There are no assessments on this device yet.',
    kept_one: 'There is {{count}} assessment on this device.',
    kept_other: 'There are {{count}} assessments on this device.',
    binned_one: 'There is also {{count}} assessment in the bin.',
    binned_other: 'There are also {{count}} assessments in the bin.',
    also: 'And also: {{list}}.',
    promised: 'Your browser has promised not to clear your data by itself.',
    notPromised:
      'Your browser may clear the data when space runs out or when you do not use the app for a long time.',
    unknown: 'Your browser does not say whether it keeps your data when space runs out.',
    used: 'The app and your data together take up about {{megabytes}} MB.',
    usedLittle: 'The app and your data together take up less than 0.1 MB.',
    ask: 'Ask the browser to keep everything',
    refused:
      'Your browser does not promise this at the moment. That is common. If you add the app to your home screen and use it more often, you can ask again later.',
    granted: 'Done: your browser promises not to clear your data by itself.',
  },
  limits: {
    title: 'What the app cannot promise',
    cleared: 'If someone clears this site’s data, or your browser does, the automatic copy is gone too.',
    lost: 'If your device is lost or broken, nobody can bring your answers back.',
    private:
      'A private window erases everything when you close it. The app cannot always see that you use one.',
    answer: 'With a backup in another place, you can restore everything.',
  },
  offline: {
    title: 'Without internet',
    ready: 'The app works without internet. All its files were checked and are on this device.',
    readyWithout: 'The app works without internet, except for what is missing on this site itself.',
    failed:
      'Not ready to use without internet yet: not all files could be fetched or kept. Load the page again.',
    leftOut_one:
      'One file is missing on this site or cannot be read: {{list}}. You cannot use what is in it now. Tell whoever runs this site.',
    leftOut_other:
      '{{count}} files are missing on this site or cannot be read: {{list}}. You cannot use what is in them now. Tell whoever runs this site.',
    busy: 'Checking the files of the app…',
    missing_one:
      'Not ready to use without internet yet: one file is missing. Check your connection and try again.',
    missing_other:
      'Not ready to use without internet yet: {{count}} files are missing. Check your connection and try again.',
    unknown: 'Not ready to use without internet yet. Some browsers and private windows do not keep the app.',
    check: 'Check the files',
    fetchRest: 'Get the rest',
    scoring: {
      busy: 'Scoring works without internet. The rest of the app is being fetched and checked…',
      alone: 'Scoring works without internet. The rest of the app is not on this device yet.',
      saving:
        'Scoring works without internet. Your device is set to save data, so the app only gets the rest when you ask for it.',
      missing_one:
        'Scoring works without internet. One file of the rest is missing. Check your connection and try again.',
      missing_other:
        'Scoring works without internet. {{count}} files of the rest are missing. Check your connection and try again.',
    },
  },
}
