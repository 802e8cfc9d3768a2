import type { listImport as words } from '../nl/listImport'
import type { TranslationOf } from '../translation'

export const listImport: TranslationOf<typeof words> = {
  title: 'Import a list',
  intro:
    'Import a list you already have, from Excel or another spreadsheet, or from a site that keeps your points. You will first see what the app reads. Nothing is added until you say so.',
  choose: 'Choose an Excel (XLSX) or CSV file',
  chooseHint: 'The names and the order of the columns do not matter.',
  drop: 'You can also drop the file on this page.',
  closed: 'You cannot add anything at the moment. You can still look at your list.',
  reading: 'Reading the list…',
  refusedTitle: 'This file cannot be imported',
  refused: {
    NotText:
      'The app cannot read the letters in this file. Save the list again in your spreadsheet as XLSX, and choose that file.',
    NoTable:
      'The app cannot find a table in this file: no two columns are side by side. The file says: {{seen}}. Check whether this is the right file, or save the list in your spreadsheet as XLSX or CSV.',
    XlsxDamaged:
      'This file is damaged, or was made in a way the app cannot read. Open it in Excel or LibreOffice, save it again as XLSX or CSV, and choose that file.',
    XlsxTooLarge:
      'This Excel file contains far more than a list. Copy the list to an empty sheet, save that as XLSX, and choose that file.',
    kind: {
      html: 'This is a web page with a table in it, even if its name ends in .xls. Open the file in Excel or LibreOffice, save it as XLSX or CSV, and choose that file.',
      otherSheet:
        'This is another kind of spreadsheet (such as XML or SYLK). Open it in Excel or LibreOffice, save it as XLSX or CSV, and choose that file.',
      xls: 'This is an older kind of Excel file (XLS). Open it in Excel or LibreOffice, save it as XLSX or CSV, and choose that file.',
      xlsb: 'This is a special kind of Excel file (XLSB). Open it in Excel, save it as XLSX or CSV, and choose that file.',
      encrypted:
        'This file has a password. Open it in Excel or LibreOffice, save it as XLSX without a password, and choose that file.',
      opendocument:
        'This is a LibreOffice or OpenOffice file (such as ODS). Open it there, save it as XLSX or CSV, and choose that file.',
      numbers: 'This is a Numbers file. In Numbers, export it to Excel or CSV, and choose that file.',
      office:
        'This is another kind of office document (such as Word), not a list. If it contains a table, copy that to an empty sheet, save it as XLSX, and choose that file.',
      zip: 'This is a compressed file (such as ZIP). Unzip it, and choose the list inside.',
      pdf: 'This is a PDF. The app cannot read a list from it. See if you can also get the list as Excel or CSV, or add the entries to your register yourself.',
    },
    NoLines: 'There are no rows below the column names. Check whether this is the right file.',
    TooManyLines: 'The list has more than {{max}} rows. Split it over several files.',
    TooManyColumns:
      'The list has more than {{max}} columns, so it is not a list of further training. Check whether this is the right file.',
  },
  unchanged: 'Nothing has changed.',
  found_one: '{{count}} row read.',
  found_other: '{{count}} rows read.',
  file: 'File:',
  columns: 'Used: {{columns}}.',
  unknown: 'Not used: {{columns}}.',
  changeColumns: 'Change the columns',
  changeDays: 'Change how dates are read',
  periods: 'For a period, the last day counts.',
  letters: {
    guessed:
      'The file does not say how its letters are stored. The app reads them as Windows does. Check whether these words are right. If not, save the list as XLSX and choose that file.',
    damaged:
      'A few letters in this file are damaged and have been replaced by another character. Check whether these words are right, or save the list again as XLSX and choose that file.',
  },
  sheet: {
    title: 'Which sheet contains your list?',
    intro_one: 'There is {{count}} table in this file.',
    intro_other: 'There are {{count}} tables in this file.',
    rows_one: '({{count}} row)',
    rows_other: '({{count}} rows)',
  },
  column: {
    title: 'What is in each column?',
    intro:
      'The app has already made a choice. Check it, at least for the date and the title. Below each name you can see what is in that column. For another list with the same columns, you do not need to do this again.',
    headings: 'Column names',
    headingsHint: 'Which row are they in?',
    headingsOn: 'Row {{line}}: {{cells}}',
    noHeadings: 'There are no column names',
    unnamed: 'Column {{number}}, without a name',
    empty: 'This column is empty.',
    none: 'Do not use',
    twice: '{{column}} is chosen here and for another column. Choose one.',
    someTwice: 'You chose the same thing twice. Change one of the two.',
    missing: 'Choose the column for {{column}}.',
    done: 'Continue',
  },
  days: {
    title: 'Which date is {{text}}?',
    order:
      'This list does not show whether the day or the month comes first. Your choice applies to the whole column.',
    serials:
      'A spreadsheet has stored this date as a number. Some count from 1900, others from 1904. Your choice applies to the whole column.',
    dayFirst: 'the day comes first',
    monthFirst: 'the month comes first',
    from1900: 'counted from 1900',
    from1904: 'counted from 1904',
    answered: 'How the dates were read: {{way}}.',
  },
  doubts_one: 'Please check this',
  doubts_other: 'Please check these {{count}}',
  doubtsHint:
    'This was not entirely clear. If something is wrong, change it in your register after you add it.',
  moreDoubts_one: '{{count}} more',
  moreDoubts_other: '{{count}} more',
  place: 'Row {{line}}, {{column}}',
  stood: 'In the file:',
  readAs: 'Read as:',
  onLine: 'Row {{line}}:',
  doubt: {
    Serial: 'A number that a spreadsheet uses for a date.',
    ShortYear: 'A year with two digits.',
    Period: 'A period: the last day counts.',
    OtherZone: 'The time was in another time zone; here it was a different day.',
    MixedOrder: 'In this column, the day and month are not always in the same order.',
    ShortenedNumber:
      'A spreadsheet has shortened a long number. The last digits are gone: copy them from your certificate.',
    Clock: 'A time, read as a number of hours.',
    BrokenLetters: 'A letter is damaged and has been replaced by another character.',
  },
  duplicates_one: '{{count}} row is already in your register: same date, title and points. It is left out.',
  duplicates_other:
    '{{count}} rows are already in your register: same date, title and points. They are left out.',
  withDuplicates: 'Add these anyway',
  preview: 'What was read, and what the file says',
  moreLines: 'Show more ({{shown}} of {{of}})',
  faultsTitle_one: '{{count}} row cannot be read',
  faultsTitle_other: '{{count}} rows cannot be read',
  faultsHint: 'Correct them in your spreadsheet and import the file again, or add the other rows now.',
  faultLine: 'Row {{line}}: {{why}}',
  moreFaults_one: 'And {{count}} more.',
  moreFaults_other: 'And {{count}} more.',
  fault: {
    NoDate: 'there is no date.',
    NotADay: '“{{text}}” is not a date. Write it like this: 21-11-2026.',
    NoSuchDay: '“{{text}}” is not a date that exists. Write it like this: 21-11-2026.',
    FarDay:
      '“{{text}}” cannot be right. Choose a date between {{first}} and {{last}}, with a four-digit year.',
    NotANumber: '“{{text}}” under {{column}} is not a number. Write it like this: 2.5.',
    TooPrecise: '“{{text}}” under {{column}} has more than two decimal places.',
    TooMuch: '“{{text}}” under {{column}} is too much. The maximum is {{max}}.',
    TooLong: 'the text under {{column}} is longer than {{max}} characters.',
    TooManyCells:
      'there are more cells than columns. Put quotation marks around any text or number that contains a comma or semicolon.',
    BrokenQuote: 'a quotation mark is in the wrong place or is never closed.',
  },
  nothingNew: 'There is nothing new to add.',
  add_one: 'Add {{count}} entry',
  add_other: 'Add {{count}} entries',
  other: 'Choose another file',
  busy: 'Adding…',
  added_one: '{{count}} entry has been added',
  added_other: '{{count}} entries have been added',
  undone: 'The entries have been deleted again',
  failed: 'That did not work',
}
