/** What a format has no place for, going out or coming in. */
const lossKinds = [
  // Parts of a profile.
  'otherLanguages',
  'version',
  'source',
  'anchors',
  'notApplicable',
  'shortTitles',
  'descriptions',
  'plain',
  'examples',
  'concepts',
  'tasks',
  'resembles',
  'quotes',
  'identifiers',
  // Parts of a framework of somebody else.
  'levelsBetween',
  'relations',
  'otherScales',
  'rules',
  'rubrics',
  'licenses',
  'subjects',
  'codes',
  'tabs',
] as const

export type LossKind = (typeof lossKinds)[number]

/** Something that is left out on the way, and how often. */
export interface Loss {
  readonly kind: LossKind
  readonly count: number
}

/** Those that there is something of. */
export function losses(counts: Readonly<Partial<Record<LossKind, number>>>): readonly Loss[] {
  return lossKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0
    return count > 0 ? [{ kind, count }] : []
  })
}
