import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'

const configs = ['tsconfig.json', ...below('src'), ...below('tests')]

describe('pages and workers', () => {
  test('have their types checked, each with its own', () => {
    const { scripts } = v.parse(
      v.object({ scripts: v.object({ typecheck: v.string() }) }),
      JSON.parse(readFileSync('package.json', 'utf8')),
    )
    const checked = configs.map(
      (file) => `tsc --noEmit${file === 'tsconfig.json' ? '' : ` -p ${dirname(file)}`}`,
    )
    expect(scripts.typecheck.split(' && ').toSorted()).toEqual(checked.toSorted())
  })

  test.each([
    ['tsconfig.json', 'document.title', true],
    ['tsconfig.json', 'new FileReaderSync()', false],
    ['src/serviceWorker/tsconfig.json', 'document.title', false],
    ['src/serviceWorker/tsconfig.json', 'localStorage.length', false],
    ['src/serviceWorker/tsconfig.json', 'new FileReaderSync()', true],
    ['src/storage/secondCopy/worker/tsconfig.json', 'document.title', false],
  ])('%s takes %s: %s', (config, text, isTaken) => {
    expect(complaints(text, { config })).toEqual(isTaken ? '' : expect.stringContaining('Cannot find name'))
  })
})

describe('the domain', () => {
  const language = { lib: ['ES2024'] }

  test('is plain TypeScript, which knows no page, no worker and no server', () => {
    expect(complaints('', { ...language, folder: 'src/domain' })).toBe('')
  })

  test('would be refused any of these', () => {
    const names = ['document', 'fetch', 'navigator', 'caches', 'process']
    const said = complaints(names.join(), language)
    for (const name of names) expect(said).toContain(`Cannot find name '${name}'`)
  })
})

interface Settings {
  readonly config?: string
  readonly lib?: readonly string[]
  /** What is checked besides the text. */
  readonly folder?: string
}

/** What the compiler says of an expression, and of a folder, with the settings of `config`; empty when all is well. */
function complaints(text: string, { config = 'tsconfig.json', lib, folder }: Settings): string {
  const place = mkdtempSync(join(tmpdir(), 'types-'))
  try {
    const settings = {
      extends: resolve(config),
      compilerOptions: { types: [], ...(lib && { lib }) },
      include: ['x.ts', ...(folder === undefined ? [] : [resolve(folder)])],
      exclude: [],
    }
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(settings))
    writeFileSync(join(place, 'x.ts'), `export const x: unknown = [${text}]\n`)
    const compiler = resolve('node_modules/typescript/bin/tsc')
    return spawnSync(process.execPath, [compiler, '--noEmit', '-p', place], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function below(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('tsconfig.json'))
    .map((file) => `${folder}/${file}`)
}
