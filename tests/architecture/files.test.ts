import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'

const longest = 200

describe('the files of the project', () => {
  test('name no download address and no path of somebody’s machine', () => {
    const faults = ownFiles().flatMap((file) =>
      strayNames(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
    )
    expect(faults).toEqual([])
  })

  test('stay short enough to read at once', () => {
    const lines = filesBelow('src')
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .map((file) => ({ file, count: linesIn(readFileSync(`src/${file}`, 'utf8')) }))
    const counts = lines.map(({ count }) => count).toSorted((a, b) => a - b)
    console.info(
      `src: median ${counts[counts.length >> 1]} lines, longest ${counts.at(-1)} (budget 50 and ${longest})`,
    )
    expect(lines.filter(({ count }) => count > longest)).toEqual([])
  })
})

describe('the fence bites', () => {
  // Put together here, so that this file does not hold them itself.
  test.each([
    ['"resolved', '": "a.tgz"'],
    ['https://registry', '.example.org/react'],
    ['/wo', 'rk/file'],
    ['cat /ro', 'ot/notes'],
  ])('on %s…', (start, end) => {
    expect(strayNames(`${start}${end}`)).toHaveLength(1)
  })
})

function strayNames(text: string): readonly string[] {
  const stray = [/"resolved"\s*:/g, /https?:\/\/registry\.[a-z]/g, /(?<![\w.])\/(work|root|home)\/\w/g]
  return stray.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
}

/** Neither what is installed nor what is made; pictures, fonts and PDFs hold no words. */
function ownFiles(): readonly string[] {
  const made = ['.git', '.cache', 'dist', 'node_modules', 'playwright-report', 'test-results']
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !made.includes(name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(entry.name).map((file) => `${entry.name}/${file}`) : [entry.name],
    )
    .filter((file) => !/\.(png|woff2|pdf|log)$/.test(file))
}

function linesIn(text: string): number {
  return text.trimEnd().split('\n').length
}
