import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from '../../tools/filesBelow'
import { buildCopy, type Difference } from './buildCopy'
import { wholeCatalogue } from './content'
import { isOwn } from './ownData'

/** What was different then. */
const differences: readonly Difference[] = [
  { file: 'package.json', change: (text) => text.replace('"version": "', '"version": "0.0.') },
  { file: 'src/i18n/nl/common.ts', change: (text) => text.replace("more: 'Meer'", "more: 'Meer van toen'") },
]

const own = join('.cache', 'own-build')
const isAsHosted = isOwn(wholeCatalogue())

/** Today's build: the one in `dist`, and where that has another profile first, or beside it, one of the same source that has not. */
export const newer = isAsHosted ? 'dist' : join(own, 'dist')

/** Has it there, before the first test: `node tools/run.mjs tests/support/twoBuilds.ts`. */
export async function run(): Promise<void> {
  if (!isAsHosted) await builtOnce(own, [])
}

/**
 * A real build of the same source with another version and another word in it, so that each of its scripts has another
 * name than in the newer one.
 */
export async function olderBuild(): Promise<string> {
  return builtOnce(join('.cache', 'older-build'), differences)
}

/** The name of a script in a build, by the name of its chunk: `assets/growth-x.js` for `growth`. */
export function chunkOf(build: string, name: string): string {
  const chunk = filesBelow(build).find((file) => file.startsWith(`assets/${name}-`) && file.endsWith('.js'))
  if (chunk === undefined) throw new Error(`${build} has no script ${name}`)
  return chunk
}

/** Built once for each build in `dist`, whoever asks first. */
async function builtOnce(folder: string, changes: readonly Difference[]): Promise<string> {
  const stamp = String(statSync(join('dist', 'index.html')).mtimeMs)
  const ready = join(folder, 'ready')
  const lock = `${folder}.lock`
  while (!isReady(ready, stamp)) {
    if (takesLock(lock)) {
      try {
        buildCopy(folder, changes)
        writeFileSync(ready, stamp)
      } finally {
        rmSync(lock, { recursive: true })
      }
    } else await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return join(folder, 'dist')
}

function isReady(ready: string, stamp: string): boolean {
  return existsSync(ready) && readFileSync(ready, 'utf8') === stamp
}

/** Each test runs in a process of its own. A lock that somebody left behind does not hold for ever. */
function takesLock(lock: string): boolean {
  mkdirSync(dirname(lock), { recursive: true })
  try {
    mkdirSync(lock)
    return true
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > 120_000) rmSync(lock, { recursive: true, force: true })
    return false
  }
}
