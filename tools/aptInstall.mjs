import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs packages where that can be done without asking anybody: as root on Debian and its kin. */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing with apt-get: ${packages.join(', ')}.`)
  if (runs('apt-get', ['update'])) runs('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

function runs(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
