import { PDFDocument } from 'pdfkit'
import { fontNames, type FontName, type PdfFonts } from './pdfFonts'
import { printableText } from './printableText'
import { xmpDescriptions } from './xmpPacket'

interface Identity {
  readonly title: string
  readonly subject: string | undefined
  readonly language: 'nl-NL' | 'en-GB'
  readonly made: Date
  readonly password: string | undefined
  readonly fonts: PdfFonts
}

const maker = 'Groeispiegel'

/**
 * An empty PDF that says what it is, and nothing of who made it on what. It leans on insides of pdfkit, whose version is pinned
 * (`pdfkit.d.ts`).
 */
export class ReportPdf extends PDFDocument {
  readonly #language: string
  readonly #used = new Set<FontName>()

  constructor({ title, subject, language, made, password, fonts }: Identity) {
    const Title = printableText(title).replaceAll('\n', ' ') || maker
    super({
      size: 'A4',
      margin: 0,
      lang: language,
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      autoFirstPage: false,
      font: null,
      info: {
        Title,
        ...(subject !== undefined && { Subject: subject }),
        Producer: maker,
        Creator: maker,
        CreationDate: made,
        ModDate: made,
      },
      ...conformanceOrLock(password),
    })
    this.#language = language
    // By itself it follows from the title, which a locked file keeps to itself.
    if (password !== undefined) this['_id'] = crypto.getRandomValues(new Uint8Array(16))
    for (const name of fontNames) this.registerFont(name, fonts[name])
  }

  /** A font is read from its file when it is first needed. */
  override font(name: FontName, size: number): this {
    this.#used.add(name)
    return super.font(name, size)
  }

  /** Whether a font can draw a character. */
  has(font: FontName, codePoint: number): boolean {
    this.font(font, 1)
    return this['_font'].font.glyphForCodePoint(codePoint).id !== 0
  }

  /** The glyph of unknown characters is in every font file and never drawn; PDF/A wants it to stand for something. */
  mapNotdef(): void {
    for (const name of this.#used) {
      this.font(name, 1)
      this['_font'].unicode[0] = [0xfffd]
    }
  }

  protected override _addInfo(): void {
    this.appendXML(xmpDescriptions({ info: this.info, language: this.#language }))
  }
}

/** PDF/A forbids locks. */
function conformanceOrLock(password: string | undefined) {
  if (password === undefined) return { pdfVersion: '1.7', subset: 'PDF/A-3a' } as const
  return { pdfVersion: '1.7ext3', userPassword: assertPassword(password), permissions: everything } as const
}

/** What PDF leaves out of a password may not leave an empty one, with which anybody opens the file. */
function assertPassword(password: string): string {
  const text = password.toWellFormed()
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) throw new RangeError('an empty password')
  return text
}

const everything = {
  printing: 'highResolution',
  modifying: true,
  copying: true,
  annotating: true,
  fillingForms: true,
  contentAccessibility: true,
  documentAssembly: true,
} as const
