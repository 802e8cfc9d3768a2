import type { AxeBuilder } from '@axe-core/playwright'

/** What axe finds, each with the first place where it does. */
export async function axeFaults(axe: AxeBuilder): Promise<readonly string[]> {
  // Otherwise it opens an empty page for each result; only pages with frames of other sites need that.
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
