/*
 * As much of pdfkit as is used here. It ships no types. Those of @types/pdfkit are of 0.17: without the class as a named export,
 * without `pdfkit/output` and `font: null`, and without the insides that `ReportPdf` leans on (`_id`, `_font`, `_addInfo`). That is why
 * package.json names one exact version, and why `tests/exchange/pdf/pdfkit.test.ts` looks for every name below in it.
 */
declare module 'pdfkit' {
  export interface PdfOptions {
    readonly size: 'A4'
    readonly margin: number
    readonly pdfVersion: '1.7' | '1.7ext3'
    /** Marks what conforms, and adds the profile of the colours. */
    readonly subset?: 'PDF/A-3a' | undefined
    readonly lang: string
    readonly tagged: true
    readonly displayTitle: true
    readonly bufferPages: true
    readonly autoFirstPage: false
    /** Without it, Helvetica would be opened, which is not embedded. */
    readonly font: null
    readonly info: PdfInfo
    readonly userPassword?: string | undefined
    readonly permissions?: PdfPermissions
  }

  export interface PdfInfo {
    readonly Title: string
    readonly Subject?: string
    readonly Producer: string
    readonly Creator: string
    readonly CreationDate: Date
    readonly ModDate: Date
  }

  export interface PdfPermissions {
    readonly printing: 'highResolution'
    readonly modifying: boolean
    readonly copying: boolean
    readonly annotating: boolean
    readonly fillingForms: boolean
    readonly contentAccessibility: boolean
    readonly documentAssembly: boolean
  }

  export interface PdfPage {
    readonly width: number
    readonly height: number
  }

  export interface PdfOutline {
    readonly children: readonly PdfOutline[]
    readonly outlineData: { Count?: number }
    addItem(title: string, options: { readonly left: number; readonly top: number }): PdfOutline
  }

  /** A piece of the page between its marks. */
  export interface PdfContent {
    readonly refs: readonly unknown[]
  }

  export interface PdfElementOptions {
    readonly alt?: string
    readonly actual?: string
    readonly scope?: 'Row' | 'Column'
    /** Left, top, right and bottom on the current page. */
    readonly bbox?: readonly [number, number, number, number]
  }

  export interface PdfElement {
    readonly dictionary: { readonly data: { readonly S: string; A?: Readonly<Record<string, string>> } }
    add(child: PdfElement | PdfContent): this
    end(): void
  }

  export interface PdfFont {
    readonly ascender: number
    readonly descender: number
    /** For each glyph in the file the characters that it stands for. */
    readonly unicode: (readonly number[])[]
    readonly font: { glyphForCodePoint(codePoint: number): { readonly id: number } }
  }

  export interface PdfTextOptions {
    readonly lineBreak: false
    readonly baseline: 'alphabetic'
  }

  export interface PdfLinkOptions {
    /** Holds the link, beside what is drawn of it. */
    readonly structParent: PdfElement
    /** An object of String, which is written as a text: any other string becomes a name. */
    readonly Contents: unknown
  }

  export interface PdfFileOptions {
    readonly name: string
    readonly type: string
    readonly description: string
    readonly relationship: 'Data'
    readonly creationDate: Date
    readonly modifiedDate: Date
  }

  export class PDFDocument {
    constructor(options: PdfOptions)
    readonly page: PdfPage
    readonly info: PdfInfo
    readonly outline: PdfOutline
    /** Insides: the identity of the file in its trailer, the font that was set last, and what writes the XMP packet. */
    protected _id: Uint8Array
    protected readonly _font: PdfFont
    protected _addInfo(): void
    appendXML(xml: string): void
    addPage(): this
    switchToPage(page: number): void
    bufferedPageRange(): { readonly start: number; readonly count: number }
    registerFont(name: string, bytes: Uint8Array): this
    font(name: 'regular' | 'regularMore' | 'bold' | 'boldMore', size: number): this
    widthOfString(text: string): number
    text(text: string, x: number, y: number, options: PdfTextOptions): this
    struct(type: string, options?: PdfElementOptions): PdfElement
    addStructure(element: PdfElement): this
    markStructureContent(tag: string, options?: { readonly actual: string }): PdfContent
    /** Operators of a page as they stand. */
    addContent(operators: string): this
    endMarkedContent(): this
    link(
      ...to: readonly [
        x: number,
        y: number,
        width: number,
        height: number,
        address: string,
        options: PdfLinkOptions,
      ]
    ): this
    file(bytes: Uint8Array, options: PdfFileOptions): unknown
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(factor: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    path(path: string): this
    lineWidth(width: number): this
    lineCap(cap: 'butt' | 'round'): this
    lineJoin(join: 'miter' | 'round'): this
    dash(lengths: readonly number[]): this
    undash(): this
    fillColor(colour: string): this
    strokeColor(colour: string): this
    fill(): this
    stroke(): this
    fillAndStroke(): this
    end(): void
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit'
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>
}
