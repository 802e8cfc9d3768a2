import { migrations } from '../migrations'

/** Tables of an older format, each record taken through the same steps as in the database. */
export function upgradeTables(
  tables: Readonly<Record<string, unknown>>,
  format: number,
): Readonly<Record<string, unknown>> {
  let upgraded = tables
  for (const { version, records } of migrations) {
    if (version <= format) continue
    for (const [table, upgrade] of Object.entries(records)) {
      const list = upgraded[table]
      if (Array.isArray(list)) upgraded = { ...upgraded, [table]: list.map(upgrade) }
    }
  }
  return upgraded
}
