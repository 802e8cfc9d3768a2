import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall } from './aptInstall.mjs'

/** The programs of others that the shipped files are tried out with, by the name of their package on Debian. */
const programs = { nginx: 'nginx', apache2: 'Apache', caddy: 'Caddy' }

/** Whether a program is on this computer; servers lie where only root looks for them. */
export function hasWebServer(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.some((folder) => existsSync(join(folder, program)))
}

/** Tries to get nginx, which is small and most used, and says in a sentence which others are not tried out; nothing when all are here. */
export function missingWebServers() {
  if (!hasWebServer('nginx')) aptInstall(['nginx-light'])
  const missing = Object.entries(programs).flatMap(([program, name]) => (hasWebServer(program) ? [] : [name]))
  if (missing.length === 0) return undefined
  return (
    `NOT CHECKED: the files for ${missing.join(' and ')}, because these programs are not here. ` +
    'These checks are in none of the counts. Install them (for instance "apt-get install nginx apache2 caddy") and run this again.'
  )
}
