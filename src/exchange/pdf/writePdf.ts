import { toBytes } from 'pdfkit/output'
import type { PrintedDocument } from '../../domain/printedDocument'
import { Bookmarks } from './Bookmarks'
import { Flow, footRoom } from './Flow'
import { groupsOf } from './groupsOf'
import { invitationPiece } from './invitationPiece'
import { Pen } from './Pen'
import type { PdfFonts } from './pdfFonts'
import type { Layout } from './Piece'
import { printFooters } from './printFooters'
import { printableText } from './printableText'
import { ReportPdf } from './ReportPdf'

export interface PdfTask {
  readonly document: PrintedDocument
  /** Goes along in the file, for programs. */
  readonly data: PdfData | undefined
  /** An instant, as ISO 8601. */
  readonly made: string
  /** Locks the file; at least one letter, digit or sign. */
  readonly password: string | undefined
}

export interface PdfData {
  readonly name: string
  /** JSON. */
  readonly text: string
}

interface Means {
  readonly fonts: PdfFonts
  readonly onProgress: (done: number, of: number) => void
}

/**
 * Prints a document as a PDF that also speaks: with a title, a language, headings, lists and tables that programs for blind
 * people know (PDF/UA-1), and that can be read for years (PDF/A-3a, unless it is locked).
 */
export async function writePdf(
  task: PdfTask,
  { fonts, onProgress }: Means,
): Promise<Uint8Array<ArrayBuffer>> {
  const { document, data, password } = task
  const made = new Date(task.made)
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  const pdf = new ReportPdf({
    title: document.title,
    subject: document.subject,
    language,
    made,
    password,
    fonts,
  })
  const pen = new Pen(pdf)
  const bookmarks = new Bookmarks(pdf)
  const foot = document.invitation && invitationPiece(document.invitation, pen)
  const flow = new Flow(pen, foot)
  const bookmark: Layout['bookmark'] = (heading, y) => bookmarks.add(heading, y)
  const groups = groupsOf(document.blocks, { pen, bookmark, foot: footRoom(foot) })
  for (const [index, pieces] of groups.entries()) {
    flow.place(pieces)
    onProgress(index + 1, groups.length)
  }
  flow.endPage()
  printFooters(document, pen)
  bookmarks.end()
  pen.root.end()
  pdf.mapNotdef()
  if (data) embed(pdf, data, made)
  const bytes = toBytes(pdf)
  pdf.end()
  return bytes
}

function embed(pdf: ReportPdf, { name, text }: PdfData, made: Date): void {
  pdf.file(new TextEncoder().encode(text), {
    name: printableText(name).replaceAll('\n', ' ') || 'data.json',
    type: 'application/json',
    description: 'Groeispiegel',
    relationship: 'Data',
    creationDate: made,
    modifiedDate: made,
  })
}
