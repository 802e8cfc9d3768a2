import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { filesBelow } from './filesBelow.ts'

/** `0.1.0+3fa9c1d2`: the package's version and a hash of what the build is made from, so the same sources give the same name. */
export function appVersion(root: string): string {
  const hash = createHash('sha256').update(readFileSync(`${root}/package-lock.json`))
  for (const folder of ['src', 'public', 'data']) {
    for (const file of filesBelow(`${root}/${folder}`)) {
      hash.update(`${folder}/${file}`).update(readFileSync(`${root}/${folder}/${file}`))
    }
  }
  return `${versionIn(readFileSync(`${root}/package.json`, 'utf8'))}+${hash.digest('hex').slice(0, 8)}`
}

function versionIn(packageJson: string): string {
  return /"version": "([^"]+)"/.exec(packageJson)?.[1] ?? '0.0.0'
}
