import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { wholeCatalogue } from './content'
import { makeOwn } from './ownData'

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

/** A real build of the same source with these differences and the data that the tests are about, in a folder of its own. @returns where the build is. */
export function buildCopy(folder: string, differences: readonly Difference[]): string {
  rmSync(folder, { recursive: true, force: true })
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true })
  // The licences of what is in it are read there; nothing is copied, and on Windows nobody has to ask for it.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  makeOwn(join(folder, 'data'), wholeCatalogue())
  for (const { file, change } of differences) {
    const text = readFileSync(join(folder, file), 'utf8')
    const changed = change(text)
    if (changed === text) throw new Error(`${file} has nothing to change`)
    writeFileSync(join(folder, file), changed)
  }
  const vite = join(process.cwd(), 'node_modules', 'vite', 'bin', 'vite.js')
  // Whoever runs this, such as Vite, may be at work on something else than a production build.
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder, env, stdio: 'pipe' })
  return join(folder, 'dist')
}
