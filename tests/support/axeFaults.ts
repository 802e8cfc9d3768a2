import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds, each with the first place where it does.
 * @param only tags, or names of rules; otherwise all that axe looks for by itself.
 */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // Half a megabyte of script, which else goes over twice for each look.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    // All that is right would come back as well.
    .options({ ...(only && { runOnly: [...only] }), resultTypes: ['violations'] })
    // Otherwise it opens an empty page for each result; only pages with frames of other sites need that.
    .setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
