import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const installed = join(root, 'node_modules', '.package-lock.json')
const wanted = join(root, 'package-lock.json')

/** Installs exactly what the lockfile says, when that is not there yet. Imports nothing that is installed. */
export function ensureInstalled() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  console.log('Installing what the lockfile says (npm ci).')
  // Through a shell, because on Windows npm is a script and not a program.
  const { status } = spawnSync('npm ci --no-audit --no-fund', { cwd: root, shell: true, stdio: 'inherit' })
  if (status !== 0) {
    console.error('npm ci did not succeed; is there a network connection to the package registry?')
    process.exit(status ?? 1)
  }
}
