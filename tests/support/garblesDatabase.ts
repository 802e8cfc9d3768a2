import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../tools/filesBelow'

/**
 * A disk that went bad under a browser that is not running: half of each file of its databases is something else; of LevelDB,
 * if so wanted, only of what was written last.
 */
export function garblesDatabase(profile: string, files: 'all' | 'log' = 'all'): void {
  const folder = join(profile, 'Default', 'IndexedDB')
  const wanted = files === 'log' ? /\.log$/ : /(?<!LOCK|LOG|LOG\.old)$/
  const found = filesBelow(folder).filter((file) => wanted.test(file))
  if (found.length === 0) throw new Error(`no database in ${folder}`)
  for (const file of found) {
    const bytes = readFileSync(join(folder, file))
    writeFileSync(join(folder, file), bytes.fill(0x5a, 0, bytes.length >> 1))
  }
}
