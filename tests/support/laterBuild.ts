import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'public', 'data', 'tools', 'index.html', 'vite.config.ts', 'tsconfig.json'] as const
const packageFiles = ['package.json', 'package-lock.json'] as const

/** A record with these words is one that the later build's step cannot upgrade. */
export const stumblesOver = 'Hier struikelt de stap over.'

const laterStep = `{
  version: 3,
  name: 'later',
  stores: {},
  records: {
    assessments: (record) => {
      if (JSON.stringify(record).includes(${JSON.stringify(stumblesOver)})) throw new Error('the step stumbles')
      return { ...Object(record), later: true }
    },
  },
}`

/** A real build of the same source with one more step for what is stored, in a folder of its own. */
export function laterBuild(): string {
  const folder = join('.cache', `later-build-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const source of [...sources, ...packageFiles])
    cpSync(source, join(folder, source), { recursive: true })
  const steps = join(folder, 'src/storage/migrations/index.ts')
  const text = readFileSync(steps, 'utf8')
  const later = text.replace(/(migrations: readonly Migration\[\] = \[.*)\]/, `$1, ${laterStep}]`)
  if (later === text) throw new Error('the list of steps looks different now')
  writeFileSync(steps, later)
  const vite = join(process.cwd(), 'node_modules', 'vite', 'bin', 'vite.js')
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder, stdio: 'pipe' })
  return join(folder, 'dist')
}

/** Takes it away, with all it was made from. */
export function removeLaterBuild(build: string): void {
  rmSync(join(build, '..'), { recursive: true, force: true })
}
