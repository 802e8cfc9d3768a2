/** The files of the letters, regular and bold; what the first of a pair lacks may be in the second. */
export interface PdfFonts {
  readonly regular: Uint8Array
  readonly regularMore: Uint8Array
  readonly bold: Uint8Array
  readonly boldMore: Uint8Array
}

export type FontName = keyof PdfFonts

export const fontNames = ['regular', 'regularMore', 'bold', 'boldMore'] as const satisfies readonly FontName[]
