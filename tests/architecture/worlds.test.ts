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
    expect(isKnown(config, text)).toBe(isTaken)
  })
})

/** Whether an expression has a type where the settings of `config` hold. */
function isKnown(config: string, text: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'types-'))
  try {
    const settings = {
      extends: resolve(config),
      compilerOptions: { types: [] },
      include: ['x.ts'],
      exclude: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    writeFileSync(join(folder, 'x.ts'), `export const x: unknown = ${text}\n`)
    const compiler = resolve('node_modules/typescript/bin/tsc')
    const { stdout, status } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', folder], {
      encoding: 'utf8',
    })
    if (status !== 0 && !/error TS2(304|584|552)/.test(stdout)) throw new Error(stdout)
    return status === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function below(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('tsconfig.json'))
    .map((file) => `${folder}/${file}`)
}
