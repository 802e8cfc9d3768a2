import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from '../../tools/filesBelow'
import { buildCopy, type Difference } from './buildCopy'

const folder = join('.cache', 'older-build')
const ready = join(folder, 'ready')
const lock = `${folder}.lock`

/** What was different then. */
const differences: readonly Difference[] = [
  { file: 'package.json', change: (text) => text.replace('"version": "', '"version": "0.0.') },
  { file: 'src/i18n/nl/common.ts', change: (text) => text.replace("more: 'Meer'", "more: 'Meer van toen'") },
]

export const newer = 'dist'

/**
 * A real build of the same source with another version and another word in it, so that each of its scripts has another
 * name than in `dist`. Made once for each build in `dist`, whichever test asks first.
 */
export async function olderBuild(): Promise<string> {
  const stamp = String(statSync(join(newer, 'index.html')).mtimeMs)
  while (!isReady(stamp)) {
    if (takesLock()) {
      try {
        makeOlder(stamp)
      } finally {
        rmSync(lock, { recursive: true })
      }
    } else await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return join(folder, 'dist')
}

/** The name of a script in a build, by the name of its chunk: `assets/growth-x.js` for `growth`. */
export function chunkOf(build: string, name: string): string {
  const chunk = filesBelow(build).find((file) => file.startsWith(`assets/${name}-`) && file.endsWith('.js'))
  if (chunk === undefined) throw new Error(`${build} has no script ${name}`)
  return chunk
}

function isReady(stamp: string): boolean {
  return existsSync(ready) && readFileSync(ready, 'utf8') === stamp
}

/** Each test runs in a process of its own. A lock that somebody left behind does not hold for ever. */
function takesLock(): boolean {
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

function makeOlder(stamp: string): void {
  buildCopy(folder, differences)
  writeFileSync(ready, stamp)
}
