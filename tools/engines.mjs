import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall } from './aptInstall.mjs'

/** The packages of Debian that bring each engine beside Chromium, and the programs in them that the tests start. */
const engines = {
  Firefox: { packages: ['firefox-esr'], programs: ['firefox-esr'] },
  WebKitGTK: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    programs: ['WebKitWebDriver', 'Xvfb'],
  },
}

/** Where the programs of an engine lie on this computer, in the order of the list above; undefined when one is missing. */
export function findEngine(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = engines[name].programs.map((program) =>
    folders.map((folder) => join(folder, program)).find((path) => existsSync(path)),
  )
  return found.includes(undefined) ? undefined : found
}

/** WebKitGTK only for who asks: now and then it answers nothing to a page, see docs/engines.md, and a test that fails by chance tells nothing. */
export function isWanted(name) {
  return name !== 'WebKitGTK' || Boolean(process.env.WALK_WEBKITGTK)
}

/** Why an engine that is not asked for is left out. */
export const notWantedMessage =
  'only where WALK_WEBKITGTK=1 asks for it, because it does not pass every time; docs/engines.md says why'

/** Tries to get every engine that is wanted. What is still missing, the tests that need it say. */
export function ensureEngines() {
  const missing = Object.keys(engines).filter((name) => isWanted(name) && findEngine(name) === undefined)
  if (missing.length > 0) aptInstall(missing.flatMap((name) => engines[name].packages))
}

/** Why the tests in an engine are left out, and what to do about it. */
export function noEngineMessage(name) {
  return `${name} is not here; install it (for instance "apt-get install ${engines[name].packages.join(' ')}") and run this again`
}
