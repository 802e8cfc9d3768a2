import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { endingOf, textEndings } from './mediaTypes.ts'

/** What is smaller goes into one packet on the line either way, in bytes. */
const worthPacking = 1000

/**
 * Lays a `.gz` and a `.br` beside each script and style sheet, so that a server packs nothing by itself and sends the least. Only
 * beside what has its hash in its name: of a file that a host replaces, the packed one of before would be sent.
 */
export function packedFiles(): Plugin {
  return {
    name: 'groeispiegel:packed-files',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const files = Object.keys(bundle).filter(
        (file) => file.startsWith('assets/') && textEndings.includes(endingOf(file)),
      )
      await Promise.all(files.map((file) => pack(join(dir, file))))
    },
  }
}

async function pack(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < worthPacking) return
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    // The best there is: a second of each build, and a thirteenth less for whoever fetches it.
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  ])
  await Promise.all([writeFile(`${file}.gz`, zipped), writeFile(`${file}.br`, brotli)])
}
