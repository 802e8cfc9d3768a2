import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs packages where that can be done without asking anybody: as root on Debian and its kin. */
export function aptInstall(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing with apt-get: ${packages.join(', ')}.`)
  // One that this release does not have keeps none of the others away.
  if (runs('apt-get', ['update']) && !installs(packages)) for (const one of packages) installs([one])
}

function installs(packages) {
  return runs('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

function runs(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
