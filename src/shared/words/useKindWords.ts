import { useTranslation } from 'react-i18next'
import type { KindCounts, RecordKind } from '../../storage/archive/countKinds'

/** In which order they are named: first what everything else is about. */
const places: Readonly<Record<RecordKind, number>> = {
  assessment: 1,
  evidence: 2,
  goal: 3,
  assignment: 4,
  hindsight: 5,
  course: 6,
  register: 7,
  ledgerEntry: 8,
  review: 9,
  teamExport: 10,
  person: 11,
  pride: 12,
  profile: 13,
  wording: 14,
}

/** What was counted, by kind, for the middle of a sentence: "2 metingen", "je register". */
export function useKindWords(): (counts: KindCounts) => readonly string[] {
  const { t } = useTranslation('kinds')
  return (counts) =>
    [...counts]
      .toSorted(([a], [b]) => places[a] - places[b])
      .map(([kind, count]) => t(`of.${kind}`, { count }))
}
