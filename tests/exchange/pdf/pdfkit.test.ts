import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { ReportPdf } from '../../../src/exchange/pdf/ReportPdf'
import { writePdf } from '../../../src/exchange/pdf/writePdf'
import { xmpOf } from '../../support/pdfRules'
import { aPrintedDocument, pdfFonts, printed } from '../../support/printedDocuments'

const aReport = () =>
  new ReportPdf({
    title: 'Rapport',
    subject: undefined,
    language: 'nl-NL',
    made: new Date(0),
    password: undefined,
    fonts: pdfFonts,
  })

/** The names in our own declaration, from its class to the bracket that closes it. */
function declaredMembers(): readonly string[] {
  const declaration = readFileSync('src/exchange/pdf/pdfkit.d.ts', 'utf8')
  const [, body = ''] = /export class PDFDocument \{\n([^]*?)\n {2}\}/.exec(declaration) ?? []
  const names = [...body.matchAll(/^ {4}(?:protected )?(?:readonly )?(\w+)[(:]/gm)].map(
    ([, name = '']) => name,
  )
  return names.filter((name) => name !== 'constructor')
}

describe('pdfkit, whose insides are leaned on', () => {
  test('is pinned to the version that is installed', () => {
    const versionIn = (file: string, pattern: RegExp) => pattern.exec(readFileSync(file, 'utf8'))?.[1]
    const pinned = versionIn('package.json', /"pdfkit": "(.*)"/)
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
    expect(versionIn('node_modules/pdfkit/package.json', /"version": "(.*)"/)).toBe(pinned)
  })

  test('has every name that is declared of it', () => {
    const names = declaredMembers()
    expect(names).toEqual(expect.arrayContaining(['_id', '_font', '_addInfo', 'page', 'struct', 'end']))
    const pdf = aReport().addPage()
    expect(pdf).toBeInstanceOf(PDFDocument)
    expect(names.filter((name) => !(name in pdf))).toEqual([])
  })

  test('knows which characters a font can draw', () => {
    expect(aReport().has('regular', 0x41)).toBe(true)
    expect(aReport().has('regular', 0x4e00)).toBe(false)
  })

  test('takes the XMP packet that is added to its own', async () => {
    expect(xmpOf(await printed([]))).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('takes another identity than the one that it makes of the title', async () => {
    const idOf = async (password: string | undefined) => {
      const task = {
        document: aPrintedDocument([]),
        data: undefined,
        made: '2026-11-28T12:00:00.000Z',
        password,
      }
      const bytes = await writePdf(task, { fonts: pdfFonts, onProgress: () => undefined })
      return /\/ID \[<(\w+)> <\1>\]/.exec(new TextDecoder('latin1').decode(bytes))?.[1]
    }
    expect(await idOf(undefined)).toBe(await idOf(undefined))
    const [first, second] = [await idOf('woord'), await idOf('woord')]
    expect(first).toMatch(/^\w{32}$/)
    expect(second).toMatch(/^\w{32}$/)
    expect(first).not.toBe(second)
  })
})
