import type { door as words } from '../nl/door'
import type { TranslationOf } from '../translation'

export const door: TranslationOf<typeof words> = {
  FileEmpty:
    'The file is empty. Perhaps it was not saved or sent properly. Choose another file, or download it again.',
  FileTooLarge: 'The file is too large: {{size}} MB. A {{what}} is {{max}} MB at most. {{choose}}',
  FileUnreadable:
    'This cannot be read. It may be a folder, or the file was moved or deleted after you chose it. Choose the file again.',
  kind: {
    archive:
      'This is a compressed file (such as ZIP) or a Word or Excel document, not a {{what}}. If the file is inside it, unzip it first.',
    picture: 'This is a photo or picture, not a {{what}}. {{choose}}',
    media: 'This is sound or video, not a {{what}}. {{choose}}',
    page: 'This is a web page, not a {{what}}. Perhaps you saved a download page instead of the file itself. Download the file again.',
    program: 'This is a program, not a {{what}}. Do not open it if you do not trust it.',
    binary: 'This is not a {{what}}. {{choose}}',
    json: 'This file comes from another app. It is not a Groeispiegel {{what}}. Choose another file.',
    text: 'This is a text file, not a {{what}}. {{choose}}',
  },
  NoReportInside: 'This is a PDF, not a {{what}}: it contains no Groeispiegel data. {{choose}}',
  PagesAlone:
    'This is a growth report without data, or another Groeispiegel document: it contains only pages to read. {{data}}',
  PdfIncomplete:
    'This PDF is incomplete: a part is missing, or something was damaged on the way. What was in it cannot be read. Download the file again and wait until that has finished. Does that not help? {{copy}}',
  SeveralReportsInside:
    'This PDF contains several reports. The app does not know which one you want to see. Ask for a file with one report.',
  PdfLockedOtherwise:
    'This PDF is locked in a way that the app does not know. Open it in a PDF reader, save it without a password, and choose that file.',
  PdfTooLarge: 'This PDF contains far more than a growth report. {{choose}}',
  ReportTooNew:
    'This file was made with a newer version of Groeispiegel. Update the app: reload the page while you are online. Then choose this file again.',
  ReportDamaged: 'The file is damaged or was changed. {{copy}}',
  ReportInvalid: 'Something in the file is not right. {{copy}}',
  wanted: {
    backup: {
      what: 'backup',
      choose: 'Choose the file that was made with Make a backup.',
      copy: 'Use another copy of the file, or an older backup.',
      data: 'Choose the file that was made with Make a backup.',
    },
    ledger: {
      what: 'list for your register',
      choose: 'Choose an Excel (XLSX) or CSV file.',
      copy: 'Use another copy of the file.',
      data: 'Choose a CSV file.',
    },
    profile: {
      what: 'profile',
      choose: 'Choose a form (XLSX or CSV) or a profile (JSON).',
      copy: 'Use another copy of the file.',
      data: 'Choose a form (XLSX or CSV) or a profile (JSON).',
    },
    report: {
      what: 'growth report or reply',
      choose: 'Choose the file as you received it.',
      copy: 'Ask whoever sent it for the file again.',
      data: 'Ask whoever sent it for the same file with data.',
    },
  },
  NotText: 'Another program has saved this file in a different way. {{copy}}',
  NotJson: 'The file is damaged or incomplete. {{copy}}',
  TooDeep: 'The file is not built like a {{what}}. {{choose}}',
  DuplicateKey: 'The file is damaged or was changed. {{copy}}',
  ForbiddenKey: 'The file was changed by something or someone else. Do not use it. {{copy}}',
  NumberLost: 'The file is damaged or was changed. {{copy}}',
  LoneSurrogate: 'The file is damaged. {{copy}}',
  StringTooLong: 'The file is damaged or was changed. {{copy}}',
  TooManyMembers: 'This file contains more than a {{what}} can have. {{choose}}',
  TooManyValues: 'This file contains more than a {{what}} can have. {{choose}}',
  BackupTooNew:
    'This backup was made with a newer version of Groeispiegel. Update the app: reload the page while you are online. Then choose this file again.',
  BackupDamaged: 'The file is damaged or was changed by hand. {{copy}}',
  BackupInvalid: 'Something in the file is not right. {{copy}}',
  technical: {
    title: 'Technical details',
    NotText: 'It uses another encoding: {{encoding}}. The app reads UTF-8.',
    NotJson: 'This is not valid JSON: something is wrong on line {{line}}, character {{column}}.',
    TooDeep: 'On line {{line}} more than {{limit}} layers are nested.',
    DuplicateKey:
      'Something is in it twice: “{{key}}” in {{path}} (line {{line}}). The app never writes that.',
    ForbiddenKey: 'It has a name that does not belong there: “{{key}}” in {{path}} (line {{line}}).',
    NumberLost: 'It has a number that cannot be right: {{number}} in {{path}} (line {{line}}).',
    LoneSurrogate: 'It has half a character in {{path}} (line {{line}}).',
    StringTooLong: 'It has a text that is too long in {{path}} (line {{line}}).',
    TooManyMembers: 'It has a list that is too long: more than {{limit}} in {{path}}.',
    TooManyValues: 'It has too much in it: more than {{limit}} values.',
    ReportTooNew: 'The file has format {{format}}.',
    ReportDamaged: 'The checksum does not match.',
    ReportInvalid: 'Something is wrong here: {{path}} ({{problem}}).',
    BackupTooNew: 'The file has format {{format}}.',
    BackupDamaged: 'The checksum does not match.',
    BackupInvalid: 'Something is wrong here: {{path}} ({{problem}}).',
    LockTooNew:
      'It was locked with a newer version of age. Open the file with the age program and choose the file that comes out.',
    WorkFactorTooLarge:
      'The lock is too heavy for a phone (factor {{factor}}, {{limit}} at most). Open the file with the age program and lock it again with a lower factor.',
    NoPassphrase:
      'It opens with a key file. Open the file with the age program and choose the file that comes out.',
    WorkerFailed: 'The browser says: {{detail}}',
  },
  encoding: {
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'utf-32le': 'UTF-32',
    'utf-32be': 'UTF-32',
    unknown: 'unknown',
  },
  wholeFile: 'the file',
  WrongPassphrase:
    'This passphrase does not fit this file. Check for typing mistakes, and whether it belongs to this file. Are you sure it is right? Then the beginning of the file is damaged: use another copy.',
  FileDamaged: 'The file is damaged or incomplete. No passphrase can open it like this. {{copy}}',
  SeveralLockedFiles:
    'This text contains several locked files. The app does not know which one you mean. Put one of them in its own file, from the line with BEGIN to the line with END, and choose that file.',
  LockTooNew: 'This file is not protected the way Groeispiegel does it. The app cannot open it. {{choose}}',
  WorkFactorTooLarge:
    'This file is not protected the way Groeispiegel does it. The app cannot open it. {{choose}}',
  NoPassphrase: 'This file is not protected the way Groeispiegel does it. The app cannot open it. {{choose}}',
  ContentTooLarge: 'This file contains more than a {{what}} can have. {{choose}}',
  TooLittleMemory: 'There is too little memory to open the lock. Close other apps and tabs and try again.',
  TookTooLong:
    'Reading took too long and was stopped. Close other apps and tabs and try again. If this keeps happening, choose another file.',
  WorkerFailed: 'The browser could not read the file. Reload the page and try again.',
  Cancelled: 'You stopped the reading. To continue, choose the file again.',
}
