import { addressChecks } from './addressChecks.ts'
import { cachingChecks } from './cachingChecks.ts'
import { dataChecks } from './dataChecks.ts'
import { printed, tally, type Finding } from './findings.ts'
import { headerChecks } from './headerChecks.ts'
import { browserChecks } from './inBrowser.ts'
import { packingChecks } from './packingChecks.ts'
import { typeChecks } from './typeChecks.ts'
import { uploadChecks } from './uploadChecks.ts'
import { visit, type Visit } from './visit.ts'

const usage = 'Say which site: npm run checkup -- https://groeispiegel.example/'

/** `npm run checkup -- URL`: 0 when all is right, 1 when something is wrong, 2 when there is no site to look at. */
export async function run(): Promise<void> {
  process.exitCode = await checkup(process.argv.at(-1) ?? '')
}

async function checkup(text: string): Promise<number> {
  const site = siteAddress(text)
  if (site === undefined) return refuse(usage)
  console.log(`Looking at ${site.href}\n`)
  const visited = await visit(site)
  if ('type' in visited) return refuse(visited.why)
  const findings = [...serverChecks(visited)]
  for (const one of findings) console.log(printed(one))
  for (const one of await browserChecks(visited)) {
    console.log(printed(one))
    findings.push(one)
  }
  console.log(`\n${tally(findings)}`)
  return findings.some(({ type }) => type === 'Wrong') ? 1 : 0
}

/** All that can be told from what a server answers. */
export function serverChecks(visited: Visit): readonly Finding[] {
  const checks = [
    uploadChecks,
    addressChecks,
    headerChecks,
    typeChecks,
    cachingChecks,
    packingChecks,
    dataChecks,
  ]
  return checks.flatMap((check) => check(visited))
}

/** The folder of a site, with a slash at its end; nothing for what is no address of one. */
export function siteAddress(text: string): URL | undefined {
  if (!/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) return undefined
  const { origin, pathname } = new URL(text)
  return new URL(pathname.replace(/(\/|\/index\.html)?$/, '/'), origin)
}

function refuse(why: string): number {
  console.error(why)
  return 2
}
