import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = [
  'src',
  'public',
  'data',
  'tools',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
] as const

/** What is different in a file of the copy. */
export interface Difference {
  readonly file: string
  readonly change: (text: string) => string
}

/** A real build of the same source with these differences, in a folder of its own. @returns where the build is. */
export function buildCopy(folder: string, differences: readonly Difference[]): string {
  rmSync(folder, { recursive: true, force: true })
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true })
  for (const { file, change } of differences) {
    const text = readFileSync(join(folder, file), 'utf8')
    const changed = change(text)
    if (changed === text) throw new Error(`${file} has nothing to change`)
    writeFileSync(join(folder, file), changed)
  }
  const vite = join(process.cwd(), 'node_modules', 'vite', 'bin', 'vite.js')
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder, stdio: 'pipe' })
  return join(folder, 'dist')
}
