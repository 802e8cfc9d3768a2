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

/** A real build of the same source with one more step for what is stored, in a folder of its own. */
export function laterBuild(): string {
  return buildCopy(join('.cache', `later-build-${process.pid}`), [
    {
      file: 'src/storage/migrations/index.ts',
      change: (text) =>
        text.replace(/(migrations: readonly Migration\[\] = \[[^\]]*?),?\s*\]/, `$1, ${laterStep}]`),
    },
  ])
}

/** Takes it away, with all it was made from. */
export function removeLaterBuild(build: string): void {
  rmSync(join(build, '..'), { recursive: true, force: true })
}
