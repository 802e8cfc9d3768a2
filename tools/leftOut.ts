import { transformWithOxc, type Plugin } from 'vite'

/** Modules of a library that the build does without. */
interface LeftOut {
  /** Their names below `node_modules/`, without their endings. */
  readonly modules: RegExp
  readonly because: string
  /** What is imported of them by name, and throws whatever is asked of it; what they give by default does so too. */
  readonly throws?: readonly string[]
  /** What reads something that nobody looks at, and gives nothing instead. */
  readonly unread?: readonly string[]
}

/**
 * What nothing here can reach, and what was half of some workers. Whoever draws, reads or locks something else than before puts it back;
 * `leftOut.test.ts`, in `tests/tools/` and `tests/exchange/pdf/`, compares what is left with the whole.
 */
const leftOut: readonly LeftOut[] = [
  {
    modules: /fontkit\/src\/(WOFF2Font|TrueTypeCollection|DFont)/,
    because: 'the fonts on paper are WOFF; for WOFF2 alone there is a decoder of 60 kB',
  },
  {
    modules: /fontkit\/src\/(cff\/CFFFont|subset\/CFFSubset|glyph\/(CFF|SBIX|COLR)Glyph)/,
    because: 'the letters on paper are outlines of TrueType, in one colour',
  },
  {
    modules: /fontkit\/src\/(aat\/AATLayoutEngine|layout\/KernProcessor|glyph\/GlyphVariationProcessor)/,
    because: 'the fonts on paper are set by OpenType alone, and each has one weight',
  },
  {
    modules: /fontkit\/src\/opentype\/shapers\/(Arabic|Hangul|Indic|Universal)Shaper/,
    because: 'the fonts on paper have Latin letters alone; any other sign is a square, see glyphRuns.ts',
  },
  {
    modules:
      /fontkit\/src\/tables\/(BASE|COLR|CPAL|DSIG|EBLC|HVAR|JSTF|LTSH|PCLT|VDMX|VORG|avar|bsln|feat|fvar|gvar|hdmx|just|kern|morx|opbd|sbix|vhea|vmtx)/,
    because: 'no font on paper has such a table',
  },
  { modules: /linebreak\/.*/, because: 'lines are broken by textLines.ts' },
  { modules: /png-js\/.*/, because: 'what is on paper is drawn; there are no photographs' },
  {
    modules: /(@noble\/post-quantum\/hybrid|@noble\/curves\/nist|age-encryption\/dist\/x25519)/,
    because: 'a backup is locked with a passphrase, never for a key',
    throws: ['MLKEM768P256', 'MLKEM768X25519', 'p256', 'scalarMult', 'scalarMultBase'],
  },
  {
    modules: /hucre\/dist\/xlsx\/crypto\/agile/,
    because: 'no workbook is locked here, and one that is comes no further than tableKind.ts',
    throws: ['decryptAgile', 'encryptAgile'],
  },
  {
    modules: /hucre\/dist\/xlsx\/(chart|drawing|pivot|table)-writer/,
    because: 'in a workbook from here are cells alone, without pictures, pivots or tables',
    throws: ['resolvePivotSource', 'writeChart', 'writeDrawing', 'writePivotTable', 'writeTable'],
  },
  {
    modules: /hucre\/dist\/xlsx\/(chart|external-link|pivot)-reader/,
    because: 'of a workbook the cells alone are looked at',
    throws: ['attachPivotCacheFields'],
    unread: ['parseChart', 'parseExternalLink', 'parsePivotCacheDefinition', 'parsePivotTable'],
  },
]

function standIn(file: string, { because, throws = [], unread = [] }: LeftOut): string {
  const message = `${file.replace(/.*\/node_modules\//, '')} is left out, because ${because} (tools/leftOut.ts)`
  return [
    `const out = () => { throw new Error(${JSON.stringify(message)}) }`,
    'const stand = /* @__PURE__ */ new Proxy(function () {}, { get: out, apply: out, construct: out })',
    `export { ${['default', ...throws].map((name) => `stand as ${name}`).join(', ')} }`,
    ...unread.map((name) => `export const ${name} = () => undefined`),
  ].join('\n')
}

/** Lines of a library that is one file, and what stands there instead. */
interface Cut {
  readonly file: RegExp
  readonly lines: Readonly<Record<string, string>>
}

const cuts: readonly Cut[] = [
  {
    file: /pdfkit\/js\/pdfkit\.browser\.mjs$/,
    lines: {
      // It has the bytes of that profile in itself, and nobody ever asks for the file.
      "new URL('./data/sRGB_IEC61966_2_1.icc', import.meta.url).href": "'colours'",
      // Tables on paper are our own, and there are no forms and no photographs.
      'mixin(TableMixin);': 'mixin({ initTables() {} });',
      'mixin(AcroFormMixin);': 'mixin({ endAcroForm() {} });',
      'mixin(ImagesMixin);': 'mixin({ initImages() {} });',
      // Every font on paper is in the file.
      'return new StandardFont(document, getStandardFont(src), id);':
        "throw new Error('no font of that name')",
      // Nobody uses these sums, which a bundler cannot know.
      ...Object.fromEntries(
        ['SHA1', 'RIPEMD160', 'SHA224', 'SHA512', 'SHA384', 'SHA512_256', 'SHA512_224'].map((name) => [
          `\ncreateHasher(() => new ${name}());`,
          '',
        ]),
      ),
    },
  },
  {
    file: /fontkit\/src\/WOFFFont\.js$/,
    lines: {
      // The outlines are asked for some times for each letter: unpacked anew each time, they took most of what a file takes.
      'let outBuffer = new Uint8Array(table.length);': '',
      'let buf = inflate(this.stream.readBuffer(table.compLength - 2), outBuffer);':
        'let buf = (table.unpacked ??= inflate(this.stream.readBuffer(table.compLength - 2), new Uint8Array(table.length)));',
    },
  },
  {
    file: /victory-vendor\/es\/d3-scale\.js$/,
    // Recharts looks for a scale by its name. Those are what it takes by itself; one that is asked for by another name becomes points.
    lines: { 'export * from "d3-scale";': 'export { scaleBand, scaleLinear, scalePoint } from "d3-scale";' },
  },
]

/** @throws when the library has other lines now. */
function cutOut(code: string, { file, lines }: Cut): string {
  return Object.entries(lines).reduce((text, [line, instead]) => {
    const [before = '', after, ...others] = text.split(line)
    if (after === undefined || others.length > 0)
      throw new Error(`${file.source} has not once "${line.trim()}", see tools/leftOut.ts`)
    return before + instead + after
  }, code)
}

/**
 * Leaves all that out. For that, fontkit is built from its source, which its package has beside the file that holds all of it, and asks
 * our own few lines what a letter is instead of a table of Unicode.
 */
export function leaveOut(root: string): Plugin {
  return {
    name: 'groeispiegel:leave-out',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === 'unicode-properties') return `${root}/src/exchange/pdf/letterProperties.ts`
      if (id === 'pdfkit' && /\/src\/|\/(leftOut|pdfkit)\.test\.ts$/.test(importer ?? '')) {
        // Tests run in Node, for which it has another file; those that make foreign PDFs go on with that one.
        const found = await this.resolve(id, importer, { skipSelf: true })
        return found ? found.id.replace(/pdfkit\.node\.mjs$/, 'pdfkit.browser.mjs') : null
      }
      if (id !== 'fontkit') return null
      // From whoever asks: beside a copy of our own source there need be no libraries.
      const built = await this.resolve(id, importer, { skipSelf: true })
      return built ? built.id.replace(/\/dist\/[^/]+$/, '/src/index.js') : null
    },
    load(id) {
      const part = leftOut.find(({ modules }) =>
        new RegExp(`/node_modules/${modules.source}\\.(js|mjs)$`).test(id),
      )
      return part ? standIn(id, part) : null
    },
    async transform(code, id) {
      const cut = cuts.find(({ file }) => file.test(id))
      if (cut) return cutOut(code, cut)
      // Decorators are a proposal yet, which no browser knows.
      if (!/\/fontkit\/src\//.test(id) || !code.includes('@cache')) return null
      return transformWithOxc(code, id, { lang: 'ts', decorator: { legacy: true } })
    },
  }
}
