import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { serverChecks } from '../../tools/checkup/checkup.ts'
import { visit } from '../../tools/checkup/visit.ts'
import { hasWebServer } from '../../tools/webServers.mjs'
import { hosts, rulesOf, shippedText, type Host } from '../support/hostRules.ts'
import { smallSite } from '../support/smallSite.ts'

// A build takes ten seconds, and for what servers do with files this is as good.
const folder = smallSite()
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(hosts)('$name, as $file tells it', (host) => {
  test.skipIf(!hasWebServer(host.program))('serves the site as it should be', async () => {
    expect(await wrongWith(host, shippedText(folder, host))).toEqual([])
  })
})

// In a folder they are the same rules.
describe.each(hosts.filter(({ path }) => path === '/'))('whoever looks at $name', (host) => {
  test.skipIf(!hasWebServer(host.program)).each(rulesOf(host, shippedText(folder, host)))(
    'is told that it lacks $line',
    async ({ without, what }) => {
      expect(what, 'somebody has to say which finding tells this').toBeDefined()
      expect(await wrongWith(host, without)).toContainEqual(expect.stringContaining(what ?? ''))
    },
  )
})

/** What is found wrong with the site when a host is told this. */
async function wrongWith(host: Host, text: string): Promise<readonly string[]> {
  const server = await host.start(folder, text)
  try {
    const visited = await visit(new URL(host.path, server.address))
    if ('type' in visited) return [`no site: ${visited.why}`]
    return serverChecks(visited).flatMap((one) =>
      one.type === 'Wrong' ? [`${one.what}: ${one.faults.join('; ')}`] : [],
    )
  } finally {
    await server.stop()
  }
}
