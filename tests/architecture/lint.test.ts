import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** One planted fault a rule; each is a file of its own. */
const faults: readonly (readonly [rule: string, text: string, ending?: string])[] = [
  ['no-explicit-any', 'export const x: any = 1'],
  ['no-non-null-assertion', 'export const x = [1].at(0)!'],
  ['consistent-type-assertions', 'export const x = JSON.parse("1") as number'],
  ['no-unsafe-assignment', 'export const x: number = JSON.parse("1")'],
  ['no-floating-promises', 'export function x() { Promise.resolve(1) }'],
  ['no-misused-promises', 'export const x = [1].filter(async () => true)'],
  [
    'switch-exhaustiveness-check',
    'export function x(y: "a" | "b") { switch (y) { case "a": return 1 } return 2 }',
  ],
  ['no-cycle', 'import { y } from "./other"; export const x = () => y'],
  ['no-default-export', 'export default 1'],
  ['no-console', 'console.log(1)'],
  ['eqeqeq', 'export const x = (y: number) => y == 1'],
  ['max-lines', Array.from({ length: 201 }, (_, i) => `export const x${i} = ${i}`).join('\n')],
  ['complexity', `export const x = (y: number) => ${'y > 1 && y < 9 && '.repeat(6)}true`],
  ['rules-of-hooks', 'import { useState } from "react"; export function x() { return useState(1) }'],
  [
    'exhaustive-deps',
    'import { useEffect } from "react"; export function X({ y }: { y: number }) { useEffect(() => { y.toFixed() }, []); return null }',
  ],
  ['alt-text', 'export function X() { return <img src="a.png" /> }', 'tsx'],
  [
    'click-events-have-key-events',
    'export function X() { return <p onClick={() => undefined}>x</p> }',
    'tsx',
  ],
  ['no-danger', 'export function X() { return <p dangerouslySetInnerHTML={{ __html: "" }} /> }', 'tsx'],
]

describe('the linter bites', () => {
  let complaints = ''
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))

  beforeAll(() => {
    // A project of its own with the same settings, because the linter passes over what git ignores.
    for (const file of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(file, join(folder, file))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/other.ts'), 'import { x } from "./no-cycle"; export const y = () => x')
    for (const [rule, text, ending = 'ts'] of faults)
      writeFileSync(join(folder, `src/${rule}.${ending}`), `${text}\n`)
    const linter = resolve('node_modules/oxlint/bin/oxlint')
    const { stdout } = spawnSync(process.execPath, [linter, '--type-aware', '--format', 'unix', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    })
    complaints = stdout
  })

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(faults.map(([rule, , ending = 'ts']) => [rule, `${rule}.${ending}`]))('with %s', (rule, file) => {
    const lines = complaints.split('\n').filter((line) => line.includes(`/${file}:`))
    expect(lines.join('\n')).toMatch(new RegExp(`[(/]${rule}\\)`))
  })
})
