import type { listImport as words } from '../nl/listImport'
import type { TranslationOf } from '../translation'

export const listImport: TranslationOf<typeof words> = {
  title: 'Read in a list',
  intro:
    'Read in a list that you already have: from Excel or another spreadsheet, or from a site that keeps your points. You first see what the app reads. Nothing is added before you say so.',
  choose: 'Choose an Excel (XLSX) or CSV file',
  chooseHint: 'It does not matter what the columns are called or in which order they stand.',
  drop: 'You can also drop the file on this page.',
  closed: 'You cannot add anything now. You can look at your list.',
  reading: 'Reading the list…',
  refusedTitle: 'This file cannot be read in',
  refused: {
    NotText:
      'The letters in this file are stored in a way that the app cannot read. Save the list again in your spreadsheet as XLSX, and choose that file.',
    NoTable:
      'The app finds no table in this file: nowhere do two columns stand side by side. It says: {{seen}}. See whether this is the right file, or save the list in your spreadsheet as XLSX or CSV.',
    XlsxDamaged:
      'This file is damaged, or made in a way that the app cannot read. Open it in Excel or LibreOffice, save it again as XLSX or CSV, and choose that file.',
    XlsxTooLarge:
      'There is far more in this Excel file than a list. Copy the list to an empty sheet, save that as XLSX, and choose that file.',
    kind: {
      html: 'This is a web page with a table in it, even if its name ends in .xls. Open the file in Excel or LibreOffice, save it as XLSX or CSV, and choose that file.',
      otherSheet:
        'This is a sheet of another kind (such as XML or SYLK). Open it in Excel or LibreOffice, save it as XLSX or CSV, and choose that file.',
      xls: 'This is an Excel file of the old kind (XLS). Open it in Excel or LibreOffice, save it as XLSX or CSV, and choose that file.',
      xlsb: 'This is an Excel file of a special kind (XLSB). Open it in Excel, save it as XLSX or CSV, and choose that file.',
      encrypted:
        'This file has a password. Open it in Excel or LibreOffice, save it as XLSX without a password, and choose that file.',
      opendocument:
        'This is a file of LibreOffice or OpenOffice (such as ODS). Open it there, save it as XLSX or CSV, and choose that file.',
      numbers: 'This is a file of Numbers. Choose Export to Excel or CSV there, and choose that file.',
      office:
        'This is a document of another office program (such as Word), not a list. Is there a table in it? Copy that to an empty sheet, save it as XLSX, and choose that file.',
      zip: 'This is a packed file (such as ZIP). Unpack it, and choose the list that is inside.',
      pdf: 'This is a PDF. The app cannot take a list from that. See whether you can get the list as Excel or CSV too, or put the lines in your register yourself.',
    },
    NoLines: 'There are no lines below the names of the columns. See whether this is the right file.',
    TooManyLines: 'There are more than {{max}} lines in it. Divide the list over more files.',
    TooManyColumns:
      'It has more than {{max}} columns, so it is no list of further training. Check whether you have the right file.',
  },
  unchanged: 'Nothing has changed.',
  found_one: '{{count}} line read.',
  found_other: '{{count}} lines read.',
  file: 'File:',
  columns: 'Taken over: {{columns}}.',
  unknown: 'Not taken over: {{columns}}.',
  changeColumns: 'Choose the columns differently',
  changeDays: 'Read the days differently',
  periods: 'Where a period is written, its last day counts.',
  letters: {
    guessed:
      'The file does not say how its letters are stored. The app reads them as Windows does. See whether these words are right. If not, save the list as XLSX and choose that file.',
    damaged:
      'A few letters in this file are damaged. Another character stands there now. See whether these words are right, or save the list again as XLSX and choose that file.',
  },
  sheet: {
    title: 'Which sheet holds your list?',
    intro_one: 'There is {{count}} table in this file.',
    intro_other: 'There are {{count}} tables in this file.',
    rows_one: '({{count}} row)',
    rows_other: '({{count}} rows)',
  },
  column: {
    title: 'Which column is what?',
    intro:
      'The app has already chosen something. See whether it is right: at least for the date and the title. Below each name you see what is in that column. With another list with the same columns you need not do this again.',
    headings: 'Names of the columns',
    headingsHint: 'On which line are they?',
    headingsOn: 'Line {{line}}: {{cells}}',
    noHeadings: 'There are no names above',
    unnamed: 'Column {{number}}, without a name',
    empty: 'There is nothing in it.',
    none: 'Do not take over',
    twice: '{{column}} is chosen here and for another column. Choose one.',
    someTwice: 'You chose the same twice. Choose something else for one of the two.',
    missing: 'Choose which column goes with {{column}}.',
    done: 'Go on',
  },
  days: {
    title: 'Which day is {{text}}?',
    order:
      'This list does not show whether the day or the month comes first. Your choice counts for the whole column.',
    serials:
      'A spreadsheet has stored this day as a number. Some count from 1900, others from 1904. Your choice counts for the whole column.',
    dayFirst: 'the day comes first',
    monthFirst: 'the month comes first',
    from1900: 'counted from 1900',
    from1904: 'counted from 1904',
    answered: 'How the days were read: {{way}}.',
  },
  doubts_one: 'Please check this',
  doubts_other: 'Please check these {{count}}',
  doubtsHint: 'This was not entirely clear. Is something wrong? Change it in your register after adding.',
  moreDoubts_one: '{{count}} more',
  moreDoubts_other: '{{count}} more',
  place: 'Line {{line}}, {{column}}',
  stood: 'In the file:',
  readAs: 'Read as:',
  onLine: 'Line {{line}}:',
  doubt: {
    Serial: 'A number by which a spreadsheet counts days.',
    ShortYear: 'A year of two digits.',
    Period: 'A period: the last day counts.',
    OtherZone: 'The time was in another time zone; here it was another day by then.',
    MixedOrder: 'In this column, day and month are not everywhere in the same order.',
    ShortenedNumber:
      'A long number that a spreadsheet has shortened. The last digits are gone: copy them from your certificate.',
    Clock: 'A time, read as a number of hours.',
    BrokenLetters: 'A letter is damaged. Another character stands there now.',
  },
  duplicates_one: '{{count}} line is in your register already: same date, title and points. It is left out.',
  duplicates_other:
    '{{count}} lines are in your register already: same date, title and points. They are left out.',
  withDuplicates: 'Add those all the same',
  preview: 'What was read, and what the file says',
  moreLines: 'Show more ({{shown}} of {{of}})',
  faultsTitle_one: '{{count}} line cannot be read',
  faultsTitle_other: '{{count}} lines cannot be read',
  faultsHint: 'Mend them in your spreadsheet and read the file in again, or add the others now.',
  faultLine: 'Line {{line}}: {{why}}',
  moreFaults_one: 'And {{count}} more.',
  moreFaults_other: 'And {{count}} more.',
  fault: {
    NoDate: 'there is no date.',
    NotADay: 'the app reads no day in “{{text}}”. Write for instance 21-11-2026.',
    NoSuchDay: '“{{text}}” is not a day that exists. Write for instance 21-11-2026.',
    FarDay:
      '“{{text}}” cannot be right. Write a day between {{first}} and {{last}}, with a year of four digits.',
    NotANumber: '“{{text}}” at {{column}} is not a number. Write for instance 2.5.',
    TooPrecise: '“{{text}}” at {{column}} has more than two digits after the comma or point.',
    TooMuch: '“{{text}}” at {{column}} is too much: {{max}} at most.',
    TooLong: 'the text at {{column}} is longer than {{max}} characters.',
    TooManyCells:
      'there are more cells than columns. Put a text or number with a comma or semicolon in it between quotation marks.',
    BrokenQuote: 'a quotation mark is in the wrong place or is never closed.',
  },
  nothingNew: 'There is nothing new to add.',
  add_one: 'Add {{count}} line',
  add_other: 'Add {{count}} lines',
  other: 'Choose another file',
  busy: 'Adding…',
  added_one: '{{count}} line has been added',
  added_other: '{{count}} lines have been added',
  undone: 'The lines have been deleted again',
  failed: 'This did not work',
}
