import { PDFDocument } from 'pdfkit'

/** What of pdfkit the tests use; it ships no types. */
interface Pdf {
  on(event: 'data', listener: (part: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  text(words: string): void
  file(content: Uint8Array, options: object): void
  end(): void
}

interface Given {
  readonly text?: string
  /** What is embedded, in this order. */
  readonly files?: readonly string[]
  readonly passphrase?: string | undefined
  readonly pdfVersion?: string
  readonly compress?: boolean
}

/** A PDF of one page with files embedded, as pdfkit makes it. */
export function aPdf(given: Given): Promise<Uint8Array> {
  const { text = 'Groeirapport', files = [], passphrase, pdfVersion = '1.7ext3', compress = true } = given
  const options = { pdfVersion, compress, ...(passphrase !== undefined && { userPassword: passphrase }) }
  // The app's own declaration names only what the app uses of pdfkit; this test makes files that the app never would.
  const Document = PDFDocument as unknown as new (options: object) => Pdf
  const pdf = new Document(options)
  const parts: Uint8Array[] = []
  pdf.on('data', (part) => parts.push(part))
  pdf.text(text)
  for (const [index, file] of files.entries()) {
    pdf.file(new TextEncoder().encode(file), { name: `bijlage-${index}.json`, type: 'application/json' })
  }
  return new Promise((resolve) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    pdf.end()
  })
}
