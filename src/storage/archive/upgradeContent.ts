import { upgradeTables } from './upgradeTables'

/** The content of an archive of an older format in that of today, with what older formats did not have yet. */
export function upgradeContent(content: object, format: number): Readonly<Record<string, unknown>> {
  return { ...missingIn(format), ...upgradeTables({ ...content }, format) }
}

function missingIn(format: number): object {
  return { ...(format < 2 && { generation: 0, tombstones: [] }), ...(format < 3 && { documents: [] }) }
}
