import { inflateSync } from 'node:zlib'

/** A value in a PDF. A name is written with its slash, so that it differs from a text. */
export type PdfValue =
  number | boolean | null | string | PdfName | PdfRef | readonly PdfValue[] | PdfDictionary

export interface PdfName {
  readonly name: string
}

export interface PdfRef {
  readonly ref: number
}

export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>
}

interface PdfObject {
  readonly value: PdfValue
  /** As it stands in the file. */
  readonly raw: Buffer | undefined
}

/** A PDF as pdfkit writes it: every object by itself, and one table of where they are. */
export class PdfFile {
  readonly bytes: Buffer
  readonly objects = new Map<number, PdfObject>()
  readonly trailer: PdfDictionary

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes)
    const text = this.bytes.toString('latin1')
    const table = Number(/startxref\n(\d+)\n%%EOF\n?$/.exec(text)?.[1])
    const rows = [
      ...text.slice(table, text.indexOf('trailer', table)).matchAll(/^(\d{10}) (\d{5}) ([nf]) $/gm),
    ]
    for (const [index, [, offset]] of rows.entries()) {
      if (index > 0) this.objects.set(index, readObject(text, Number(offset), this.bytes))
    }
    const reader = new Reader(text, text.indexOf('trailer', table) + 'trailer'.length)
    this.trailer = reader.value() as PdfDictionary
  }

  get root(): PdfDictionary {
    return this.dictionary(this.trailer, 'Root') as PdfDictionary
  }

  /** What a reference stands for; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return isRef(value) ? this.objects.get(value.ref)?.value : value
  }

  get(of: PdfValue | undefined, ...path: readonly string[]): PdfValue | undefined {
    return path.reduce<PdfValue | undefined>((value, key) => {
      const from = this.resolve(value)
      return isDictionary(from) ? this.resolve(from.entries.get(key)) : undefined
    }, of)
  }

  dictionary(of: PdfValue | undefined, ...path: readonly string[]): PdfDictionary | undefined {
    const value = this.resolve(this.get(of, ...path))
    return isDictionary(value) ? value : undefined
  }

  list(of: PdfValue | undefined, ...path: readonly string[]): readonly PdfValue[] {
    const value = this.get(of, ...path)
    return isList(value) ? value : []
  }

  name(of: PdfValue | undefined, ...path: readonly string[]): string | undefined {
    const value = this.get(of, ...path)
    return isDictionary(value) || typeof value !== 'object' || value === null || !('name' in value)
      ? undefined
      : value.name
  }

  /** The bytes of a stream, unpacked. */
  stream(reference: PdfValue | undefined): Buffer {
    if (!isRef(reference)) return Buffer.alloc(0)
    const { value, raw } = this.objects.get(reference.ref) ?? { value: null, raw: undefined }
    const packed = raw ?? Buffer.alloc(0)
    return this.name(value, 'Filter') === 'FlateDecode' ? inflateSync(packed) : packed
  }

  reference(of: PdfValue | undefined, key: string): PdfValue | undefined {
    const from = this.resolve(of)
    return isDictionary(from) ? from.entries.get(key) : undefined
  }

  pages(): readonly PdfDictionary[] {
    return this.list(this.root, 'Pages', 'Kids').flatMap((kid) => this.dictionary(kid) ?? [])
  }

  /** All that is in the file, with every stream unpacked, as one text for searching. */
  everything(): string {
    const streams = [...this.objects.keys()].map((ref) => this.stream({ ref }).toString('latin1'))
    return [this.bytes.toString('latin1'), ...streams].join('\n')
  }
}

export function isRef(value: unknown): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value
}

export function isDictionary(value: unknown): value is PdfDictionary {
  return typeof value === 'object' && value !== null && 'entries' in value && value.entries instanceof Map
}

function isList(value: unknown): value is readonly PdfValue[] {
  return Array.isArray(value)
}

function readObject(text: string, offset: number, bytes: Buffer): PdfObject {
  const reader = new Reader(text, text.indexOf('obj', offset) + 3)
  const value = reader.value()
  reader.space()
  if (!isDictionary(value) || !text.startsWith('stream\n', reader.at)) return { value, raw: undefined }
  const start = reader.at + 'stream\n'.length
  return { value, raw: bytes.subarray(start, start + Number(value.entries.get('Length'))) }
}

/** Reads values one after the other, also from the content of a page. */
export class Reader {
  readonly #text: string
  at: number

  constructor(text: string, at = 0) {
    this.#text = text
    this.at = at
  }

  space(): void {
    this.#match(/[\s\0]*/y)
  }

  /** The next value, or a word that is none (an operator); undefined at the end. */
  next(): PdfValue | { readonly operator: string } | undefined {
    this.space()
    if (this.at >= this.#text.length) return undefined
    const word = this.#match(/[A-Za-z'"*]+/y)
    if (word === undefined) return this.value()
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : { operator: word }
  }

  value(): PdfValue {
    this.space()
    const name = this.#match(/\/[^\s()<>[\]{}/%]*/y)
    if (name !== undefined)
      return {
        name: name.slice(1).replaceAll(/#(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      }
    if (this.#match(/<</y) !== undefined) return this.#dictionary()
    const hex = this.#match(/<[0-9a-fA-F\s]*>/y)
    if (hex !== undefined) return Buffer.from(hex.slice(1, -1), 'hex').toString('latin1')
    if (this.#match(/\(/y) !== undefined) return this.#string()
    if (this.#match(/\[/y) !== undefined) return this.#array()
    const ref = this.#match(/\d+ \d+ R\b/y)
    if (ref !== undefined) return { ref: parseInt(ref, 10) }
    const word = this.#match(/[-+.\w]+/y)
    if (word === undefined)
      throw new Error(`No value at ${this.at}: ${this.#text.slice(this.at, this.at + 40)}`)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : Number(word)
  }

  #dictionary(): PdfDictionary {
    const entries = new Map<string, PdfValue>()
    for (this.space(); this.#match(/>>/y) === undefined; this.space()) {
      const key = this.value() as PdfName
      entries.set(key.name, this.value())
    }
    return { entries }
  }

  #array(): readonly PdfValue[] {
    const values: PdfValue[] = []
    for (this.space(); this.#match(/\]/y) === undefined; this.space()) values.push(this.value())
    return values
  }

  /** A text, with what stands behind a backslash put back. */
  #string(): string {
    const inside = this.#match(/(?:[^()\\]|\\[^])*/y) ?? ''
    this.#match(/\)/y)
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
    const plain = inside.replaceAll(/\\([^])/g, (_, sign: string) => escapes[sign] ?? sign)
    if (!plain.startsWith('\u00fe\u00ff')) return plain
    return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le')
  }

  #match(pattern: RegExp): string | undefined {
    const sticky = new RegExp(pattern.source, 'y')
    sticky.lastIndex = this.at
    const found = sticky.exec(this.#text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }
}
