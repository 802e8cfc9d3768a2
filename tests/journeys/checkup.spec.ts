import { walk } from '../../tools/checkup/inBrowser.ts'
import { expect, test } from '../support/site.ts'
import { chunkOf } from '../support/twoBuilds.ts'

// What the checkup tells from a server's answers, the unit tests try out.
test('the checkup sees the app start, keep its files, and start again without a network', async ({
  page,
  site,
}) => {
  const findings = await walk(page, new URL(site.address))
  expect(findings.map(({ type }) => type)).toEqual(['Right', 'Right', 'Right'])
})

test('the checkup sees that a missing file is not kept', async ({ page, site, conduct }) => {
  conduct.forgives(/404|Failed to load resource/)
  site.faults.set(chunkOf(site.folder, 'Radar'), 404)
  const [, kept, offline] = await walk(page, new URL(site.address))
  expect(kept).toMatchObject({ type: 'Wrong', faults: [expect.stringContaining('could not keep 1 of')] })
  expect(offline).toMatchObject({ type: 'Unchecked' })
})

test('the checkup names the file that a page asks for in vain', async ({ page, site, conduct }) => {
  conduct.forgives(/404|Failed to load resource/)
  site.faults.set('data/catalogue.json', 404)
  const [started] = await walk(page, new URL(site.address))
  expect(started).toMatchObject({
    type: 'Wrong',
    faults: expect.arrayContaining([expect.stringMatching(/404 .*data\/catalogue\.json$/)]),
  })
})
