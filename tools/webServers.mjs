import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall } from './aptInstall.mjs'

/** The programs of others that the shipped files are tried out with, each with the smallest package of Debian that has it. */
const programs = [
  { program: 'nginx', name: 'nginx', debian: 'nginx-light' },
  { program: 'apache2', name: 'Apache', debian: 'apache2-bin' },
  { program: 'caddy', name: 'Caddy', debian: 'caddy' },
]

/** Whether a program is on this computer; servers lie where only root looks for them. */
export function hasWebServer(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.some((folder) => existsSync(join(folder, program)))
}

/** Tries to get those that are not here, and says in a sentence which are not tried out then; nothing when all are here. */
export function missingWebServers() {
  const missing = () => programs.filter(({ program }) => !hasWebServer(program))
  aptInstall(missing().map(({ debian }) => debian))
  const names = missing().map(({ name }) => name)
  if (names.length === 0) return undefined
  return (
    `NOT CHECKED: the files for ${names.join(' and ')}, because these programs are not here. ` +
    'These checks are in none of the counts. Install them (for instance "apt-get install nginx apache2 caddy") and run this again.'
  )
}
