import fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { exchangedFixtures, reportPdf } from './reportFixtures'

/** A PDF from which no report may come, and the failures by which it may be refused. */
export interface HostilePdf {
  readonly what: string
  readonly bytes: Uint8Array
  readonly refusedAs: readonly string[]
  readonly passphrase?: string
}

const good = () => exchangedFixtures('report').at(-1)?.text ?? ''

/** One of each kind, the same every time. */
export function hostilePdfs(): readonly HostilePdf[] {
  return [...foreign(), ...bombs(), ...forgeries(), ...locks()]
}

/** Bytes as the text says, behind the first line of every PDF. */
export function rawPdf(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      ['%PDF-1.7\n', ...parts].map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    ),
  )
}

/** The same with a table of contents and a last line, as a file that arrived whole has them. */
export function wholePdf(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const body = Buffer.from(rawPdf(...parts))
  const heads = [...body.toString('latin1').matchAll(/(?<!\d)(\d+) 0 obj\n/g)]
  const entries = heads.map(
    ({ 1: number, index }) => `${number} 1\n${String(index).padStart(10, '0')} 00000 n \n`,
  )
  const end = `xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< >>\nstartxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([body, Buffer.from(end)]))
}

/** An object with a stream. @param said what the dictionary says besides the length. */
export function stream(
  number: number,
  content: Uint8Array,
  said = '/Filter /FlateDecode',
  length?: string,
): Uint8Array {
  const head = `${number} 0 obj\n<< ${said} /Length ${length ?? content.length} >>\nstream\n`
  return new Uint8Array(Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream\nendobj\n')]))
}

export const packed = (text: string | Uint8Array) => new Uint8Array(deflateSync(text))
const bare = (text: string) => new Uint8Array(Buffer.from(text))

function pdf(
  what: string,
  parts: readonly (string | Uint8Array)[],
  ...refusedAs: readonly string[]
): HostilePdf {
  return { what, bytes: rawPdf(...parts), refusedAs }
}

function whole(
  what: string,
  parts: readonly (string | Uint8Array)[],
  ...refusedAs: readonly string[]
): HostilePdf {
  return { what, bytes: wholePdf(...parts), refusedAs }
}

function foreign(): readonly HostilePdf[] {
  const other = '{"app":"anders","kind":"report","format":1}'
  return [
    pdf('nothing behind the first line', [], 'PdfIncomplete'),
    pdf('no PDF behind the first line', ['PK\u0003\u0004', '\0'.repeat(5000)], 'PdfIncomplete'),
    pdf('a letter behind the first line', ['Beste collega, hierbij mijn rapport.'], 'PdfIncomplete'),
    whole('another program’s data', [stream(1, packed(other))], 'NoReportInside'),
    whole('a page', [stream(1, packed('BT /F1 12 Tf (Hallo) Tj ET'))], 'NoReportInside'),
    whole('a backup inside', [stream(1, packed('{"app":"groeispiegel","kind":"backup"}'))], 'NoReportInside'),
    whole('our mark on a page', ['% {"app":"groeispiegel","kind":"report"}\n'], 'NoReportInside'),
    whole('a stream packed otherwise', [stream(1, bare(good()), '/Filter /LZWDecode')], 'NoReportInside'),
    whole(
      'a stream packed twice',
      [stream(1, packed(packed(good())), '/Filter [/FlateDecode /FlateDecode]')],
      'NoReportInside',
    ),
    whole('a stream that is none', [stream(1, bare('xxxxxxxxxxxx'))], 'NoReportInside'),
    pdf('a list without an end', ['1 0 obj\n[ '.repeat(30_000)], 'PdfIncomplete', 'PdfTooLarge'),
    pdf('a text without an end', ['1 0 obj\n(('.repeat(400_000)], 'PdfIncomplete', 'PdfTooLarge'),
    pdf(
      'a dictionary in a dictionary, 100,000 times',
      [`1 0 obj\n${'<</A '.repeat(100_000)}`],
      'PdfIncomplete',
    ),
    pdf('a list in a list, a million times', [`1 0 obj\n${'['.repeat(1_000_000)}`], 'PdfIncomplete'),
    pdf('a length that is itself', ['5 0 obj\n<< /Length 5 0 R >>\nstream\nx'], 'PdfIncomplete'),
    pdf('numbers and nothing else', ['1 1 '.repeat(2_000_000)], 'PdfIncomplete'),
    pdf('the word and nothing else', ['obj'.repeat(3_000_000)], 'PdfIncomplete'),
    pdf('heads and nothing else', ['1          1          '.repeat(500_000)], 'PdfIncomplete'),
    pdf('a comment of megabytes', [`1 0 obj\n<< ${'%'.repeat(9_000_000)}`], 'PdfIncomplete'),
    pdf(
      'streams without an end',
      ['1 0 obj\n<<>>\nstream\n'.repeat(100_000)],
      'PdfIncomplete',
      'PdfTooLarge',
    ),
  ]
}

function bombs(): readonly HostilePdf[] {
  const mark = '{"app":"groeispiegel","kind":"report","x":"'
  const zeros = packed(new Uint8Array(200_000_000))
  const marked = packed(`${mark}${'a'.repeat(60_000_000)}`)
  return [
    whole('a bomb', [stream(1, zeros)], 'NoReportInside', 'PdfTooLarge'),
    whole('a bomb that begins as ours does', [stream(1, marked)], 'PdfTooLarge'),
    whole(
      'a hundred bombs',
      Array.from({ length: 90 }, (_, index) => stream(index, zeros)),
      'NoReportInside',
      'PdfTooLarge',
    ),
    whole('a bomb in a bomb', [stream(1, packed(zeros))], 'NoReportInside'),
    whole(
      'ten thousand streams',
      Array.from({ length: 10_000 }, (_, index) => stream(index, packed('x'))),
      'PdfTooLarge',
    ),
    whole(
      '950 streams',
      Array.from({ length: 950 }, (_, index) => stream(index, packed(`BT ${index} ET`))),
      'NoReportInside',
    ),
    whole('sixty thousand objects', ['1 0 obj\n<</A 1>>\nendobj\n'.repeat(60_000)], 'PdfTooLarge'),
  ]
}

function forgeries(): readonly HostilePdf[] {
  const changed = good().replace('Noor van Dijk', 'Noor van Dyk')
  const newer = good().replace(/"format": \d+/, '"format": 9000')
  const two = [stream(1, packed(good())), stream(2, packed(exchangedFixtures('review').at(-1)?.text ?? ''))]
  return [
    whole('a report and a review', two, 'SeveralReportsInside'),
    whole(
      'a report and a changed one',
      [stream(1, packed(good())), stream(2, bare(changed), '')],
      'SeveralReportsInside',
    ),
    whole('a changed name', [stream(1, packed(changed))], 'ReportDamaged'),
    whole('a newer format', [stream(1, packed(newer))], 'ReportTooNew'),
    whole('half a report', [stream(1, packed(good().slice(0, 9000)))], 'ReportDamaged'),
    whole('a report packed in half', [stream(1, packed(good()).slice(0, 2000))], 'PdfIncomplete'),
    whole(
      'a report in Latin-1',
      [stream(1, new Uint8Array(Buffer.from(good(), 'latin1')), '')],
      'ReportDamaged',
    ),
    whole(
      'lists without an end',
      [stream(1, packed(`{"app":"groeispiegel","kind":"report","x":${'['.repeat(500_000)}`))],
      'ReportDamaged',
    ),
    whole(
      'a name of the language',
      [stream(1, packed(good().replace('"content": {', '"content": {"__proto__": {"polluted": true},')))],
      'ReportDamaged',
    ),
    whole(
      'a name twice',
      [stream(1, packed(good().replace('"made"', '"made": "2020-01-01", "made"')))],
      'ReportDamaged',
    ),
  ]
}

function locks(): readonly HostilePdf[] {
  const report = stream(1, packed(good()))
  const hex = (length: number) => `<${'5a'.repeat(length)}>`
  const filter = '/CF <</StdCF <</CFM /AESV3>>>> /StmF /StdCF'
  const hashes = `/U ${hex(48)} /O ${hex(48)} /UE ${hex(32)} /OE ${hex(32)}`
  const locked = (what: string, lock: string, ...refusedAs: readonly string[]): HostilePdf => ({
    ...pdf(
      `locked: ${what}`,
      [report, `9 0 obj\n${lock}\nendobj\ntrailer\n<< /Encrypt 9 0 R >>\n`],
      ...refusedAs,
    ),
    passphrase: 'wachtwoord',
  })
  return [
    locked('by nobody', '<<>>', 'PdfLockedOtherwise'),
    locked('by a number', '42', 'PdfLockedOtherwise'),
    locked('by itself', '9 0 R', 'PdfLockedOtherwise'),
    locked('in the old way', `<</Filter /Standard /V 2 /R 3 ${hashes}>>`, 'PdfLockedOtherwise'),
    locked(
      'by something to come',
      `<</Filter /Standard /V 6 /R 7 ${hashes} ${filter}>>`,
      'PdfLockedOtherwise',
    ),
    locked(
      'with a certificate',
      `<</Filter /Adobe.PubSec /V 5 /R 6 ${hashes} ${filter}>>`,
      'PdfLockedOtherwise',
    ),
    locked(
      'with short hashes',
      `<</Filter /Standard /V 5 /R 6 /U <00> /O () ${filter}>>`,
      'PdfLockedOtherwise',
    ),
    locked(
      'with other streams',
      `<</Filter /Standard /V 5 /R 5 ${hashes} /StmF /Identity>>`,
      'PdfLockedOtherwise',
    ),
    locked(
      'with an endless hash',
      `<</Filter /Standard /V 5 /R 6 /U <${'00'.repeat(3_000_000)}> ${filter}>>`,
      'PdfLockedOtherwise',
    ),
    locked(
      'with long hashes',
      `<</Filter /Standard /V 5 /R 6 ${hashes.replaceAll('5a5a>', `${'5a'.repeat(9000)}>`)} ${filter}>>`,
      'WrongPassphrase',
      'PdfLockedOtherwise',
    ),
    locked(
      'with junk, Adobe’s way',
      `<</Filter /Standard /V 5 /R 5 ${hashes} ${filter}>>`,
      'WrongPassphrase',
    ),
    locked(
      'with junk, by the standard',
      `<</Filter /Standard /V 5 /R 6 ${hashes} ${filter}>>`,
      'WrongPassphrase',
    ),
    {
      ...pdf('a lock that is nowhere', [report, 'trailer\n<< /Encrypt 77 0 R >>'], 'PdfLockedOtherwise'),
      passphrase: 'x',
    },
  ]
}

/** A good report as PDF, cut off, or with bytes turned, taken out, put in, or said twice. */
export function anyDamagedPdf(name: string): fc.Arbitrary<Uint8Array> {
  const bytes = reportPdf(name)
  const harm = fc.tuple(
    fc.constantFrom('cut' as const, 'turn' as const, 'remove' as const, 'insert' as const, 'repeat' as const),
    fc.nat({ max: bytes.length - 1 }),
    fc.integer({ min: 1, max: 255 }),
  )
  return fc.array(harm, { minLength: 1, maxLength: 4 }).map((harms) =>
    harms.reduce<Uint8Array>((now, [kind, at, value]) => {
      if (kind === 'cut') return now.slice(0, Math.max(5, at))
      if (kind === 'turn') return at < now.length ? now.with(at, (now[at] ?? 0) ^ value) : now
      const put =
        kind === 'insert' ? [value] : kind === 'repeat' ? Array.from(now.slice(at, at + value * 8)) : []
      return new Uint8Array([...now].toSpliced(at, kind === 'remove' ? value : 0, ...put))
    }, bytes),
  )
}

/** Something of a PDF in any order. */
export const anyPdf: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '1 0 obj',
        'endobj',
        'stream\n',
        '\nendstream',
        '<<',
        '>>',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '\\',
        '%',
        '\n',
        ' ',
        'trailer',
        '/Encrypt 3 0 R',
        '/Encrypt <<',
        '/Filter /FlateDecode',
        '/Filter /Standard',
        '/V 5',
        '/R 6',
        '/Length 20',
        '/Length 1 0 R',

        '/Type /XRef',
        '/U',
        '/O',
        '3 0 R',
        '-1e400',
        '#zz',
        '{"app":"groeispiegel","kind":"report"',
        '2 0 obj<</Length 99999999999>>stream\n',
      ),
      fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
      fc
        .string({ maxLength: 200 })
        .map((text) =>
          Buffer.from(packed(`{"app":"groeispiegel","kind":"report",${text}`)).toString('latin1'),
        ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => rawPdf(parts.join(' ')))
