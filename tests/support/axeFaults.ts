import type { AxeBuilder } from '@axe-core/playwright'

/** What axe finds, each with the first place where it does. */
export async function axeFaults(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
