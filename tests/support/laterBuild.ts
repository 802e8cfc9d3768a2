import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrations } from '../../src/storage/migrations'
import { buildCopy } from './buildCopy'

/** A record with these words is one that the later build's step cannot upgrade. */
export const stumblesOver = 'Hier struikelt de stap over.'

const laterStep = `{
  version: ${migrations.length + 1},
  name: 'later',
  stores: {},
  records: {
    assessments: (record) => {
      if (JSON.stringify(record).includes(${JSON.stringify(stumblesOver)})) throw new Error('the step stumbles')
      return { ...Object(record), later: true }
    },
  },
}`

/** Of this process alone: each test file runs in one of its own. */
const folder = join('.cache', `later-build-${process.pid}`)

/** A real build of the same source with one more step for what is stored, in a folder of its own. */
export function laterBuild(): string {
  return buildCopy(folder, [
    {
      file: 'src/storage/migrations/index.ts',
      change: (text) =>
        text.replace(/(migrations: readonly Migration\[\] = \[[^\]]*?),?\s*\]/, `$1, ${laterStep}]`),
    },
  ])
}

/**
 * Takes it away, with all it was made from, also where it could not be built. By its own name: what lies above a build that never
 * was is the folder above this project, with all that somebody keeps there.
 */
export function removeLaterBuild(): void {
  rmSync(folder, { recursive: true, force: true })
}
