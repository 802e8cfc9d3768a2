import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const program = 'soffice'

/** Whether LibreOffice is on this computer (Debian: `libreoffice-calc`). It is too big to be installed for a test. */
export function hasLibreOffice(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, program)))
}

/** How LibreOffice is told to read or write CSV: separator, quote, encoding, first line, kinds of columns, language. */
const asCsv = (tokens: string) => `Text - txt - csv (StarCalc):${tokens}`

/** What goes in and what comes out, by the names of the files in `tests/fixtures/cpdLog/`. */
export const conversions = {
  // A day, three texts, two numbers, as somebody chooses who opens a CSV with care.
  'csv-to-xlsx.xlsx': {
    from: 'csv',
    args: [
      `--infilter=${asCsv('59,34,76,1,1/5/2/2/3/2/4/2/5/1/6/1,1043,false,true')}`,
      '--convert-to',
      'xlsx',
    ],
  },
  'xlsx-to-xlsx.xlsx': { from: 'xlsx', args: ['--convert-to', 'xlsx'] },
  // Commas, Windows-1252, English; and tabs, UTF-16, Dutch, with quotes around every text.
  'xlsx-to-windows-1252.csv': {
    from: 'xlsx',
    args: ['--convert-to', `csv:${asCsv('44,34,1,1,,1033,false,true')}`],
  },
  'xlsx-to-utf-16.csv': {
    from: 'xlsx',
    args: ['--convert-to', `csv:${asCsv('9,34,65535,1,,1043,true,true')}`],
  },
} as const

export type Conversion = keyof typeof conversions
export const conversionNames = Object.keys(conversions) as readonly Conversion[]

/** The same table as LibreOffice writes it anew. @throws when it does not. */
export function throughLibreOffice(bytes: Uint8Array, name: Conversion): Uint8Array {
  const { from, args } = conversions[name]
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'))
  try {
    writeFileSync(join(folder, `own.${from}`), bytes)
    const out = join(folder, 'out')
    const { status, stderr } = spawnSync(
      program,
      ['--headless', ...args, '--outdir', out, join(folder, `own.${from}`)],
      // A home of its own: two at the same time would wait for one another.
      { encoding: 'utf8', env: { ...process.env, HOME: folder } },
    )
    const [made] = existsSync(out) ? readdirSync(out) : []
    if (status !== 0 || made === undefined) throw new Error(stderr)
    return readFileSync(join(out, made))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
