/** Every bound on what comes in from outside, in one place; the table in the documents is made from it. */
export const limits = {
  /** Most bytes of a file: ten times what somebody who scores for years has, and little enough for a cheap phone. */
  fileBytes: 20_000_000,
  /** Most bytes that a locked file may hold inside; age does not compress, so it is never more than the file. */
  lockedBytes: 20_000_000,
  json: {
    /** Most lists and objects inside one another; a backup has fewer than ten, and copying breaks from 5,000. */
    depth: 32,
    /** Most characters (UTF-16 units) of one text or name: longer than anybody's notes, which have no bound of their own. */
    stringLength: 5_000_000,
    /** Most items of one list, or names of one object. */
    members: 50_000,
    /** Most values in all: some thousands of assessments. */
    values: 1_000_000,
  },
  /**
   * Largest scrypt work factor, as a power of two: the app itself locks with 17, which takes 128 MB and a second or more; 18
   * is what the `age` program makes and takes twice that. More than that a phone has not.
   */
  scryptWorkFactor: 18,
  /** Longest that the worker may take to read a file, in milliseconds. */
  readingDeadline: 5_000,
  /** Longest that it may take to unlock one, in milliseconds: scrypt is slow on purpose, on a cheap phone most of all. */
  unlockingDeadline: 60_000,
  /** Longest that making a PDF may take: no phone needs so long, and whoever waits can stop it before. */
  makingDeadline: 90_000,
  report: {
    /** Most characters of one text in a report, a review or a request: some thirty pages. */
    textLength: 100_000,
    /** Most characters of somebody's name, and of an id. */
    nameLength: 500,
    /** Most assessments in one report: one a week for ten years. */
    moments: 520,
    /** Most clusters, and competencies of one cluster; each answer belongs to one of them. */
    wordings: 200,
    /** Most questions, agreements or reviews. */
    items: 200,
  },
  pdf: {
    /** Most objects that are looked at; a report has some hundreds. */
    objects: 50_000,
    /** Most characters of what stands before a stream: a few hundred, as a rule. */
    dictionaryLength: 50_000,
    /** Most lists and dictionaries inside one another there. */
    dictionaryDepth: 16,
    /** Most streams of which the beginning is unpacked to see whether it is a report. */
    streams: 1_000,
    /** Most bytes that all streams together may unpack to: a report takes a megabyte at most. */
    unpackedBytes: 40_000_000,
  },
  cpdLog: {
    /** Most bytes of a table for the ledger: far more than the lines below need. */
    fileBytes: 2_000_000,
    /** Most lines of such a table: two a week for a working life. */
    lines: 5_000,
    /** Most rows that are read of one: more than the lines, so that too many show, and what stands above the headings. */
    rows: 5_100,
    /** Most rows at the top among which the headings are looked for. */
    headingRows: 50,
    /** Most columns: what associations and training institutes make has about ten. */
    columns: 100,
    /** Most characters of one text in a line, typed or read. */
    textLength: 500,
  },
  waiting: {
    /** Most files from outside the app that wait until somebody says what is to become of them: a team shares so many at once. */
    files: 20,
    /** Most bytes of all of them: any site can send some, and a cheap phone has to keep room for what somebody writes. */
    bytes: 50_000_000,
    /** Longest that one waits, in milliseconds: a day. Who shared it then has it still. */
    timeMs: 86_400_000,
  },
  xlsx: {
    /** Most bytes that all parts of a workbook together unpack to: five thousand lines take three megabytes. */
    unpackedBytes: 10_000_000,
    /** Most parts: a sheet with pictures has some tens. */
    parts: 1_000,
    /** Most sheets that are looked at: one a year, and some. */
    sheets: 20,
  },
  /** Longest name of a file as it is shown, in characters; the rest is cut off. */
  fileNameLength: 80,
} as const
