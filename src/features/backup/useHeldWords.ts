import { useFormats } from '../../i18n/useFormats'
import { useKindWords } from '../../shared/words/useKindWords'
import type { Archive } from '../../storage/archive/archive'
import { countKinds } from '../../storage/archive/countKinds'

/** What it holds, by kind: "2 metingen en je register". Empty when that is nothing. */
export function useHeldWords(): (archive: Archive) => string {
  const { list } = useFormats()
  const kindWords = useKindWords()
  return (archive) => list(kindWords(countKinds(archive)))
}
