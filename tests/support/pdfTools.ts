import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * What the programs of Debian (poppler-utils and qpdf) say of a PDF: somebody else's view of what is made here.
 */

/** In hundredths of the page: what is printed nearer to the edge than this, runs off many a printer's paper. */
const margin = 4

interface Seen {
  /** All that qpdf has to say of what is wrong; nothing when it is content. */
  readonly faults: string
  readonly title: string
  readonly tagged: string
  readonly javaScript: string
  readonly pageSize: string
  readonly pages: number
  readonly language: unknown
  /** The elements, each on a line. */
  readonly structure: string
  /** Of each font whether it is embedded, a part of the whole, and says which letters it stands for. */
  readonly fonts: readonly string[]
  readonly attachments: readonly { readonly name: string; readonly bytes: Buffer }[]
  /** The text of each page, on one line. */
  readonly texts: readonly string[]
  /** Of each page how many dots are dark, and how many stand in the margin. */
  readonly ink: readonly { readonly dark: number; readonly inMargin: number }[]
}

/** @throws when a program does not understand the file at all. */
export function seenByTools(pdf: Uint8Array): Seen {
  return withFile(pdf, seenIn)
}

/**
 * The elements, each on a line, with their text. For each of them the program draws its page anew, which takes it some ten
 * seconds for a long report. @throws when it does not understand the file at all.
 */
export function structureWithWords(pdf: Uint8Array): string {
  return withFile(pdf, (file) => said('pdfinfo', ['-struct-text', file]))
}

/** One page in colours, at 150 dots an inch, as PPM. @throws when the program does not understand the file at all. */
export function pageInColours(pdf: Uint8Array, page: number): Buffer {
  return withFile(pdf, (file, folder) => {
    const number = String(page)
    const picture = join(folder, 'page')
    said('pdftoppm', ['-r', '150', '-f', number, '-l', number, '-singlefile', file, picture])
    return readFileSync(`${picture}.ppm`)
  })
}

function withFile<T>(pdf: Uint8Array, look: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return look(file, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function seenIn(file: string, folder: string): Seen {
  const lines = said('pdfinfo', [file]).split('\n')
  const info = new Map(lines.map((line) => [line.split(':', 1)[0] ?? '', line.replace(/^[^:]*:\s*/, '')]))
  const pages = Number(info.get('Pages'))
  return {
    faults: faultsOf(file),
    title: info.get('Title') ?? '',
    tagged: info.get('Tagged') ?? '',
    javaScript: info.get('JavaScript') ?? '',
    pageSize: info.get('Page size') ?? '',
    pages,
    language: catalogue(file)['/Lang'],
    structure: said('pdfinfo', ['-struct', file]),
    fonts: said('pdffonts', [file])
      .trim()
      .split('\n')
      .slice(2)
      .map(
        (line) => line.match(/(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/)?.[0].replaceAll(/ +\d+/g, '') ?? line,
      ),
    attachments: attachmentsOf(file, folder),
    texts: textsOf(file),
    ink: inkOf(file, folder),
  }
}

function said(command: string, args: readonly string[]): string {
  const { stdout, stderr, status } = ran(command, args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** qpdf ends with 0 only when there is neither an error nor a warning. */
function faultsOf(file: string): string {
  const { stdout, stderr, status } = ran('qpdf', ['--check', file])
  return status === 0 && stderr === '' ? '' : `${stdout}${stderr}`
}

function ran(command: string, args: readonly string[]) {
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 100_000_000 })
}

/** Each page ends with a form feed. */
function textsOf(file: string): readonly string[] {
  const pages = said('pdftotext', [file, '-']).split('\f').slice(0, -1)
  return pages.map((page) => page.replaceAll(/\s+/g, ' '))
}

type Json = Readonly<Record<string, unknown>>

function catalogue(file: string): Json {
  const json = JSON.parse(said('qpdf', ['--json=2', '--json-key=qpdf', file])) as { qpdf: [Json, Json] }
  const [, objects] = json.qpdf
  const trailer = objects['trailer'] as { value: Json }
  return (objects[`obj:${String(trailer.value['/Root'])}`] as { value: Json }).value
}

function attachmentsOf(file: string, folder: string): Seen['attachments'] {
  const listed = [...said('pdfdetach', ['-list', file]).matchAll(/^(\d+): (.+)$/gm)]
  return listed.map(([, number = '', name = '']) => {
    const target = join(folder, `attachment-${number}`)
    said('pdfdetach', ['-save', number, '-o', target, file])
    return { name, bytes: readFileSync(target) }
  })
}

/** Each page drawn in shades of grey. */
function inkOf(file: string, folder: string): Seen['ink'] {
  said('pdftoppm', ['-r', '60', '-gray', file, join(folder, 'page')])
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .toSorted()
    .map((name) => inkIn(readFileSync(join(folder, name))))
}

function inkIn(picture: Buffer): Seen['ink'][number] {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 100)) ?? []
  const dots = picture.subarray(head.length)
  const [across, down] = [Number(width), Number(height)]
  if (across * down === 0 || dots.length !== across * down) throw new Error('a picture that cannot be read')
  const [left, top] = [(across * margin) / 100, (down * margin) / 100]
  let [dark, inMargin] = [0, 0]
  for (const [place, shade] of dots.entries()) {
    if (shade > 200) continue
    dark += 1
    const [x, y] = [place % across, Math.floor(place / across)]
    if (x < left || x >= across - left || y < top || y >= down - top) inMargin += 1
  }
  return { dark, inMargin }
}
